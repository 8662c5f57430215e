import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import { tools } from '../../../../../test/helpers/onCallParts';
import PcTools from '../pcTools';

const show = () => mount('c-pc-tools', PcTools, { tools });

afterEach(clearPage);

describe('pages and indicators', () => {
  it('say a light in a word, a page by its host, and why one is not opened', async () => {
    const element = await show();
    expect(findAll(element, 'li').map(textOf)).toEqual([
      'Gold customer On Since 2019',
      'Account Page of crm.example.test Open',
      '<b>Prize</b> elsewhere.example.test is not an allowed host. Open',
      'Late payer Off'
    ]);
    expect(findAll(element, 'li b').map(textOf)).not.toContain('Prize');
  });

  it('open what may be opened, and nothing else', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    const buttons = findAll(element, 'button');
    expect(buttons.map((button) => [button.getAttribute('aria-label'), button.getAttribute('aria-disabled')])).toEqual([
      ['Open Account', null],
      ['Open <b>Prize</b>', 'true']
    ]);
    buttons.forEach((button) => button.click());
    expect(sent).toEqual([{ type: 'agent.openPage', url: 'https://crm.example.test/c/0091' }]);
  });

  it('say what became of a press', async () => {
    const [, page] = tools;
    const open = { ...page?.open, state: 'refused', say: { word: 'sayPageTyping' } };
    const element = await mount('c-pc-tools', PcTools, { tools: [{ ...page, open }] });
    expect(textOf(find(element, '.more'))).toBe('Not opened while you were typing. Press again.');
  });

  it('are accessible', async () => {
    await expect(await show()).toBeAccessible();
  });
});
