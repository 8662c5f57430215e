import { defaultSettings } from 'c/pcFacts';
import { flushPromises } from '../../../../../test/helpers/mount';
import { settingsLimitMs, settingsOfOrg, type OrgSettingsParts } from '../orgSettings';

const features = { ...defaultSettings.features, administer: true };

function asked(change: Partial<OrgSettingsParts> = {}) {
  const clock = { setTimeout: jest.fn((..._alarm: [callback: () => void, ms: number]) => 7), clearTimeout: jest.fn() };
  const settled = jest.fn();
  void settingsOfOrg({
    read: () => Promise.resolve({ connections: [] }),
    refusalOf: () => 'Not for you.',
    features,
    clock,
    bring: () =>
      Promise.resolve({ readOrgSettings: (raw, mine) => ({ settings: defaultSettings, problems: [raw, mine] as never }) }),
    ...change
  }).then(settled);
  return { clock, settled };
}
const never = () => new Promise<never>(() => undefined);

describe('the settings of the org', () => {
  it('are what the rules make of its answer and the permissions, and the alarm is off', async () => {
    const { clock, settled } = asked();
    await flushPromises();
    expect(settled).toHaveBeenCalledWith({ settings: defaultSettings, problems: [{ connections: [] }, features] });
    expect(clock.clearTimeout).toHaveBeenCalledWith(7);
  });

  it.each([
    ['the org', { read: never }],
    ['the rules', { bring: never }]
  ])('are the defaults after three seconds without %s; what comes later does not count', async (_who, late) => {
    const { clock, settled } = asked(late);
    await flushPromises();
    expect(settled).not.toHaveBeenCalled();
    expect(clock.setTimeout.mock.calls[0]?.[1]).toBe(settingsLimitMs);
    clock.setTimeout.mock.calls[0]?.[0]();
    await flushPromises();
    expect(settled.mock.calls).toEqual([
      [{ settings: { ...defaultSettings, features }, problems: [expect.objectContaining({ code: 'late' })] }]
    ]);
  });

  it.each([
    ['the org refuses', { read: () => Promise.reject(new Error('no')) }],
    ['the rules do not come', { bring: () => Promise.reject(new Error('no')) }]
  ])('are the defaults when %s, with the words it had', async (_who, failing) => {
    const { settled } = asked(failing);
    await flushPromises();
    expect(settled.mock.calls).toEqual([
      [
        {
          settings: { ...defaultSettings, features },
          problems: [expect.objectContaining({ code: 'unread', value: 'Not for you.' })]
        }
      ]
    ]);
  });

  it('are read by the rules of the product', async () => {
    const { settled } = asked({ bring: () => import('c/pcOrgSettings') });
    await flushPromises(40);
    expect(settled.mock.calls[0]?.[0].problems[0]).toMatchObject({ code: 'nothingActive', type: 'PC_Connection__mdt' });
  });
});
