import type { ButtonView, MatchView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import PcMatch from '../pcMatch';

const contactId = '1001';
const button = (fields: Partial<ButtonView> = {}): ButtonView => ({
  name: 'openRecord',
  icon: 'utility:new_window',
  text: { word: 'buttonOpenPage' },
  state: 'ready',
  pressed: null,
  say: { word: 'sayOpenRecord' },
  intent: { type: 'agent.openRecord', contactId, recordId: '003000000000001AAA' },
  ...fields
});
const choice = (recordId: string, name: string, opened = false) => ({
  recordId,
  name,
  objectLabel: 'Contact',
  opened,
  open: button({ intent: { type: 'agent.openRecord', contactId, recordId } })
});
const newRecord = button({
  name: 'newRecord',
  icon: 'utility:add',
  text: { word: 'buttonNewRecord' },
  say: { word: 'sayNewRecord' },
  intent: { type: 'agent.newRecord', contactId }
});
const many: MatchView = {
  text: { word: 'matchMore', with: { count: 2 } },
  tone: 'info',
  choices: [choice('003000000000001AAA', '<b>Rosa</b>', true), choice('003000000000002AAA', '')],
  actions: [newRecord]
};
const show = (match: MatchView) => mount('c-pc-match', PcMatch, { match });

afterEach(clearPage);

describe('records that fit', () => {
  it('are buttons with their object; names are text', async () => {
    const element = await show(many);
    expect(textOf(find(element, '.text'))).toContain('More than 2 records fit.');
    expect(findAll(element, 'li').map(textOf)).toEqual(['<b>Rosa</b> Opened Contact', 'No name Contact']);
    expect(findAll(element, 'li b')).toHaveLength(0);
    expect(findAll(element, 'li button').map((one) => one.getAttribute('title'))).toEqual([
      'Open <b>Rosa</b>, Contact',
      'Open No name, Contact'
    ]);
  });

  it('open by a press; a new one is another button', async () => {
    const element = await show(many);
    const sent = caught(element, 'intent');
    findAll(element, 'button').forEach((one) => one.click());
    expect(sent).toEqual([
      { type: 'agent.openRecord', contactId, recordId: '003000000000001AAA' },
      { type: 'agent.openRecord', contactId, recordId: '003000000000002AAA' },
      { type: 'agent.newRecord', contactId }
    ]);
  });

  it('a button that is off does nothing', async () => {
    const element = await show({ ...many, choices: [], actions: [button({ name: 'newRecord', state: 'off', intent: null })] });
    const sent = caught(element, 'intent');
    const [off] = findAll(element, 'button');
    expect(off?.getAttribute('aria-disabled')).toBe('true');
    off?.click();
    expect(sent).toEqual([]);
  });

  it('a reason alone has no list', async () => {
    const element = await show({ text: { word: 'matchLate' }, tone: 'warning', choices: [], actions: [] });
    expect(findAll(element, 'ul')).toHaveLength(0);
    expect(textOf(find(element, '.warning'))).toBe('The org took too long to look for the record.');
  });

  it('are accessible', async () => {
    await expect(await show(many)).toBeAccessible();
  });
});
