import { caught, clearPage, find, findAll, flushPromises, mount, textOf } from '../../../../../test/helpers/mount';
import { callbacksSample, editorSample, removalSample } from '../../../../../test/helpers/callbackSamples';
import { button } from '../../../../../test/helpers/viewParts';
import type { AgentIntent } from 'c/pcFacts';
import PcMyCallbacks from '../pcMyCallbacks';

const show = async (rest = {}) => {
  const element = await mount('c-pc-my-callbacks', PcMyCallbacks, { callbacks: callbacksSample(Date.now(), rest) });
  find(element, 'button').click();
  await flushPromises();
  return element;
};

describe('my callbacks', () => {
  afterEach(clearPage);

  it('lists them with the customer’s own time, and says how many on the button', async () => {
    const element = await show();
    expect(find(element, 'button').getAttribute('aria-label')).toBe('My callbacks: 3');
    const rows = findAll(element, '.row');
    expect(rows).toHaveLength(3);
    expect(textOf(rows[0] as Node)).toContain('Rosa Example');
    expect(textOf(rows[1] as Node)).toContain('For anyone in Collections A');
    expect(findAll(element, '.there')).toHaveLength(1);
  });

  it('presses go on as intents, and the list says why it is not there', async () => {
    const retry = button(
      'readAgain',
      { word: 'buttonReadAgain' },
      'utility:refresh',
      { word: 'sayReadAgain' },
      { type: 'agent.readCallbacks' }
    );
    const element = await show({ retry, note: { tone: 'warning', text: { word: 'callbackUnsure' } }, items: [], count: 0 });
    const sent = caught<AgentIntent>(element, 'intent');
    find(find(element, '.retry'), 'button').click();
    find(find(element, '.create'), 'button').click();
    expect(sent.map(({ type }) => type)).toEqual(['agent.readCallbacks', 'agent.openCallback']);
    expect(textOf(find(element, '.warning'))).toContain('Nobody is sure');
    expect(textOf(find(element, '.none'))).toBe('No callback is planned.');
  });

  it('loading is said; the editor stands in place of the list', async () => {
    expect(textOf(find(await show({ state: 'loading', items: [], count: 0 }), '.none'))).toContain('being read');
    clearPage();
    const element = await show({ editor: editorSample('whole', Date.now()) });
    expect(findAll(element, '.row, .create')).toHaveLength(0);
    expect(findAll(element, 'c-pc-callback-editor')).toHaveLength(1);
  });

  it('Esc closes the sheet and the keyboard is back on the button', async () => {
    const element = await show();
    find(element, '.sheet').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await flushPromises();
    expect(findAll(element, '.sheet')).toHaveLength(0);
    expect(element.shadowRoot.activeElement).toBe(find(element, 'button'));
  });

  it('is accessible', async () => {
    const [first, ...others] = callbacksSample(Date.now()).items;
    await expect(await show({ items: [{ ...first, removal: removalSample('planned', 'Rosa') }, ...others] })).toBeAccessible();
  });
});
