import type { AgentIntent } from 'c/pcFacts';
import { caught, clearPage, find, findAll, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { dialSample } from '../../../../../test/helpers/viewsCalls';
import PcDialForm from '../pcDialForm';

const show = (rest = {}) => mount('c-pc-dial-form', PcDialForm, { dial: dialSample(rest) });
const field = (element: Mounted, at: number) => findAll<HTMLInputElement>(element, 'input')[at] as HTMLInputElement;
const change = (element: HTMLInputElement | HTMLSelectElement, value: string, type: string) => {
  element.value = value;
  element.dispatchEvent(new CustomEvent(type, { bubbles: true }));
};
const key = (element: HTMLElement, name: string, isComposing = false) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, isComposing }));
const { draft, dial } = dialSample();

afterEach(clearPage);

describe('the dial form', () => {
  it('puts the keyboard where the number goes', async () => {
    const element = await show();
    expect(element.shadowRoot.activeElement).toBe(field(element, 0));
  });

  it('keeps nothing: every change is sent as a draft', async () => {
    const element = await show();
    const sent = caught<AgentIntent>(element, 'intent');
    change(field(element, 0), '+81 3-5550-0100', 'input');
    change(field(element, 1), '100', 'input');
    change(find<HTMLSelectElement>(element, 'select'), '880011', 'change');
    expect(sent).toEqual([
      { type: 'agent.draftDial', draft: { ...draft, number: '+81 3-5550-0100' } },
      { type: 'agent.draftDial', draft: { ...draft, callerId: '100' } },
      { type: 'agent.draftDial', draft: { ...draft, skillId: '880011' } }
    ]);
  });

  it('dials by its button and by Enter in a field, not by a key that ends a word', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    find(find(element, '.dial'), 'button').click();
    key(field(element, 0), 'Enter', true);
    key(field(element, 0), 'Enter');
    expect(sent).toEqual([dial.intent, dial.intent]);
  });

  it('does nothing while Dial is off, and says why', async () => {
    const element = await show({
      number: { tone: 'error', text: { word: 'dialUnreadable' } },
      dial: { ...dial, state: 'off', intent: null, say: { word: 'offDialNumber' } }
    });
    const sent = caught(element, 'intent');
    key(field(element, 0), 'Enter');
    find(find(element, '.dial'), 'button').click();
    expect(sent).toEqual([]);
    expect(textOf(find(element, '.say'))).toBe('The number cannot be dialed as it stands.');
    expect(field(element, 0).getAttribute('aria-invalid')).toBe('true');
    expect(textOf(find(element, '.error'))).toBe('This is no number to dial.');
  });

  it('redials by one press, where something was dialed', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    find(find(element, '.redial'), 'button').click();
    expect(sent).toEqual([dialSample().redial?.intent]);
    await update(element, { dial: dialSample({ redial: null }) });
    expect(findAll(element, '.redial')).toHaveLength(0);
  });

  it('closes by its button and by Esc, and dials nothing', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    find(element, '.tool').click();
    key(field(element, 1), 'Escape');
    expect(sent).toEqual([{ type: 'agent.closeDial' }, { type: 'agent.closeDial' }]);
  });

  it('has no list of skills when there is none', async () => {
    expect(findAll(await show({ skills: [] }), 'select')).toHaveLength(0);
  });

  it('is accessible', async () => {
    await expect(await show()).toBeAccessible();
  });
});
