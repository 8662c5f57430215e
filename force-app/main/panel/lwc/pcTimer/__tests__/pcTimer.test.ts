import { clearPage, mount, textOf, update } from '../../../../../test/helpers/mount';
import PcTimer from '../pcTimer';
import { readSince, readUntil, writeSeconds } from '../clockFace';

const start = Date.UTC(2026, 2, 4, 17, 31, 0, 400);

/** Moves the clock and lets the repaint happen. */
async function pass(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  await Promise.resolve();
}

const showPage = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new CustomEvent('visibilitychange'));
};

describe('a running time', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => {
    clearPage();
    Reflect.deleteProperty(document, 'hidden');
    jest.useRealTimers();
  });

  it('changes on the second of its own instant, not a second after it was painted', async () => {
    const timer = await mount('c-pc-timer', PcTimer, { since: start - 6900 });
    expect(textOf(timer)).toBe('0:06');
    await pass(99);
    expect(textOf(timer)).toBe('0:06');
    await pass(1);
    expect(textOf(timer)).toBe('0:07');
    await pass(1000);
    expect(textOf(timer)).toBe('0:08');
  });

  it('counts by the clock its instants belong to', async () => {
    const timer = await mount('c-pc-timer', PcTimer, { since: start, offset: 61_000, face: 'call' });
    expect(textOf(timer)).toBe('01:01');
  });

  it('counts down to 0 and then rests', async () => {
    const timer = await mount('c-pc-timer', PcTimer, { until: start + 1500, face: 'seconds' });
    expect(textOf(timer)).toBe('2');
    await pass(500);
    expect(textOf(timer)).toBe('1');
    await pass(1000);
    expect(textOf(timer)).toBe('0');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('puts the time into a sentence', async () => {
    const sentence = { word: 'noticeReconnecting', with: { count: 3 } };
    const timer = await mount('c-pc-timer', PcTimer, { until: start + 3200, sentence });
    expect(timer.shadowRoot.textContent).toBe('Reconnecting, try 3, next in 4 s');
  });

  it('rests while the page is hidden and is right at once when it shows again', async () => {
    const timer = await mount('c-pc-timer', PcTimer, { since: start });
    showPage(true);
    await pass(0);
    expect(jest.getTimerCount()).toBe(0);
    await pass(65_000);
    expect(textOf(timer)).toBe('0:00');
    showPage(false);
    await pass(0);
    expect(textOf(timer)).toBe('1:05');
  });

  it('shows nothing when the instant is not known, and starts when it becomes known', async () => {
    const timer = await mount('c-pc-timer', PcTimer, {});
    expect(textOf(timer)).toBe('');
    await update(timer, { since: start });
    expect(textOf(timer)).toBe('0:00');
  });

  it('stops when it leaves the page', async () => {
    await mount('c-pc-timer', PcTimer, { since: start });
    clearPage();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('faces', () => {
  it.each([
    ['short', 7, '0:07'],
    ['short', 3671, '1:01:11'],
    ['call', 72, '01:12'],
    ['bar', 761, '00:12:41'],
    ['bar', 360_000, '100:00:00'],
    ['seconds', 90, '90']
  ] as const)('%s writes %i s as %s', (face, seconds, text) => expect(writeSeconds(face, seconds)).toBe(text));

  it('never shows a negative time when the clocks disagree', () => {
    expect(readSince(1000, 3500)).toEqual({ seconds: 0, nextInMs: 2500 });
    expect(readUntil(5000, 3000)).toEqual({ seconds: 0, nextInMs: null });
  });
});

it('is accessible', async () => {
  const timer = await mount('c-pc-timer', PcTimer, { since: Date.now() - 3000 });
  await expect(timer).toBeAccessible();
  clearPage();
});
