/** Sign-in without a browser: password grant and access keys (protocol 1.3, 1.5). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, json, pat, refusal, tenantUnderTest } from './tenantUnderTest';

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
  await inTurn(refusals, async ([reply, expected]) => assert.deepEqual(await refusal(await reply), expected));
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
