/** The sign-in against the simulated tenant over real HTTP; windows and time are played by hand. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fakeClock } from '../../../../scripts/console/__tests__/fakeClock';
import { startTenant } from '../../../../scripts/console/__tests__/tenantServer';
import { until } from '../../../../scripts/browser/harness/until';
import type { FromSignInPage } from '../../salesforce/lwc/pcSignIn/messages';
import { Bridge, lookMs, type BridgeState, type TenantWindow } from '../bridge';

const redirectUri = 'http://127.0.0.1:4500/apex/PC_SignedIn';
let tenant: Awaited<ReturnType<typeof startTenant>>;
before(async () => {
  tenant = await startTenant();
});
after(() => tenant.stop());

function page({ blocked = false } = {}) {
  const time = fakeClock(Date.now());
  const told: FromSignInPage[] = [];
  const shown: BridgeState[] = [];
  const windows: (TenantWindow & { closed: boolean; went: string[]; focused: number })[] = [];
  const bridge = new Bridge({
    fetch: (request) => fetch(request),
    clock: time.clock,
    redirectUri,
    language: 'ja',
    tell: (message) => void told.push(message),
    show: (state) => void shown.push(state),
    openWindow: () => {
      if (blocked) return null;
      const opened = {
        closed: false,
        went: [] as string[],
        focused: 0,
        go: (url: string) => void opened.went.push(url),
        focus: () => void (opened.focused += 1),
        close: () => void (opened.closed = true)
      };
      windows.push(opened);
      return opened;
    }
  });
  const start = (clientId = 'pc-softphone', issuer = tenant.origin): void =>
    bridge.hear({ kind: 'start', issuer, clientId, tenantId: '' });
  return { bridge, time, told, shown, windows, start };
}

/** What the tenant's page does when the agent chooses: the address the window is sent back to. */
async function choose(authorizeUrl: string): Promise<URL> {
  const body = new URLSearchParams({ username: 'pat.agent' });
  const reply = await fetch(authorizeUrl, { method: 'POST', body, redirect: 'manual' });
  return new URL(reply.headers.get('location') ?? '');
}

async function signedIn() {
  const one = page();
  one.start();
  await one.bridge.begin();
  await one.bridge.returned(await choose(one.windows[0]?.went[0] ?? ''));
  const token = one.told.filter((message) => message.kind === 'token').at(-1);
  assert.ok(token?.kind === 'token');
  return { ...one, token };
}

const whoami = (token: string): Promise<Response> =>
  fetch(`${tenant.origin}/auth/userinfo`, { headers: { Authorization: `Bearer ${token}` } });

test('before the panel has named a tenant nothing begins', async () => {
  const { bridge, windows, shown } = page();
  await bridge.begin();
  assert.deepEqual([windows.length, shown], [0, [{ kind: 'waiting' }]]);
});

test('the window goes to the tenant with PKCE; its answer becomes a token the dialer takes', async () => {
  const { told, shown, windows, token } = await signedIn();
  const asked = new URL(windows[0]?.went[0] ?? '').searchParams;
  assert.deepEqual(
    ['client_id', 'redirect_uri', 'display', 'ui_locales', 'code_challenge_method', 'prompt'].map((name) => asked.get(name)),
    ['pc-softphone', redirectUri, 'popup', 'ja', 'S256', null]
  );
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['out', 'busy', 'token']
  );
  assert.deepEqual(token.agent, { agentId: '240011', teamId: '730012', name: 'Pat Agent', apiBase: tenant.origin });
  assert.equal((await whoami(token.accessToken)).status, 200);
  assert.deepEqual(shown.at(-1), { kind: 'in', name: 'Pat Agent' });
  assert.doesNotMatch(JSON.stringify([told, shown]), /refresh|verifier|nonce/i);
});

