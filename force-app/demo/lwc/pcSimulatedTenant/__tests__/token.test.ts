/** `/auth/token` with a code (protocol 1.3): every refusal, how the body is read, how long a token lives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callback, inTurn, json, pat, refusal, tenantUnderTest, verifier } from './tenantUnderTest';

test('a code works once; the second use ends what the first was granted', async () => {
  const { code, exchange, tenant } = tenantUnderTest();
  const one = await code();
  const { access_token: token } = await json(await exchange(one));
  assert.equal(tenant.agentByToken(String(token))?.agentId, pat.agentId);
  assert.deepEqual(await refusal(await exchange(one)), [400, 'invalid_grant']);
  assert.equal(tenant.agentByToken(String(token)), null);
});

test('a code is refused without its own verifier, redirect address and client, and can not be tried again', async () => {
  const clients = [{ clientId: 'pc-softphone' }, { clientId: 'other' }];
  const { code, exchange } = tenantUnderTest({ clients });
  const wrong: [Record<string, string | null>, [number, string]][] = [
    [{ code_verifier: 'b'.repeat(56) }, [400, 'invalid_grant']],
    [{ code_verifier: 'short' }, [400, 'invalid_grant']],
    [{ code_verifier: null }, [400, 'invalid_grant']],
    [{ redirect_uri: `${callback}/elsewhere` }, [400, 'invalid_grant']],
    [{ redirect_uri: null }, [400, 'invalid_grant']],
    [{ client_id: 'other' }, [400, 'invalid_grant']]
  ];
  await inTurn(wrong, async ([change, expected]) => {
    const one = await code();
    assert.deepEqual(await refusal(await exchange(one, change)), expected, JSON.stringify(change));
    assert.deepEqual(await refusal(await exchange(one)), [400, 'invalid_grant'], 'burnt');
  });
  await inTurn(['nobody', null], async (client_id) => {
    assert.deepEqual(await refusal(await exchange(await code(), { client_id })), [401, 'invalid_client']);
  });
});

test('requests that are no grant', async () => {
  const { post, exchange } = tenantUnderTest();
  assert.deepEqual(await refusal(await exchange('made-up')), [400, 'invalid_grant']);
  assert.deepEqual(await refusal(await exchange('')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', '')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', '{"grant_type":')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', 'x'.repeat(20_000))), [400, 'invalid_request']);
  await inTurn(['toString', 'client_credentials', 'urn:ietf:params:oauth:grant-type:token-exchange'], async (grant_type) => {
    assert.deepEqual(await refusal(await post('/auth/token', { grant_type })), [400, 'unsupported_grant_type'], grant_type);
  });
});

test('a code dies after a minute', async () => {
  const { code, exchange, pass } = tenantUnderTest();
  const [early, late] = [await code(), await code()];
  pass(59_000);
  assert.equal((await exchange(early)).status, 200);
  pass(1_000);
  assert.deepEqual(await refusal(await exchange(late)), [400, 'invalid_grant']);
});

test('the body is read as a form whatever its label, and as JSON when it is JSON', async () => {
  const { code, post, exchange } = tenantUnderTest();
  const fields = { redirect_uri: callback, client_id: 'pc-softphone', grant_type: 'authorization_code' };
  const labelled = new URLSearchParams({
    ...fields,
    code: await code(),
    code_verifier: verifier
  });
  assert.equal((await post('/auth/token', String(labelled), { 'content-type': 'application/json' })).status, 200);
  const { refresh_token } = await json(await exchange(await code()));
  const asJson = JSON.stringify({ grant_type: 'refresh_token', refresh_token });
  assert.equal((await post('/auth/token', asJson, { 'content-type': 'text/plain' })).status, 200);
});

test('tokens live as long as they say, opaque, never cached', async () => {
  const { code, exchange, tenant, pass } = tenantUnderTest({ tokenLifetimeS: 900 });
  const reply = await exchange(await code());
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  const body = await json(reply);
  assert.deepEqual([body.expires_in, body.token_type], [900, 'Bearer']);
  assert.match(String(body.access_token), /^[\w-]{43}$/);
  pass(899_999);
  assert.equal(tenant.agentByToken(String(body.access_token))?.username, pat.username);
  pass(1);
  assert.equal(tenant.agentByToken(String(body.access_token)), null);
  for (const nonsense of ['', 'null', String(body.refresh_token)]) assert.equal(tenant.agentByToken(nonsense), null);
});

test('a lifetime of an hour is the default', async () => {
  const { code, exchange } = tenantUnderTest();
  assert.equal((await json(await exchange(await code()))).expires_in, 3600);
});
