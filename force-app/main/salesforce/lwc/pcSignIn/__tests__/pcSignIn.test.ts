import readPlace from '@salesforce/apex/PC_SignInController.read';
import { caught, clearPage, find, flushPromises, mount, update, type Mounted } from '../../../../../test/helpers/mount';
import { sealed, type FromSignInPage } from '../messages';
import PcSignIn, { type SignedIn, type SignedOut } from '../pcSignIn';

jest.mock('@salesforce/apex/PC_SignInController.read', () => ({ default: jest.fn() }), { virtual: true });

const place = jest.mocked(readPlace);
const origin = 'https://acme--c.vf.example.test';
const tenant = { area: 'na1', tenantId: 't-1', clientId: 'c-1', apiHost: '', signInHost: '' };
const agent = { agentId: '240011', teamId: '730012', name: 'Pat Agent', apiBase: 'https://api.example.test' };
const token = (accessToken: string): FromSignInPage => ({
  kind: 'token',
  accessToken,
  expiresAt: Date.now() + 3_600_000,
  agent
});

const frameOf = (element: Mounted) => find<HTMLIFrameElement>(element, 'iframe');
const textOf = (element: Mounted): string => element.shadowRoot.textContent ?? '';

/** A mounted sign-in with a spy on what is told to its frame. */
async function opened(props = {}) {
  const element = await mount('c-pc-sign-in', PcSignIn, { tenant, ...props });
  const frame = frameOf(element);
  const told: [unknown, string][] = [];
  const page = frame.contentWindow as Window;
  page.postMessage = ((message: unknown, target: string) => void told.push([message, target])) as typeof page.postMessage;
  const says = async (message: FromSignInPage | object, from: Partial<MessageEventInit> = {}): Promise<void> => {
    const data = 'kind' in message ? sealed(message as FromSignInPage) : message;
    window.dispatchEvent(new MessageEvent('message', { origin, source: page, data, ...from }));
    await flushPromises();
  };
  const signedIn = caught<SignedIn>(element, 'signedin');
  const signedOut = caught<SignedOut>(element, 'signedout');
  return { element, frame, told, says, signedIn, signedOut };
}

describe('the sign-in of the panel', () => {
  beforeEach(() => {
    place.mockResolvedValue({ pageUrl: `${origin}/apex/PC_SignIn` });
  });
  afterEach(() => {
    clearPage();
    jest.useRealTimers();
  });

  it("shows the org's page and tells it the tenant, to its exact origin, when it is ready", async () => {
    const { element, frame, told, says } = await opened();
    expect([frame.src, frame.title]).toEqual([`${origin}/apex/PC_SignIn`, 'Sign-in at the contact center']);
    expect(textOf(element)).toContain('One moment');
    expect(told).toEqual([]);
    await says({ kind: 'ready' });
    const start = { kind: 'start', issuer: 'https://cxone.niceincontact.com', clientId: 'c-1', tenantId: 't-1' } as const;
    expect(told).toEqual([[sealed(start), origin]]);
  });

  it('asks the host an administrator has named instead', async () => {
    const { told, says } = await opened({ tenant: { ...tenant, signInHost: 'https://cxone-gov.example.test' } });
    await says({ kind: 'ready' });
    expect(told[0]?.[0]).toMatchObject({ message: { issuer: 'https://cxone-gov.example.test' } });
  });

  it('hands over a provider with the first token, and newer tokens through it', async () => {
    const { element, told, says, signedIn } = await opened();
    await says({ kind: 'ready' });
    await says({ kind: 'out', why: '' });
    expect(frameOf(element).className).toBe('frame tall');
    await says(token('first'));
    await says(token('second'));
    expect([signedIn.length, frameOf(element).className]).toEqual([1, 'frame row']);
    const { auth } = signedIn[0] as SignedIn;
    await expect(auth.accessToken()).resolves.toBe('second');
    const fresh = auth.freshToken();
    expect(told.at(-1)).toEqual([sealed({ kind: 'renew' }), origin]);
    await says(token('third'));
    await expect(fresh).resolves.toBe('third');
    await update(element, { quiet: true });
    expect(frameOf(element).className).toBe('frame away');
  });

  it('says who ended it, and shows the page again', async () => {
    const { element, says, signedIn, signedOut } = await opened({ quiet: true });
    await says(token('first'));
    await says({ kind: 'out', why: 'ended' });
    expect([signedOut, frameOf(element).className]).toEqual([[{ ended: true }], 'frame tall']);
    await expect((signedIn[0] as SignedIn).auth.accessToken()).rejects.toThrow('ended');
    await says(token('another'));
    await says({ kind: 'out', why: '' });
    expect([signedIn.length, signedOut.at(-1)]).toEqual([2, { ended: false }]);
  });

  it('hears nothing from another origin, from another window, or that is no message', async () => {
    const { says, signedIn, told } = await opened();
    await says(token('forged'), { origin: 'https://evil.example.test' });
    await says(token('forged'), { origin: 'null' });
    await says(token('forged'), { source: window });
    await says(token('forged'), { source: null });
    await says({ from: 'pcSignIn', version: 99, message: { kind: 'ready' } });
    expect([signedIn, told]).toEqual([[], []]);
  });

  it('names what is not set, and what could not be read; then it opens nothing', async () => {
    place.mockClear();
    const bare = await mount('c-pc-sign-in', PcSignIn, { tenant: { ...tenant, tenantId: '', clientId: '' } });
    expect(textOf(bare)).toContain('in the active connection, Tenant_Id__c, Client_Id__c is not set.');
    const unread = await mount('c-pc-sign-in', PcSignIn, { tenant: null });
    expect(textOf(unread)).toContain('The settings of this org could not be read');
    expect(place).not.toHaveBeenCalled();
  });

  it.each([
    ['refuses', { body: { message: 'You need the permission.' } }, 'cannot be found. You need the permission.'],
    ['fails', new Error('500'), 'The sign-in page of this org cannot be found.']
  ])('says so when the org %s', async (_, error, words) => {
    place.mockRejectedValue(error);
    const element = await mount('c-pc-sign-in', PcSignIn, { tenant });
    expect(textOf(element)).toContain(words);
  });

  it('opens nothing but a page', async () => {
    // eslint-disable-next-line no-script-url -- what must not be opened
    place.mockResolvedValue({ pageUrl: 'javascript:alert(1)' });
    const element = await mount('c-pc-sign-in', PcSignIn, { tenant });
    expect(element.shadowRoot.querySelector('iframe')).toBeNull();
  });

  it('says so when the page does not answer', async () => {
    jest.useFakeTimers();
    const { element } = await opened();
    jest.advanceTimersByTime(15_000);
    await flushPromises();
    expect(textOf(element)).toContain('The sign-in page does not answer.');
    expect(element.shadowRoot.querySelector('iframe')).toBeNull();
  });

  it('ends the provider with the component', async () => {
    const { element, says, signedIn } = await opened();
    await says(token('first'));
    element.remove();
    await expect((signedIn[0] as SignedIn).auth.accessToken()).rejects.toThrow('ended');
  });
});
