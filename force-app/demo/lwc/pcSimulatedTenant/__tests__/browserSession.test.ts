/** What the tenant remembers of a browser: silent sign-in and logout (protocol 1.3). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callback, json, odd, origin, pat, sentBack, tenantUnderTest } from './tenantUnderTest';

const cookieOf = (reply: Response): string => (reply.headers.get('set-cookie') ?? '').split(';')[0];

test('prompt=none answers by the sign-in this browser made, never with a page', async () => {
  const { get, post, authorizePath, pass } = tenantUnderTest();
  const silent = async (cookie: string, change: Record<string, string> = {}): Promise<URLSearchParams> =>
    sentBack(await get(await authorizePath({ prompt: 'none', ...change }), { cookie }));
  assert.equal((await silent('')).get('error'), 'login_required');
  const cookie = cookieOf(await post(await authorizePath(), { username: pat.username }));
  assert.match(cookie, /^pc_tenant_4010=/, 'cookies know no ports, so the name does');
  assert.ok((await silent(cookie)).get('code'));
  assert.ok((await silent(cookie, { login_hint: 'PAT.AGENT' })).get('code'));
  assert.equal((await silent(cookie, { login_hint: odd.username })).get('error'), 'login_required');
  assert.equal((await silent('pc_tenant_4010=made-up')).get('error'), 'login_required');
  pass(61_000);
  assert.equal((await silent(cookie, { max_age: '60' })).get('error'), 'login_required');
  assert.ok((await silent(cookie, { max_age: '62' })).get('code'));
  assert.equal((await get(await authorizePath(), { cookie })).status, 200, 'without prompt=none the page asks');
});

test('logout ends what this browser was granted and goes back to known places only', async () => {
  const { get, post, authorizePath, exchange, tenant } = tenantUnderTest();
  const chosen = await post(await authorizePath(), { username: pat.username });
  const cookie = cookieOf(chosen);
  const { access_token: token } = await json(await exchange(sentBack(chosen).get('code') ?? ''));
  const logout = (to: string): Promise<Response> =>
    get(`/auth/authorize/logout?post_logout_redirect_uri=${encodeURIComponent(to)}`, { cookie });
  assert.equal((await logout('https://elsewhere.example.test/')).status, 400);
  assert.ok(tenant.agentByToken(String(token)), 'a refused logout ends nothing');
  const reply = await logout(`${callback}`);
  assert.deepEqual([reply.status, reply.headers.get('location')], [303, callback]);
  assert.equal(tenant.agentByToken(String(token)), null);
  assert.equal(sentBack(await get(await authorizePath({ prompt: 'none' }), { cookie })).get('error'), 'login_required');
  assert.equal((await get(`${origin}/auth/authorize/logout`)).status, 200);
});
