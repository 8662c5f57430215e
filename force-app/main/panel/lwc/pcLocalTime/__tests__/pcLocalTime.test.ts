import { clearPage, findAll, flushPromises, mount } from '../../../../../test/helpers/mount';
import PcLocalTime from '../pcLocalTime';

const start = Date.UTC(2026, 2, 4, 17, 31, 40);

describe("the contact's local time", () => {
  beforeEach(() => jest.useFakeTimers({ now: start }));
  afterEach(() => {
    clearPage();
    jest.useRealTimers();
  });

  const shown = (element: Element) => element.shadowRoot?.firstElementChild as Element & { value: number; timeZone: string };

  it('is the present instant by the dialer, in the zone of the contact', async () => {
    const element = await mount('c-pc-local-time', PcLocalTime, { zone: 'America/Denver', offset: 5000 });
    expect(shown(element).value).toBe(start + 5000);
    expect(shown(element).timeZone).toBe('America/Denver');
  });

  it('names the zone where there is room, and leaves it out where there is not', async () => {
    const element = await mount('c-pc-local-time', PcLocalTime, { zone: 'America/Denver' });
    const faces = findAll<HTMLElement & { value: number; timeZoneName?: string }>(element, 'lightning-formatted-date-time');
    expect(faces.map(({ className, value, timeZoneName }) => [className, value, timeZoneName])).toEqual([
      ['full', start, 'short'],
      ['short', start, undefined]
    ]);
  });

  it('changes on the minute of that clock', async () => {
    const element = await mount('c-pc-local-time', PcLocalTime, { zone: 'America/Denver', offset: 5000 });
    jest.advanceTimersByTime(14_999);
    await flushPromises();
    expect(shown(element).value).toBe(start + 5000);
    jest.advanceTimersByTime(1);
    await flushPromises();
    expect(shown(element).value).toBe(start + 20_000);
  });

  it('is accessible', async () => {
    jest.useRealTimers();
    await expect(await mount('c-pc-local-time', PcLocalTime, { zone: 'Asia/Tokyo' })).toBeAccessible();
  });
});
