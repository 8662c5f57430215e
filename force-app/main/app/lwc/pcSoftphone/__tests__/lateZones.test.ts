import { flushPromises } from '../../../../../test/helpers/mount';
import { createLateZones } from '../lateZones';

const denver = () => 'America/Denver';

describe('late zones', () => {
  it('know nothing before the bundle came, and tell when it did', async () => {
    const onLoaded = jest.fn();
    const zones = createLateZones(onLoaded, () => Promise.resolve({ zoneOf: denver }));
    expect(zones.zoneOf('Mountain Standard Time', [])).toBeNull();
    zones.load();
    await flushPromises();
    expect(onLoaded).toHaveBeenCalledTimes(1);
    expect(zones.zoneOf('Mountain Standard Time', [])).toBe('America/Denver');
  });

  it('load once, and again after a failure', async () => {
    const bring = jest.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ zoneOf: denver });
    const onLoaded = jest.fn();
    const zones = createLateZones(onLoaded, bring);
    zones.load();
    zones.load();
    await flushPromises();
    expect(bring).toHaveBeenCalledTimes(1);
    expect(onLoaded).not.toHaveBeenCalled();
    zones.load();
    await flushPromises();
    expect(bring).toHaveBeenCalledTimes(2);
    expect(onLoaded).toHaveBeenCalledTimes(1);
  });

  it('resolve a name once per list, and anew for another list', async () => {
    const zoneOf = jest.fn(denver);
    const zones = createLateZones(jest.fn(), () => Promise.resolve({ zoneOf }));
    zones.load();
    await flushPromises();
    const list = [{ displayName: '(UTC-07:00)', standardName: 'Mountain Standard Time', offsetMin: -420 }];
    for (const zonesNow of [[], list, list]) zones.zoneOf('Mountain Standard Time', zonesNow);
    expect(zoneOf).toHaveBeenCalledTimes(2);
  });
});
