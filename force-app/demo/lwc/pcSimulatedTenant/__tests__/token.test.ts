/** `/auth/token` and access keys (protocol 1.3, 1.5): every refusal, rotation, lifetimes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callback, json, pat, tenantUnderTest } from './tenantUnderTest';

const refusal = async (reply: Response): Promise<[number, unknown]> => {
  const body = await json(reply);
  assert.equal(typeof body.error_description, 'string');
  return [reply.status, body.error];
};

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
  for (const [change, expected] of wrong) {
    const one = await code();
    assert.deepEqual(await refusal(await exchange(one, change)), expected, JSON.stringify(change));
    assert.deepEqual(await refusal(await exchange(one)), [400, 'invalid_grant'], 'burnt');
  }
  for (const client_id of ['nobody', null]) {
    assert.deepEqual(await refusal(await exchange(await code(), { client_id })), [401, 'invalid_client']);
  }
});

test('requests that are no grant', async () => {
  const { post, exchange } = tenantUnderTest();
  assert.deepEqual(await refusal(await exchange('made-up')), [400, 'invalid_grant']);
  assert.deepEqual(await refusal(await exchange('')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', '')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', '{"grant_type":')), [400, 'invalid_request']);
  assert.deepEqual(await refusal(await post('/auth/token', 'x'.repeat(20_000))), [400, 'invalid_request']);
  for (const grant_type of ['toString', 'client_credentials', 'urn:ietf:params:oauth:grant-type:token-exchange']) {
    assert.deepEqual(await refusal(await post('/auth/token', { grant_type })), [400, 'unsupported_grant_type'], grant_type);
  }
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
    code_verifier: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c'
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

test('refresh gives new tokens, with or without a client id; the old access token lives on', async () => {
  const { code, exchange, post, tenant } = tenantUnderTest();
  const first = await json(await exchange(await code()));
  const second = await json(
    await post('/auth/token', { grant_type: 'refresh_token', scope: 'openid', refresh_token: String(first.refresh_token) })
  );
  const third = await json(
    await post('/auth/token', {
      grant_type: 'refresh_token',
      client_id: 'pc-softphone',
      refresh_token: String(second.refresh_token)
    })
  );
  assert.equal(new Set([first, second, third].flatMap((one) => [one.access_token, one.refresh_token])).size, 6);
  for (const one of [first, second, third]) assert.ok(tenant.agentByToken(String(one.access_token)));
  assert.deepEqual(Object.keys(third).sort(), Object.keys(first).sort());
});

test('a refresh token that comes twice, or from another client, ends the sign-in', async () => {
  for (const client_id of ['pc-softphone', 'other']) {
    const { code, exchange, post, tenant } = tenantUnderTest({
      clients: [{ clientId: 'pc-softphone' }, { clientId: 'other' }]
    });
    const first = await json(await exchange(await code()));
    const refresh = (token: unknown, client: string): Promise<Response> =>
      post('/auth/token', { grant_type: 'refresh_token', client_id: client, refresh_token: String(token) });
    const second = client_id === 'other' ? first : await json(await refresh(first.refresh_token, 'pc-softphone'));
    assert.deepEqual(await refusal(await refresh(first.refresh_token, client_id)), [400, 'invalid_grant']);
    assert.equal(tenant.agentByToken(String(second.access_token)), null);
    assert.deepEqual(await refusal(await refresh(second.refresh_token, 'pc-softphone')), [400, 'invalid_grant']);
  }
});

test('refresh tokens end with the working day, and unknown or missing ones are refused', async () => {
  const { code, exchange, post, pass } = tenantUnderTest();
  const { refresh_token } = await json(await exchange(await code()));
  pass(12 * 3_600_000);
  assert.deepEqual(
    await refusal(await post('/auth/token', { grant_type: 'refresh_token', refresh_token: String(refresh_token) })),
    [400, 'invalid_grant']
  );
  assert.deepEqual(await refusal(await post('/auth/token', { grant_type: 'refresh_token', refresh_token: 'x' })), [
    400,
    'invalid_grant'
  ]);
  assert.deepEqual(await refusal(await post('/auth/token', { grant_type: 'refresh_token' })), [400, 'invalid_request']);
});

test('back-end clients with a secret use the password grant with an access key', async () => {
  const { post, tenant } = tenantUnderTest({
    clients: [{ clientId: 'pc-softphone' }, { clientId: 'back end', secret: 's:1+%' }],
    accessKeys: [{ keyId: 'key-1', secret: 'secret-1', agentId: pat.agentId }]
  });
  const form = { grant_type: 'password', username: 'key-1', password: 'secret-1' };
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
  const basic = (id: string, secret: string) => ({ authorization: `Basic ${btoa(`${encode(id)}:${encode(secret)}`)}` });
  const byHeader = await json(await post('/auth/token', form, basic('back end', 's:1+%')));
  assert.equal(tenant.agentByToken(String(byHeader.access_token))?.agentId, pat.agentId);
  assert.equal((await post('/auth/token', { ...form, client_id: 'back end', client_secret: 's:1+%' })).status, 200);
  const refusals: [Promise<Response>, [number, string]][] = [
    [post('/auth/token', form, basic('back end', 'wrong')), [401, 'invalid_client']],
    [post('/auth/token', { ...form, client_id: 'back end' }), [401, 'invalid_client']],
    [post('/auth/token', { ...form, client_id: 'pc-softphone' }), [400, 'unauthorized_client']],
    [post('/auth/token', form), [401, 'invalid_client']],
    [post('/auth/token', { ...form, password: 'x' }, basic('back end', 's:1+%')), [400, 'invalid_grant']]
  ];
  for (const [reply, expected] of refusals) assert.deepEqual(await refusal(await reply), expected);
});

test('an access key signs its owner in, and refreshes at the same place', async () => {
  const path = '/authentication/v1/token/access-key';
  const { post, tenant } = tenantUnderTest({ accessKeys: [{ keyId: 'key-1', secret: 'secret-1', agentId: pat.agentId }] });
  const key = { accessKeyId: 'key-1', accessKeySecret: 'secret-1' };
  const first = await json(await post(path, JSON.stringify(key)));
  assert.equal(tenant.agentByToken(String(first.access_token))?.agentId, pat.agentId);
  const again = await json(
    await post(path, JSON.stringify({ ...key, grant_type: 'refresh_token', refresh_token: first.refresh_token }))
  );
  assert.ok(tenant.agentByToken(String(again.access_token)));
  assert.deepEqual(await refusal(await post(path, JSON.stringify({ ...key, accessKeySecret: '' }))), [400, 'invalid_grant']);
});
