import { clearPage, flushPromises, mount, update, type Mounted } from '../../../../../test/helpers/mount';
import { maySoftphone } from 'c/pcSettings';
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
jest.mock('@salesforce/apex/PC_SignInController.read', () => ({ default: () => new Promise(() => undefined) }), {
  virtual: true
});

const views = sampleViews(Date.UTC(2026, 2, 4, 17, 31));
const started = jest.mocked(startShift);
const reading = jest.mocked(settingsOfOrg);
const tenant = { ...defaultSettings.tenant, tenantId: 't-1', clientId: 'c-1' };
const shift = { send: jest.fn(), tell: jest.fn(), stop: jest.fn() };
const latest = (): ShiftParts => started.mock.calls.at(-1)![0];
const signInOf = (element: Mounted) =>
  element.shadowRoot.querySelector('c-pc-sign-in') as (HTMLElement & Record<'tenant' | 'quiet', unknown>) | null;
const auth = { accessToken: jest.fn(), freshToken: jest.fn(), agent: jest.fn() };

describe('a softphone that nobody gives a connection', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    started.mockReturnValue(shift);
    reading.mockResolvedValue({ settings: { ...defaultSettings, tenant }, problems: [] });
  });
  afterEach(clearPage);

  it("offers the sign-in of its settings' tenant, and starts its shift with that", async () => {
    const element = await mount('c-pc-softphone', PcSoftphone);
    await flushPromises();
    expect(signInOf(element)?.tenant).toEqual(tenant);
    expect(started).not.toHaveBeenCalled();
    signInOf(element)?.dispatchEvent(new CustomEvent('signedin', { detail: { auth } }));
    await flushPromises();
    expect(latest().connection.auth).toBe(auth);
    expect(reading).toHaveBeenCalledTimes(2);
  });

  it('gives the sign-in no place while there is a session', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone);
    await flushPromises();
    signInOf(element)?.dispatchEvent(new CustomEvent('signedin', { detail: { auth } }));
    await flushPromises();
    latest().onView(views.connect);
    await flushPromises();
    expect(signInOf(element)?.quiet).toBe(false);
    latest().onView(views.waiting);
    await flushPromises();
    expect(signInOf(element)?.quiet).toBe(true);
  });

  it('leaves the shift when the agent signs out, and not when the sign-in was ended', async () => {
    const element = await mount('c-pc-softphone', PcSoftphone);
    await flushPromises();
    const signIn = signInOf(element) as HTMLElement;
    signIn.dispatchEvent(new CustomEvent('signedin', { detail: { auth } }));
    await flushPromises();
    latest().onView(views.waiting);
    signIn.dispatchEvent(new CustomEvent('signedout', { detail: { ended: true } }));
    await flushPromises();
    expect(shift.stop).not.toHaveBeenCalled();
    expect(element.shadowRoot.querySelector('c-pc-panel')).not.toBeNull();
    signIn.dispatchEvent(new CustomEvent('signedout', { detail: { ended: false } }));
    await flushPromises();
    expect(shift.stop).toHaveBeenCalledTimes(1);
    expect(element.shadowRoot.querySelector('c-pc-panel')).toBeNull();
    expect(signInOf(element)).not.toBeNull();
  });

  it.each(['late', 'unread'] as const)('offers none with settings that are %s', async (code) => {
    const problem = { code, type: '', developerName: '', field: '', value: '', right: '' } as const;
    reading.mockResolvedValue({ settings: defaultSettings, problems: [problem] });
    const element = await mount('c-pc-softphone', PcSoftphone);
    await flushPromises();
    expect(signInOf(element)?.tenant).toBeNull();
  });

  it('offers none to a user who may not use it, nor where somebody else signs in', async () => {
    jest.mocked(maySoftphone).mockReturnValueOnce(false).mockReturnValueOnce(false);
    const element = await mount('c-pc-softphone', PcSoftphone);
    await flushPromises();
    expect(signInOf(element)).toBeNull();
    const given = await mount('c-pc-softphone', PcSoftphone, { connection: null });
    await update(given, {});
    expect([signInOf(given), given.shadowRoot.textContent]).toEqual([null, 'Sign in to use the softphone.']);
  });
});
