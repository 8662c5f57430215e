import { clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import PcValues from '../pcValues';

const values = [
  { label: 'Balance', value: '120.50', kind: 'decimal' },
  { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' }
];

afterEach(clearPage);

describe('configured values', () => {
  it('stand under their labels in the dialer’s order, a number as it was sent', async () => {
    const element = await mount('c-pc-values', PcValues, { values });
    expect(findAll(element, 'dt').map(textOf)).toEqual(['Balance', 'Due']);
    expect(textOf(findAll(element, 'dd')[0] as Node)).toBe('120.50');
  });

  it('write a date by the reader’s locale, on the day it names wherever the reader is', async () => {
    const element = await mount('c-pc-values', PcValues, { values });
    const date = find<HTMLElement & { value: string; timeZone: string }>(element, 'lightning-formatted-date-time');
    expect([date.value, date.timeZone]).toEqual(['2026-03-09T00:00:00Z', 'UTC']);
  });

  it.each(['soon', '', '2026-13-40T00:00:00Z', '<b>9</b>'])('show a date nobody can read as it was sent: %s', async (value) => {
    const element = await mount('c-pc-values', PcValues, { values: [{ label: 'Due', value, kind: 'date' }] });
    expect(element.shadowRoot.querySelector('lightning-formatted-date-time')).toBeNull();
    expect(find(element, 'dd').textContent).toBe(value);
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
