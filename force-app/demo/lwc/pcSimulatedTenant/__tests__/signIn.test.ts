/** Authorization code with PKCE, spoken by an independent client library (protocol 1.1–1.4). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as oauth from 'oauth4webapi';
import { softphoneClientId } from 'c/pcSimulatedTenant';
import { callback, odd, origin, pat, tenantUnderTest } from './tenantUnderTest';

test('a client discovers the tenant, signs an agent in and proves the id_token against the key set', async () => {
  const { app, tenant } = tenantUnderTest({ clock: { now: () => Date.now() } });
  const overApp = {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url: string, init: unknown) => app.request(url, init as RequestInit)
  };
  const issuer = new URL(origin);
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, overApp));
  assert.deepEqual(as.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(as.display_values_supported, ['page', 'popup']);

  const client = { client_id: softphoneClientId };
  const codeVerifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const authorize = new URL(as.authorization_endpoint ?? '');
  authorize.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid',
    state,
    nonce,
    display: 'popup',
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256'
  }).toString();
  const page = await app.request(authorize);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Pat Agent/);
  const chosen = await app.request(authorize, { method: 'POST', body: new URLSearchParams({ username: pat.username }) });
  assert.equal(chosen.status, 303);

  const parameters = oauth.validateAuthResponse(as, client, new URL(chosen.headers.get('location') ?? ''), state);
  const reply = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    parameters,
    callback,
    codeVerifier,
    overApp
  );
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, reply, {
    expectedNonce: nonce,
    requireIdToken: true
  });
  await oauth.validateApplicationLevelSignature(as, reply, overApp);

  const claims = oauth.getValidatedIdTokenClaims(tokens);
  assert.equal(claims?.sub, `user:${pat.userId}`);
  assert.deepEqual(
    [claims?.icAgentId, claims?.teamId, claims?.name, claims?.given_name, claims?.family_name, claims?.userId],
    [pat.agentId, pat.teamId, 'Pat Agent', 'Pat', 'Agent', pat.userId]
  );
  for (const claim of ['tenantId', 'tenant', 'icBUId', 'icClusterId']) assert.ok(claims?.[claim], `claim ${claim}`);
  assert.equal(tenant.agentByToken(tokens.access_token)?.agentId, pat.agentId);

  const userInfo = await oauth.userInfoRequest(as, client, tokens.access_token, overApp);
  const user = await oauth.processUserInfoResponse(as, client, claims?.sub ?? '', userInfo);
  assert.equal(user.name, 'Pat Agent');

  const refreshed = await oauth.processRefreshTokenResponse(
    as,
    client,
    await oauth.refreshTokenGrantRequest(as, client, oauth.None(), tokens.refresh_token ?? '', overApp)
  );
  assert.notEqual(refreshed.refresh_token, tokens.refresh_token);
  assert.equal(tenant.agentByToken(refreshed.access_token)?.agentId, pat.agentId);
});

test('an id_token another key signed is not accepted by the same client', async () => {
  const [one, two] = [tenantUnderTest({ clock: { now: () => Date.now() } }), tenantUnderTest()];
  const as = (await (await one.get('/.well-known/openid-configuration')).json()) as oauth.AuthorizationServer;
  const reply = await one.exchange(await one.code(odd.username));
  await oauth.processAuthorizationCodeResponse(as, { client_id: softphoneClientId }, reply, { requireIdToken: true });
  const keysOfTwo = {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url: string, init: unknown) => two.app.request(url, init as RequestInit)
  };
  await assert.rejects(oauth.validateApplicationLevelSignature(as, reply, keysOfTwo), /kid|key/i);
});
