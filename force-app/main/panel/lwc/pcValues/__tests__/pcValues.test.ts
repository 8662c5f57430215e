import { clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import PcValues from '../pcValues';

const values = [
  { label: 'Balance', value: '120.50', kind: 'decimal' },
  { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' }
];

afterEach(clearPage);

describe('configured values', () => {
  it('stand under their labels in the order given, a number by the reader’s locale with all its digits', async () => {
    const element = await mount('c-pc-values', PcValues, { values });
    expect(findAll(element, 'dt').map(textOf)).toEqual(['Balance', 'Due']);
    const number = find<HTMLElement & Record<string, unknown>>(element, 'lightning-formatted-number');
    expect([number.value, number.minimumFractionDigits, number.maximumFractionDigits]).toEqual([120.5, 2, 2]);
  });

  it('write a date by the reader’s locale, on the day it names wherever the reader is', async () => {
    const element = await mount('c-pc-values', PcValues, { values });
    const date = find<HTMLElement & { value: string; timeZone: string }>(element, 'lightning-formatted-date-time');
    expect([date.value, date.timeZone]).toEqual(['2026-03-09T00:00:00Z', 'UTC']);
  });

  it.each(['soon', '2026-13-40T00:00:00Z', '<b>9</b>'])('show a date nobody can read as it was sent: %s', async (value) => {
    const element = await mount('c-pc-values', PcValues, { values: [{ label: 'Due', value, kind: 'date' }] });
    expect(element.shadowRoot.querySelector('lightning-formatted-date-time')).toBeNull();
    expect(find(element, 'dd').textContent).toBe(value);
  });

  const shown = async (value: object) => {
    const element = await mount('c-pc-values', PcValues, { values: [{ label: 'Any', ...value }] });
    return find(element, 'dd');
  };

  it('show an instant in the reader’s own zone, a share as percent, yes and no as words', async () => {
    const instant = (await shown({ kind: 'instant', value: '2026-03-04T15:10:00Z' })).firstElementChild as HTMLElement &
      Record<string, unknown>;
    expect([instant.value, instant.hour, instant.timeZone]).toEqual(['2026-03-04T15:10:00Z', 'numeric', undefined]);
    const share = (await shown({ kind: 'percent', value: '12.5' })).firstElementChild as HTMLElement & Record<string, unknown>;
    expect([share.value, share.formatStyle, share.maximumFractionDigits]).toEqual([12.5, 'percent-fixed', 1]);
    expect((await shown({ kind: 'boolean', value: 'true' })).textContent).toBe('Yes');
    expect((await shown({ kind: 'boolean', value: 'False' })).textContent).toBe('No');
  });

  it.each(['1e3', '0x10', '12345678901234567890', '1,200', '007', 'Infinity', '<b>1</b>'])(
    'show a number nobody can read exactly as it was sent: %s',
    async (value) => expect((await shown({ kind: 'decimal', value })).textContent).toBe(value)
  );

  it('say that a field may not be read, and keep the place of an empty one', async () => {
    expect((await shown({ kind: 'string', value: '', unreadable: true })).textContent).toBe('You may not read this');
    expect((await shown({ kind: 'date', value: '' })).textContent).toBe('–');
  });

  it('show notes whole, on a card in a few lines the keyboard can scroll', async () => {
    const notes = [{ label: '', value: 'Ask for order 7\nand be patient', kind: 'string' }];
    const element = await mount('c-pc-values', PcValues, { notes, shortNotes: true });
    expect(element.shadowRoot.querySelector('dl')).toBeNull();
    expect(textOf(find(element, '.title'))).toBe('Previous notes');
    const text = find(element, '.text');
    expect(text.textContent).toBe('Ask for order 7\nand be patient');
    expect([text.getAttribute('tabindex'), text.getAttribute('aria-label')]).toEqual(['0', 'Previous notes']);
    await expect(element).toBeAccessible();
  });

  it('are accessible', async () => {
    await expect(await mount('c-pc-values', PcValues, { values })).toBeAccessible();
  });
});
