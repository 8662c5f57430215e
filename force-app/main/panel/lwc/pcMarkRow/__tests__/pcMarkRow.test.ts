import type { MarksView } from 'c/pcShiftView';
import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  type Mounted
} from '../../../../../test/helpers/mount';
import { marks, windowMarks } from '../../../../../test/helpers/markParts';
import PcMarkRow from '../pcMarkRow';

const start = Date.UTC(2026, 2, 4, 17, 31);
const row = (view: MarksView, more: object = {}) => mount('c-pc-mark-row', PcMarkRow, { marks: view, ...more });
const progress = (element: Element) => find<HTMLElement & { value: number }>(element, 'lightning-progress-bar').value;
const said = (element: Mounted) => textOf(find(element, '.say'));

beforeEach(() => jest.useFakeTimers({ now: start }));
afterEach(() => {
  clearPage();
  jest.useRealTimers();
});

describe('machine, fax, bad number', () => {
  it('has a tile for each, with its key', async () => {
    const element = await row(marks('1001'), { shortcuts: { markMachine: 'a', markFax: 'f', markBadNumber: 'b' } });
    const tiles = findAll(element, 'c-pc-tile');
    expect(tiles.map((tile) => textOf(find(tile, '.word')))).toEqual(['Answering machine', 'Fax', 'Bad number']);
    expect(tiles.map((tile) => textOf(find(tile, 'kbd')))).toEqual(['a', 'f', 'b']);
  });

  it('counts nothing down without an end', async () => {
    const element = await row(marks('1001'));
    expect(textOf(find(element, '.lead'))).toBe('Not a person? Close the line yourself.');
    expect(findAll(element, 'c-pc-timer, lightning-progress-bar')).toEqual([]);
    expect(said(element)).toBe('If you do nothing, the dialer decides.');
  });

  it('drains time and bar together until the end', async () => {
    const element = await row(windowMarks('1001', start - 5000, start + 5000));
    expect(textOf(find(element, '.lead'))).toBe('The dialer detected a machine. 0:05 left');
    expect(progress(element)).toBe(50);
    jest.advanceTimersByTime(3000);
    await flushPromises();
    expect([textOf(find(element, '.left')), progress(element)]).toEqual(['0:02 left', 20]);
  });

  it('says what the tile under the pointer does', async () => {
    const element = await row(marks('1001'));
    findAll(element, 'c-pc-tile')[1]?.dispatchEvent(new CustomEvent('say', { detail: marks('1001').buttons[1] }));
    await flushPromises();
    expect(said(element)).toBe('Closes the line as fax.');
    findAll(element, 'c-pc-tile')[1]?.dispatchEvent(new CustomEvent('say', { detail: null }));
    await flushPromises();
    expect(said(element)).toBe('If you do nothing, the dialer decides.');
  });

  it('says by itself what became of a press', async () => {
    const [first, ...others] = marks('1001').buttons;
    if (!first) throw new Error('no button');
    const asked = { ...first, state: 'asked', intent: null, say: { word: 'sayAsked' } } as const;
    const element = await row({ ...marks('1001'), buttons: [asked, ...others] });
    expect(said(element)).toBe('Asked. Waiting for the dialer.');
  });

  it('sends the mark on', async () => {
    const element = await row(marks('1001'));
    const intents = caught(element, 'intent');
    find<HTMLButtonElement>(findAll(element, 'c-pc-tile')[2] as Element, 'button').click();
    expect(intents).toEqual([{ type: 'agent.markBadNumber', contactId: '1001' }]);
  });
});

it('is accessible', async () => {
  jest.useRealTimers();
  await expect(await row(windowMarks('1001', Date.now(), Date.now() + 60_000))).toBeAccessible();
});
