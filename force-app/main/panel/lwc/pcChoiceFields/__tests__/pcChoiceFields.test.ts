import type { WrapUpView } from 'c/pcShiftView';
import { rescheduleSample } from '../../../../../test/helpers/rescheduleSample';
import { caught, clearPage, find, flushPromises, mount, textOf, update } from '../../../../../test/helpers/mount';
import { wrapUp } from '../../../../../test/helpers/viewParts';
import PcChoiceFields from '../pcChoiceFields';

const show = (fields: Partial<WrapUpView> = {}) =>
  mount('c-pc-choice-fields', PcChoiceFields, { contactId: '1001', wrapUp: wrapUp('1001', fields) });
const amount = (text: string, value: number | null = null) => ({ amount: { text, value, note: null } });

function put(field: HTMLInputElement | HTMLSelectElement, value: string, event: string): void {
  field.value = value;
  field.dispatchEvent(new CustomEvent(event));
}

afterEach(clearPage);

describe('what a disposition needs', () => {
  it('is nothing by itself', async () => {
    expect((await show()).shadowRoot.querySelector('input, select, c-pc-reschedule')).toBeNull();
  });

  it('an amount, kept as typed and never overtaken by an older draft', async () => {
    const element = await show(amount('5'));
    const changes = caught(element, 'change');
    const field = find<HTMLInputElement>(element, '#amount, input');
    expect(field.value).toBe('5');
    put(field, '50', 'input');
    await update(element, { wrapUp: wrapUp('1001', amount('5', 5)) });
    expect(field.value).toBe('50');
    expect(changes).toEqual([{ amount: '50' }]);
  });

  it('says what will be saved, or what is wrong', async () => {
    const element = await show(amount('1.234,5', 1234.5));
    const value = find<HTMLElement & { value: number; minimumFractionDigits: number }>(element, 'lightning-formatted-number');
    expect([value.value, value.minimumFractionDigits]).toEqual([1234.5, 2]);
    const note = { tone: 'error', text: { word: 'amountUnreadable' } } as const;
    await update(element, { wrapUp: wrapUp('1001', { amount: { text: 'x', value: null, note } }) });
    expect(textOf(find(element, '.said'))).toBe('This is no amount. Write it like 1234.50.');
    expect(find(element, 'input').getAttribute('aria-invalid')).toBe('true');
  });

  it('a second disposition, or none', async () => {
    const options = [{ dispositionId: '102', name: 'Paid in full' }];
    const element = await show({ secondary: { options, chosenId: '102' } });
    const changes = caught(element, 'change');
    const select = find<HTMLSelectElement>(element, 'select');
    expect(select.value).toBe('102');
    put(select, '', 'change');
    put(select, '102', 'change');
    expect(changes).toEqual([{ secondaryId: null }, { secondaryId: '102' }]);
  });

  it('a callback: the fields of the editor without its own buttons', async () => {
    const element = await show({ callback: { form: rescheduleSample('1001', Date.now()) } });
    const editor = find(element, 'c-pc-reschedule');
    expect(editor.shadowRoot?.querySelector('.foot, .deliver, .top, lightning-textarea')).toBeNull();
    const changes = caught(element, 'change');
    put(find<HTMLInputElement>(editor, 'input[type="time"]'), '10:45', 'change');
    await flushPromises();
    expect(changes).toEqual([{ callback: expect.objectContaining({ time: '10:45', which: null }) }]);
  });

  it('says that the calendar is still to come', async () => {
    expect(textOf(await show({ callback: { form: null } }))).toBe('The calendar is still being loaded.');
  });

  it('is accessible', async () => {
    const secondary = { options: [{ dispositionId: '102', name: 'Paid in full' }], chosenId: null };
    await expect(await show({ ...amount('50', 50), secondary })).toBeAccessible();
  });
});
