/** Discovery, whoami, userinfo and the user record (protocol 1.1, 1.2, 1.4, 1.7), against the wire fixtures. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { json, origin, pat, inTurn, tenantUnderTest } from './tenantUnderTest';

/** Body of a fixture written by hand from the protocol. */
const fixture = (name: string): Record<string, unknown> => {
  const file = new URL(`../../../../test/fixtures/wire/reply.${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { body: Record<string, unknown> }).body;
};

/** Every field of the fixture is there with the same type. */
function sameShape(actual: unknown, expected: unknown, at: string): void {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(actual) && actual.length > 0, at);
    sameShape(actual[0], expected[0], `${at}[0]`);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [name, value] of Object.entries(expected))
      sameShape((actual as Record<string, unknown>)?.[name], value, `${at}.${name}`);
  } else assert.equal(typeof actual, typeof expected, at);
}

async function signedIn() {
  const under = tenantUnderTest();
  const { access_token: token } = await json(await under.exchange(await under.code()));
  return { ...under, token: String(token) };
}

test('replies have every field of the protocol', async () => {
  const { get, post, token, code, exchange } = await signedIn();
  const authorization = `bearer ${token}`;
  const replies: Record<string, Response> = {
    'openid-configuration': await get('/.well-known/openid-configuration'),
    'cxone-configuration': await get('/.well-known/cxone-configuration'),
    jwks: await get('/auth/jwks'),
    'token.code': await exchange(await code()),
    whoami: await post('/incontactauthorizationserver/token/whoami', JSON.stringify({ token })),
    user: await get(`/user-management/v1/users/${pat.userId}`, { authorization })
  };
  await inTurn(Object.entries(replies), async ([name, reply]) => {
    assert.equal(reply.status, 200, name);
    sameShape(await json(reply), fixture(name), name);
  });
});

test('every address in the documents leads to the simulator', async () => {
  const { get } = tenantUnderTest();
  await inTurn(['/.well-known/openid-configuration', '/.well-known/cxone-configuration'], async (path) => {
    const addresses = Object.values(await json(await get(path))).filter(
      (one) => typeof one === 'string' && one.startsWith('http')
    );
    assert.ok(addresses.length >= 3);
    for (const address of addresses) assert.equal(new URL(String(address)).origin, origin);
  });
});

test('a tenant id is optional, a wrong one is nobody', async () => {
  const { get } = tenantUnderTest();
  const { tenantId } = await json(await get('/.well-known/cxone-configuration'));
  assert.equal((await get(`/.well-known/cxone-configuration?tenantId=${String(tenantId)}`)).status, 200);
  assert.equal((await get('/.well-known/cxone-configuration?tenantId=another')).status, 404);
});

test('whoami reads the token from the body, without a header, and counts its seconds', async () => {
  const { post, token, pass } = await signedIn();
  const ask = (body: string): Promise<Response> => post('/incontactauthorizationserver/token/whoami', body);
  pass(600_000);
  const { agent_id, team_id, sub, expires_in, resource_server_base_uri } = await json(await ask(JSON.stringify({ token })));
  assert.deepEqual([agent_id, team_id, sub, expires_in], [pat.agentId, pat.teamId, `user:${pat.userId}`, '3000']);
  assert.equal(String(resource_server_base_uri).replace(/\/incontactapi\//i, ''), origin);
  pass(3_000_000);
  await inTurn([JSON.stringify({ token }), '{}', '', '{"token":{}}'], async (body) =>
    assert.equal((await ask(body)).status, 401, body)
  );
  assert.equal((await ask('{broken')).status, 400);
});

test('userinfo and user record need a living token', async () => {
  const { get, post, token, pass } = await signedIn();
  const authorization = `Bearer ${token}`;
  assert.equal((await json(await get('/auth/userinfo', { authorization }))).sub, `user:${pat.userId}`);
  assert.equal((await post('/auth/userinfo', '', { authorization })).status, 200);
  const { user } = await json(await get(`/user-management/v1/users/${pat.userId}`, { authorization }));
  assert.deepEqual((user as Record<string, unknown>).customAttributes, {});
  assert.equal((await get('/user-management/v1/users/nobody', { authorization })).status, 404);
  pass(3_600_000);
  await inTurn([authorization, `Basic ${token}`, ''], async (header) => {
    assert.equal((await get('/auth/userinfo', { authorization: header })).status, 401);
    assert.equal((await get(`/user-management/v1/users/${pat.userId}`, { authorization: header })).status, 401);
  });
});
