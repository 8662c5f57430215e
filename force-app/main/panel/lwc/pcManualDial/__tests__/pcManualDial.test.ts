import { caught, clearPage, find, flushPromises, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import PcManualDial from '../pcManualDial';
import { compareTyped, completed, digitsOf } from '../digits';

const number = '+12025550141';
const show = (completes = false) =>
  mount('c-pc-manual-dial', PcManualDial, { manual: { number, completes, waits: { word: 'offNumberWaits' } } });
const field = (element: Mounted) => find<HTMLInputElement>(element, 'input');
const type = async (element: Mounted, value: string, inputType = 'insertText') => {
  field(element).value = value;
  field(element).dispatchEvent(new InputEvent('input', { inputType }));
  await flushPromises();
};

afterEach(clearPage);

describe('comparing', () => {
  it.each([
    ['12025550141', true],
    ['+1 (202) 555-0141', true],
    ['１２０２５５５０１４１', true],
    ['1202555014', false],
    ['120255501411', false],
    ['2025550141', false],
    ['', false]
  ])('%s is complete: %s', (typed, complete) => expect(compareTyped(typed, number).complete).toBe(complete));

  it('says how many are missing, and the first that differs', () => {
    expect(compareTyped('12', number)).toEqual({ complete: false, missing: 9, wrongAt: null });
    expect(compareTyped('1302', number).wrongAt).toBe(2);
    expect(compareTyped('120255501415', number).wrongAt).toBe(12);
  });

  it('a number without digits is never complete', () => expect(compareTyped('', 'unknown').complete).toBe(false));

  it('completes a right beginning or end, when long enough', () => {
    expect([completed('1202555', number), completed('2025550141', number)]).toEqual([number, number]);
    expect([completed('120255', number), completed('1302555', number), completed(number, number)]).toEqual([null, null, null]);
  });

  it('keeps what phones can dial', () => expect(digitsOf('*67 #1a')).toBe('*67#1'));
});

describe('the field', () => {
  it('tells once when the number is complete, and when it no longer is', async () => {
    const element = await show();
    const told = caught<boolean>(element, 'typed');
    await type(element, '1202555014');
    await type(element, '12025550141');
    await type(element, '+1 202 555 0141');
    await type(element, '1202555014');
    expect(told).toEqual([true, false]);
  });

  it('says what is missing and what is wrong', async () => {
    const element = await show();
    await type(element, '1202');
    expect(textOf(find(element, '.hint'))).toBe('7 digits to go. Pasting is off here.');
    await type(element, '1203');
    expect(textOf(find(element, '.hint'))).toBe('Digit 4 is not in the number.');
    expect(field(element).getAttribute('aria-invalid')).toBe('true');
  });

  it.each(['paste', 'drop'])('refuses %s and says why', async (kind) => {
    const element = await show();
    const event = new CustomEvent(kind, { cancelable: true });
    field(element).dispatchEvent(event);
    await flushPromises();
    expect(event.defaultPrevented).toBe(true);
    expect(textOf(find(element, '.hint'))).toBe('Not pasted: the number has to be typed.');
  });

  it('completes only where the skill wants it, and never while digits are taken away', async () => {
    const plain = await show(false);
    await type(plain, '1202555');
    expect(field(plain).value).toBe('1202555');
    const helped = await show(true);
    await type(helped, '1202555', 'deleteContentBackward');
    expect(field(helped).value).toBe('1202555');
    const told = caught<boolean>(helped, 'typed');
    await type(helped, '12025550');
    expect([field(helped).value, told]).toEqual([number, [true]]);
  });

  it('another number starts anew', async () => {
    const element = await show();
    await type(element, '12025550141');
    const told = caught<boolean>(element, 'typed');
    await update(element, { manual: { number: '+12025550142', completes: false, waits: { word: 'offNumberWaits' } } });
    expect([field(element).value, told]).toEqual(['', [false]]);
  });
});
