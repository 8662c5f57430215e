import type { KeypadView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { keypad } from '../../../../../test/helpers/onCallParts';
import PcKeypad from '../pcKeypad';

const show = (rest: Partial<KeypadView> = {}) => mount('c-pc-keypad', PcKeypad, { keypad: keypad(rest) });
const field = (element: Mounted) => find(element, 'input') as HTMLInputElement;
const hint = (element: Mounted) => textOf(find(element, '#hint, .hint'));

function enter(element: Mounted, text: string, isComposing = false): void {
  field(element).value = text;
  const event = new CustomEvent('input');
  Object.defineProperty(event, 'isComposing', { value: isComposing });
  field(element).dispatchEvent(event);
}

const key = (element: Mounted, sign: string) =>
  findAll(element, '.key').find((one) => one.dataset.sign === sign) as HTMLButtonElement;
const sends = (...tones: readonly string[]) => tones.map((one) => ({ type: 'agent.sendTones', tones: one }));

afterEach(clearPage);

describe('the keypad', () => {
  it('sends each key as it is pressed, every one with a name of its own', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    for (const sign of '1*#0') key(element, sign).click();
    expect(sent).toEqual(sends('1', '*', '#', '0'));
    const names = findAll(element, '.key .slds-assistive-text').map((one) => one.textContent);
    expect(names).toContain('Send star');
    expect(names).toContain('Send hash');
    expect(new Set(names).size).toBe(12);
  });

  it('sends what is typed and empties the field', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    enter(element, '7');
    expect(sent).toEqual(sends('7'));
    expect(field(element).value).toBe('');
  });

  it('sends the tones of what is pasted, as people and Japanese keyboards write them, and says what it left out', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    enter(element, '(12) 3-４５＃');
    expect(sent).toEqual(sends('12345#'));
    expect(hint(element)).toBe('');
    enter(element, 'code 12x');
    await update(element, {});
    expect(sent.slice(1)).toEqual(sends('12'));
    expect(hint(element)).toBe('Left out, because no phone has it: c o d e x');
  });

  it('takes so much at once and no more, and says so', async () => {
    const element = await show({ most: 3 });
    const sent = caught(element, 'intent');
    enter(element, '12345');
    await update(element, {});
    expect(sent).toEqual(sends('123'));
    expect(hint(element)).toBe('Only 3 at once. The rest was left out.');
  });

  it('waits until a composed text is done', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    enter(element, '１', true);
    expect(sent).toEqual([]);
    field(element).dispatchEvent(new CustomEvent('compositionend'));
    expect(sent).toEqual(sends('1'));
  });

  it('sends keys pressed beside the field, and lets others pass', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    const press = (name: string, init: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });
      key(element, '5').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press('4'), press('h'), press('4', { ctrlKey: true })]).toEqual([true, false, false]);
    expect(sent).toEqual(sends('4'));
  });

  it('keeps every run: on its way, sent, not played, each in words', async () => {
    const element = await show({
      runs: [
        { key: 0, tones: '12', state: 'sent' },
        { key: 1, tones: '9', state: 'refused' },
        { key: 2, tones: '#', state: 'sending' }
      ],
      problem: { word: 'keypadRefused', with: { why: { word: 'refusedForbidden' } } }
    });
    expect(findAll(element, '.run').map((run) => run.getAttribute('aria-label'))).toEqual([
      '12',
      '9: not played',
      '#: on its way'
    ]);
    expect(hint(element)).toBe('Not played. Your role does not allow it.');
  });

  it('sends nothing while nothing is taken, says why, and loses nothing that was entered', async () => {
    const element = await show({ ready: false, say: { word: 'offHeld' } });
    const sent = caught(element, 'intent');
    key(element, '1').click();
    enter(element, '12');
    expect(sent).toEqual([]);
    expect(field(element).value).toBe('12');
    expect(hint(element)).toBe('The call is on hold. Resume first.');
  });

  it('closes with Escape, which goes no further', async () => {
    const element = await show();
    const closed = caught(element, 'close');
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field(element).dispatchEvent(event);
    expect(closed).toHaveLength(1);
    expect(event.defaultPrevented).toBe(true);
  });

  it('takes the keyboard when it opens', async () => {
    const element = await show();
    expect(element.shadowRoot?.activeElement).toBe(field(element));
  });

  it('is accessible', async () => {
    await expect(await show({ runs: [{ key: 0, tones: '1', state: 'refused' }] })).toBeAccessible();
  });
});
