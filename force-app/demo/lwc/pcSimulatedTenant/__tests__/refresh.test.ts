/** Refresh tokens (protocol 1.3): rotation, theft, end of the day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, json, refusal, tenantUnderTest } from './tenantUnderTest';

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
  await inTurn(['pc-softphone', 'other'], async (client_id) => {
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
  });
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
