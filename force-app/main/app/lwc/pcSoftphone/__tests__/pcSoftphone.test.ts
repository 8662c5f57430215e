import { clearPage, flushPromises, mount, update } from '../../../../../test/helpers/mount';
import { maySoftphone, readOrg } from 'c/pcSettings';
import { defaultSettings } from 'c/pcFacts';
import { sampleViews } from '../../../../../test/helpers/views';
import PcSoftphone from '../pcSoftphone';
import { settingsOfOrg } from '../orgSettings';
import { startShift, type ShiftParts } from '../shift';

jest.mock('../shift', () => ({ startShift: jest.fn() }));
jest.mock('../orgSettings', () => ({ settingsOfOrg: jest.fn() }));
jest.mock('c/pcSettings', () => ({
  features: jest.fn(),
  maySoftphone: jest.fn(() => true),
  readOrg: jest.fn(),
  refusalOf: jest.fn()
}));

const views = sampleViews(Date.UTC(2026, 2, 4, 17, 31));
const connection = () => ({ fetch: jest.fn(), auth: {}, clock: {} });
const started = jest.mocked(startShift);
const reading = jest.mocked(settingsOfOrg);
const nothingWrong = { settings: defaultSettings, problems: [] };
const shift = { send: jest.fn(), tell: jest.fn(), stop: jest.fn() };
const manner = { subtab: true, pressed: false };
const latest = (): ShiftParts => started.mock.calls.at(-1)![0];
const panel = (element: HTMLElement) =>
  element.shadowRoot?.querySelector('c-pc-panel') as (HTMLElement & { view: unknown }) | null;

describe('the softphone', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    localStorage.clear();
    started.mockReturnValue(shift);
    reading.mockResolvedValue(nothingWrong);
  });
  afterEach(clearPage);

  it('says so when nobody is signed in, and starts nothing', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: null });
    expect(element.shadowRoot.textContent).toContain('Sign in to use the softphone.');
    expect(started).not.toHaveBeenCalled();
  });

  it('asks the org for its settings, or takes those it is given, and tells the shift what they come to', async () => {
    const wrong = { code: 'nothingActive', type: '', developerName: '', field: '', value: '', right: '' } as const;
    const settings = { ...defaultSettings, stationDefault: '+15205550111' };
    reading.mockResolvedValue({ settings, problems: [wrong] });
    await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    expect(latest()).toMatchObject({ settings, problems: [wrong], station: { phoneNumber: '+15205550111', stationId: '' } });
    jest.mocked(readOrg).mockResolvedValue('of the org');
    await expect(reading.mock.calls[0]?.[0].read()).resolves.toBe('of the org');
    await mount('c-pc-softphone', PcSoftphone, { settings: { skills: [] }, connection: connection() });
    await expect(reading.mock.calls[1]?.[0].read()).resolves.toEqual({ skills: [] });
  });

  it('starts nothing before its settings are read, and nothing when it has left by then', async () => {
    let come: (settings: typeof nothingWrong) => void = () => undefined;
    reading.mockReturnValue(
      new Promise((resolve) => {
        come = resolve;
      })
    );
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    expect(element.shadowRoot.textContent).toContain('One moment');
    expect(started).not.toHaveBeenCalled();
    element.remove();
    come(nothingWrong);
    await flushPromises();
    expect(started).not.toHaveBeenCalled();
  });

  it('says so to a user who may not use it, and starts nothing', async () => {
    jest.mocked(maySoftphone).mockReturnValue(false);
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    expect(element.shadowRoot.textContent).toContain('You do not have the permission to use the softphone.');
    expect([reading.mock.calls.length, started.mock.calls.length]).toEqual([0, 0]);
    jest.mocked(maySoftphone).mockReturnValue(true);
  });

  it('opens the settings page when the agent asks for it', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    const bridge = element.shadowRoot.querySelector('c-pc-console-bridge') as unknown as Record<'openSettings', jest.Mock>;
    bridge.openSettings = jest.fn();
    latest().onView(views.waiting);
    await flushPromises();
    panel(element)?.dispatchEvent(new CustomEvent('intent', { detail: { type: 'agent.openSettings' }, bubbles: true }));
    expect(bridge.openSettings).toHaveBeenCalledTimes(1);
  });

  it('paints each view of the shift', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    for (const view of [views.waiting, views['three-lines']]) {
      latest().onView(view);
      await flushPromises();
      expect(panel(element)?.view).toEqual(view);
    }
  });

  it('hands an intent to the shift and remembers the station of a connect', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    latest().onView(views.connect);
    await flushPromises();
    const intent = { type: 'agent.connect', station: { stationId: '', phoneNumber: '+15205550199' } };
    panel(element)?.dispatchEvent(new CustomEvent('intent', { detail: intent, bubbles: true }));
    expect(shift.send).toHaveBeenCalledWith(intent);
    await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    expect(latest().station).toEqual(intent.station);
  });

  it('ends the shift with another connection, with none, and when it leaves the page', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    await update(element, { connection: connection() });
    expect([shift.stop.mock.calls.length, started.mock.calls.length]).toEqual([1, 2]);
    await update(element, { connection: null });
    expect([shift.stop.mock.calls.length, started.mock.calls.length]).toEqual([2, 2]);
    await update(element, { connection: connection() });
    element.remove();
    expect(shift.stop).toHaveBeenCalledTimes(3);
  });

  it('shows the utility bar item once per view and opens what is due, telling the shift of a page that was refused', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    const bridge = element.shadowRoot.querySelector('c-pc-console-bridge') as unknown as Record<
      'showUtility' | 'pop' | 'openRecord',
      jest.Mock
    >;
    bridge.showUtility = jest.fn();
    bridge.pop = jest.fn().mockResolvedValue({ opened: null, why: 'otherHost', host: 'crm.example.test' });
    latest().onView(views['three-lines']);
    await flushPromises();
    latest().onView({ ...views['three-lines'] });
    await flushPromises();
    expect(bridge.showUtility).toHaveBeenCalledTimes(1);
    expect(bridge.showUtility.mock.calls[0]?.[0]).toEqual(views['three-lines'].utility);
    const { place } = latest();
    const refused = { opened: null, why: 'otherHost', host: 'crm.example.test' };
    await expect(place.pop('https://crm.example.test/c/1', manner)).resolves.toEqual(refused);
    expect(bridge.pop).toHaveBeenCalledWith('https://crm.example.test/c/1', [], manner);
    latest().onPage('https://crm.example.test/c/2');
    await flushPromises();
    expect(shift.tell).toHaveBeenCalledWith({
      type: 'console.pageRefused',
      url: 'https://crm.example.test/c/2',
      why: 'otherHost',
      host: 'crm.example.test'
    });
    bridge.openRecord = jest.fn().mockResolvedValue(undefined);
    await expect(place.openRecord('003000000000001', manner)).resolves.toEqual({ opened: null, why: 'failed', host: '' });
    expect(bridge.openRecord).toHaveBeenCalledWith('003000000000001', manner);
  });

  it('is accessible', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone, { connection: connection() });
    latest().onView(views.waiting);
    await flushPromises();
    await expect(element).toBeAccessible();
  });
});
