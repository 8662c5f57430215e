import type { TagsView } from 'c/pcShiftView';
import { button } from '../../../../../test/helpers/viewParts';
import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import PcTags from '../pcTags';

const view: TagsView = {
  tags: [
    { tagId: '3', name: 'VIP', chosen: false },
    { tagId: '5', name: '<i>Late</i>', chosen: true }
  ],
  note: null,
  retry: null
};
const show = (fields: Partial<TagsView> = {}) => mount('c-pc-tags', PcTags, { view: { ...view, ...fields } });

afterEach(clearPage);

describe('tags', () => {
  it('are names as text, with the chosen ones checked', async () => {
    const element = await show();
    expect(findAll(element, '.tag').map(textOf)).toEqual(['VIP', '<i>Late</i>']);
    expect(findAll<HTMLInputElement>(element, 'input').map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('tell all that are chosen after each change', async () => {
    const element = await show();
    const sent = caught(element, 'tags');
    const [vip, late] = findAll<HTMLInputElement>(element, 'input');
    vip?.click();
    late?.click();
    expect(sent).toEqual([['5', '3'], []]);
  });

  it('say what became of them, and send refused ones again', async () => {
    const intent = { type: 'agent.saveTags', contactId: '1001', tagIds: ['5'] } as const;
    const retry = button('saveTags', { word: 'buttonSaveTags' }, 'utility:refresh', { word: 'saySaveTags' }, intent);
    const element = await show({ note: { tone: 'warning', text: { word: 'tagsUnsure' } }, retry });
    expect(textOf(find(element, '.note'))).toContain('Not sure these tags were saved.');
    const sent = caught(element, 'intent');
    find(find(element, 'c-pc-tile'), 'button').click();
    expect(sent).toEqual([intent]);
  });

  it('are accessible', async () => {
    await expect(await show()).toBeAccessible();
  });
});