test('a token is renewed ahead of its end without being asked, and at once when the panel asks', async () => {
  const { bridge, told, time, token } = await signedIn();
  await time.advance(3_000_000);
  await until(
    'a second token',
    async () => told.filter(({ kind }) => kind === 'token').length,
    (count) => count === 2
  );
  bridge.hear({ kind: 'renew' });
  await until(
    'a third',
    async () => told.filter(({ kind }) => kind === 'token').length,
    (count) => count === 3
  );
  const tokens = told.flatMap((message) => (message.kind === 'token' ? [message.accessToken] : []));
  assert.equal(new Set([...tokens, token.accessToken]).size, 3);
});

test('a renewal nobody can have is said', async () => {
  const { bridge, told, start } = page();
  start();
  bridge.hear({ kind: 'renew' });
  assert.deepEqual(told.at(-1), { kind: 'notRenewed' });
});

test('an answer with another state is refused, and counts once', async () => {
  const { bridge, windows, start, told, shown } = page();
  start();
  await bridge.begin();
  const answer = await choose(windows[0]?.went[0] ?? '');
  const forged = new URL(answer);
  forged.searchParams.set('state', 'x');
  await bridge.returned(forged);
  assert.deepEqual(told.at(-1), { kind: 'out', why: 'failed' });
  await bridge.returned(answer);
  assert.equal(shown.at(-1)?.kind, 'out');
  assert.equal(windows[0]?.closed, true);
});

test("a refusal is told with the tenant's words for the agent, and without them to the panel", async () => {
  const { bridge, windows, start, told, shown } = page();
  start();
  await bridge.begin();
  const state = new URL(windows[0]?.went[0] ?? '').searchParams.get('state') ?? '';
  const words = new URLSearchParams({ state, error: 'access_denied', error_description: 'Locked.' });
  await bridge.returned(new URL(`${redirectUri}?${words}`));
  assert.deepEqual(told.at(-1), { kind: 'out', why: 'refused' });
  assert.deepEqual(shown.at(-1), { kind: 'out', why: 'refused', detail: 'Locked.' });
});

test('a window that is closed, one that is blocked, a tenant that cannot be reached: each is said', async () => {
  const closed = page();
  closed.start();
  await closed.bridge.begin();
  await closed.time.advance(lookMs);
  assert.equal(closed.shown.at(-1)?.kind, 'busy');
  await closed.bridge.begin();
  assert.deepEqual([closed.windows.length, closed.windows[0]?.focused], [1, 1]);
  closed.windows[0]?.close();
  await closed.time.advance(lookMs);
  assert.deepEqual(closed.told.at(-1), { kind: 'out', why: 'closed' });

  const blocked = page({ blocked: true });
  blocked.start();
  await blocked.bridge.begin();
  assert.deepEqual(blocked.told.at(-1), { kind: 'out', why: 'blocked' });

  const away = page();
  away.start('pc-softphone', 'http://127.0.0.1:9');
  await away.bridge.begin();
  assert.deepEqual(away.told.at(-1), { kind: 'out', why: 'unreachable' });
  assert.equal(away.windows[0]?.closed, true);
});

test('signing out forgets the tokens, tells the tenant in a window, and renews nothing more', async () => {
  const { bridge, windows, told, shown, time } = await signedIn();
  await bridge.signOut();
  const leave = new URL(windows[1]?.went[0] ?? '');
  assert.deepEqual(
    [leave.pathname, leave.searchParams.get('post_logout_redirect_uri')],
    ['/auth/authorize/logout', redirectUri]
  );
  assert.deepEqual(told.at(-1), { kind: 'out', why: '' });
  const asked = tenant.requests.length;
  await time.advance(10_000_000);
  bridge.hear({ kind: 'renew' });
  assert.deepEqual([tenant.requests.length, told.at(-1), shown.at(-1)?.kind], [asked, { kind: 'notRenewed' }, 'out']);
});

test('another tenant ends what was: no token of the first is renewed', async () => {
  const { start, told, time, shown } = await signedIn();
  start('another');
  const asked = tenant.requests.length;
  await time.advance(10_000_000);
  assert.equal(tenant.requests.length, asked);
  assert.deepEqual([told.at(-1), shown.at(-1)?.kind], [{ kind: 'out', why: '' }, 'out']);
});
