/** Taking a call further: what is looked up and when, what a row sends, how it closes. */
import { caught, clearPage, find, findAll, flushPromises, mount, textOf, update } from '../../../../../test/helpers/mount';
import type { Mounted } from '../../../../../test/helpers/mount';
import { further } from '../../../../../test/helpers/twoCallsParts';
import type { AgentIntent } from 'c/pcFacts';
import PcTakeFurther from 'c/pcTakeFurther';

const open = (rest: Parameters<typeof further>[0] = {}): Promise<Mounted> =>
  mount('c-pc-take-further', PcTakeFurther, { view: further(rest) });
const field = (form: Element): HTMLInputElement => find<HTMLInputElement>(form, 'input');
const action = (form: Element, label: string): HTMLButtonElement => {
  const found = findAll<HTMLButtonElement>(form, '.action').find((one) => one.getAttribute('aria-label') === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
};
const type = (form: Element, text: string): void => {
  field(form).value = text;
  field(form).dispatchEvent(new CustomEvent('input'));
};

describe('taking a call further', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    clearPage();
    jest.useRealTimers();
  });

  test('lists what comes first at once, and looks up what was typed when the typing pauses', async () => {
    const sent: AgentIntent[] = [];
    document.body.addEventListener('intent', (event) => sent.push((event as CustomEvent<AgentIntent>).detail), { once: true });
    const form = await open();
    expect(sent).toEqual([{ type: 'agent.searchDirectory', text: '' }]);
    const typed = caught<AgentIntent>(form, 'intent');
    type(form, 'k');
    jest.advanceTimersByTime(200);
    type(form, ' kim ');
    jest.advanceTimersByTime(299);
    expect(typed).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(typed).toEqual([{ type: 'agent.searchDirectory', text: 'kim' }]);
  });

  test('a form that was closed looks nothing up', async () => {
    const form = await open();
    const typed = caught(form, 'intent');
    type(form, 'kim');
    clearPage();
    jest.advanceTimersByTime(1000);
    expect(typed).toEqual([]);
  });

  test('takes the keyboard once, and names whom each button is about, and why one is off', async () => {
    const form = await open();
    expect(form.shadowRoot.activeElement).toBe(field(form));
    const sent = caught<AgentIntent>(form, 'intent');
    action(form, 'Consult: Kim Agent').click();
    action(form, 'Call: Noor Idle. Is not signed in.').click();
    expect(sent).toEqual([{ type: 'agent.consultAgent', agentId: '240012', parentContactId: '1001' }]);
    expect(textOf(form)).toContain('<b>Zoë</b> Bartholomew-Maximilian');
  });

  test('calls numbers with the skill that was chosen', async () => {
    const form = await open({
      numberSkills: [
        { skillId: '880010', name: 'Outbound Manual' },
        { skillId: '880011', name: 'Second line' }
      ]
    });
    const sent = caught<AgentIntent>(form, 'intent');
    const select = find<HTMLSelectElement>(form, 'select');
    select.value = '880011';
    select.dispatchEvent(new CustomEvent('change'));
    action(form, 'Call: (520) 555-0177').click();
    expect(sent).toEqual([
      { type: 'agent.dialNumber', number: '+15205550177', skillId: '880011', callerId: '', parentContactId: '1001' }
    ]);
  });

  test('says what could not be read, and tries again', async () => {
    const view = further({ sections: [], note: { word: 'furtherFailed', with: { why: 'No answer.' } } });
    const retry = { ...further().sections[0]?.rows[0]?.actions[0], intent: { type: 'agent.searchDirectory', text: 'kim' } };
    const form = await mount('c-pc-take-further', PcTakeFurther, { view: { ...view, retry } });
    expect(textOf(find(form, '.note'))).toContain('Not found out. No answer.');
    const sent = caught(form, 'intent');
    find<HTMLButtonElement>(form, '.note .action').click();
    expect(sent).toEqual([{ type: 'agent.searchDirectory', text: 'kim' }]);
  });

  test('Esc closes it and goes no further', async () => {
    const form = await open();
    const closed = caught(form, 'close');
    const outside = caught(document.body, 'keydown');
    field(form).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect([closed.length, outside.length]).toEqual([1, 0]);
  });

  test('is accessible, found or not', async () => {
    jest.useRealTimers();
    const form = await open();
    await flushPromises();
    await expect(form).toBeAccessible();
    await update(form, { view: further({ sections: [], searching: true, note: { word: 'furtherLoading' } }) });
    await expect(form).toBeAccessible();
  });
});
