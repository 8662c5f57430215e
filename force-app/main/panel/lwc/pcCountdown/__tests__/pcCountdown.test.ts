import { clearPage, find, flushPromises, mount, textOf } from '../../../../../test/helpers/mount';
import PcCountdown from '../pcCountdown';

const start = Date.UTC(2026, 2, 4, 17, 31);
const ring = (element: Element) => find<HTMLElement & { value: number }>(element, 'lightning-progress-ring').value;

describe('a countdown', () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => {
    clearPage();
    jest.useRealTimers();
  });

  it('drains ring and number together', async () => {
    const element = await mount('c-pc-countdown', PcCountdown, { since: start - 15_000, until: start + 45_000 });
    expect([textOf(find(element, '.number')), ring(element)]).toEqual(['45', 75]);
    jest.advanceTimersByTime(15_000);
    await flushPromises();
    expect([textOf(find(element, '.number')), ring(element)]).toEqual(['30', 50]);
    expect(find(element, '.ring').getAttribute('aria-label')).toBe('30 seconds left');
  });

  it('counts by the dialer’s clock and ends at nothing', async () => {
    const element = await mount('c-pc-countdown', PcCountdown, { since: start, until: start + 60_000, offset: 90_000 });
    expect([textOf(find(element, '.number')), ring(element)]).toEqual(['0', 0]);
  });

  it('keeps a full ring when nobody knows when it began', async () => {
    const element = await mount('c-pc-countdown', PcCountdown, { until: start + 5000 });
    expect([textOf(find(element, '.number')), ring(element)]).toEqual(['5', 100]);
  });
});

it('is accessible', async () => {
  await expect(await mount('c-pc-countdown', PcCountdown, { until: Date.now() + 5000 })).toBeAccessible();
  clearPage();
});
