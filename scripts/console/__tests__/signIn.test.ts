/** The sign-in against the simulated tenant, the browser's part played by hand. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { takePending, wasSignedIn } from '../signIn/pending';
import { redirectUri, takeReturned } from '../signIn/redirect';
import { SignIn } from '../signIn/signIn';
import { whoamiUrl, type whoami } from '../../../force-app/main/signin/whoami';
import { fakeClock } from './fakeClock';
import { startTenant } from './tenantServer';

const page = 'http://127.0.0.1:4400';
let tenant: Awaited<ReturnType<typeof startTenant>>;
before(async () => {
  tenant = await startTenant();
});
after(() => tenant.stop());

/** sessionStorage without a browser. */
function memoryStorage() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  } as Storage;
  return { storage, kept };
}

/** A page with its sign-in; `went` are the addresses it was sent to. */
function opened(href: string, { storage, kept } = memoryStorage()) {
  const went: string[] = [];
  const shown: string[] = [];
  const signIn = new SignIn({
    issuer: tenant.origin,
    fetch: (request) => fetch(request),
    clock: fakeClock(Date.now()).clock,
    location: { href, origin: page, assign: (url) => void went.push(String(url)) } as Pick<
      Location,
      'href' | 'origin' | 'assign'
    >,
    storage,
    language: new URL(href).searchParams.get('lang') ?? 'en'
  });
  const returned = takeReturned(href, { replaceState: (_data, _title, url) => void shown.push(String(url)) }, storage);
  return { signIn, returned, went, shown, storage, kept };
}

/** What the tenant's page does when the agent chooses: the address the browser is sent back to. */
async function chooseAgent(authorizeUrl: string, username: string): Promise<string> {
  const reply = await fetch(authorizeUrl, { method: 'POST', body: new URLSearchParams({ username }), redirect: 'manual' });
  return reply.headers.get('location') ?? '';
}

test('the agent comes back signed in: name and ids known, verifier erased, address put back', async () => {
  const first = opened(`${page}/?lang=ja&width=320`);
  await first.signIn.start(first.returned);
  assert.deepEqual(first.signIn.state, { kind: 'out', why: null, ended: false });
  await first.signIn.begin();
  const authorize = new URL(first.went[0] ?? '');
  assert.equal(authorize.searchParams.get('redirect_uri'), `${page}/?lang=ja`);
  assert.equal(authorize.searchParams.get('ui_locales'), 'ja');
  assert.equal(authorize.searchParams.get('prompt'), null);

  const back = await chooseAgent(authorize.href, 'pat.agent');
  const second = opened(back, first);
  await second.signIn.start(second.returned);
  const { state } = second.signIn;
  assert.ok(state.kind === 'in');
  assert.equal(state.name, 'Pat Agent');
  assert.deepEqual(await state.auth.agent(), {
    agentId: '240011',
    teamId: '730012',
    name: 'Pat Agent',
    apiBase: tenant.origin
  });
  assert.notEqual(await state.auth.accessToken(), '');
  assert.deepEqual(second.shown, ['/?lang=ja&width=320']);
  assert.deepEqual([...second.kept], [['console.wasSignedIn', 'yes']]);

  const before = await state.auth.accessToken();
  const [a, b] = await Promise.all([state.auth.freshToken(), state.auth.freshToken()]);
  assert.equal(a, b);
  assert.notEqual(a, before);
});

test('after a reload the tenant is asked without a page; one that forgot the browser leads to the button, not to an error', async () => {
  const memory = memoryStorage();
  memory.storage.setItem('console.wasSignedIn', 'yes');
  const reloaded = opened(`${page}/`, memory);
  await reloaded.signIn.start(reloaded.returned);
  const authorize = new URL(reloaded.went[0] ?? '');
  assert.equal(authorize.searchParams.get('prompt'), 'none');

  const reply = await fetch(authorize, { redirect: 'manual' });
  const back = opened(reply.headers.get('location') ?? '', memory);
  await back.signIn.start(back.returned);
  assert.deepEqual(back.signIn.state, { kind: 'out', why: null, ended: false });
  assert.equal(wasSignedIn(memory.storage), false);
});

test('an answer with another state, or one nobody asked for, signs nobody in', async () => {
  const memory = memoryStorage();
  const first = opened(`${page}/`, memory);
  await first.signIn.begin();
  const back = new URL(await chooseAgent(first.went[0] ?? '', 'pat.agent'));
  back.searchParams.set('state', 'forged');
  const forged = opened(back.href, memory);
  await forged.signIn.start(forged.returned);
  assert.ok(forged.signIn.state.kind === 'out' && /state/.test(forged.signIn.state.why ?? ''));

  const requests = tenant.requests.length;
  const stranger = opened(`${page}/?code=stolen&state=any`);
  await stranger.signIn.start(stranger.returned);
  assert.equal(stranger.signIn.state.kind, 'out');
  assert.deepEqual(stranger.shown, ['/']);
  assert.equal(tenant.requests.length, requests);
});

test('a code that was used before is refused, and the page says so', async () => {
  const memory = memoryStorage();
  const first = opened(`${page}/`, memory);
  await first.signIn.begin();
  const kept = new Map(memory.kept);
  const back = await chooseAgent(first.went[0] ?? '', 'pat.agent');
  const once = opened(back, memory);
  await once.signIn.start(once.returned);
  assert.equal(once.signIn.state.kind, 'in');
  for (const [key, value] of kept) memory.storage.setItem(key, value);
  const twice = opened(back, memory);
  await twice.signIn.start(twice.returned);
  assert.ok(twice.signIn.state.kind === 'out' && twice.signIn.state.why !== null);
});

test('a tenant that is not there is said in words', async () => {
  const { storage } = memoryStorage();
  const signIn = new SignIn({
    issuer: 'http://127.0.0.1:9',
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    clock: fakeClock().clock,
    location: { href: `${page}/`, origin: page, assign: () => undefined },
    storage,
    language: 'en'
  });
  await signIn.begin();
  assert.deepEqual(signIn.state, { kind: 'out', why: 'Failed to fetch', ended: false });
});

test('what was kept for the way back is read once and only when it is whole', () => {
  const { storage } = memoryStorage();
  storage.setItem('console.pendingSignIn', '{"state":"s","nonce":"n","codeVerifier":"v","returnTo":"https://elsewhere.test"}');
  assert.equal(takePending(storage), null);
  storage.setItem('console.pendingSignIn', 'not json');
  assert.equal(takePending(storage), null);
  const whole = { state: 's', nonce: 'n', codeVerifier: 'v', returnTo: '/?lang=ja' };
  storage.setItem('console.pendingSignIn', JSON.stringify(whole));
  assert.deepEqual(takePending(storage), whole);
  assert.equal(takePending(storage), null);
});

test('the page comes back in its language', () => {
  assert.equal(redirectUri(page, 'en'), `${page}/`);
  assert.equal(redirectUri(page, 'ja'), `${page}/?lang=ja`);
});

test("whoami is asked at the vendor's host, or at the API itself on this machine", () => {
  const server = { issuer: 'https://cxone.example.test' } as Parameters<typeof whoami>[0]['server'];
  const path = '/incontactauthorizationserver/token/whoami';
  const at = (acdDomain: string) =>
    whoamiUrl({ server, apiEndpoint: 'https://api-na1.example.test', cluster: 'c32', acdDomain });
  assert.equal(at('acd.example.test'), `https://api-c32.acd.example.test${path}`);
  assert.equal(at('127.0.0.1:4001'), `https://api-na1.example.test${path}`);
  assert.equal(at(''), `https://api-na1.example.test${path}`);
});
