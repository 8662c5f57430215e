/** `/auth/authorize` (protocol 1.3): what is refused, how, and what the pages show. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, json, odd, pat, sentBack, tenantUnderTest } from './tenantUnderTest';

test('a request without a client or a place to go back to is stopped, and the browser is sent nowhere', async () => {
  const { get, authorizePath } = tenantUnderTest();
  const untrusted: Record<string, string | null>[] = [
    { client_id: null },
    { client_id: 'nobody' },
    { redirect_uri: null },
    { redirect_uri: 'https://elsewhere.example.test/' },
    { redirect_uri: 'http://127.0.0.1.example.test/' },
    { redirect_uri: 'http://localhost@elsewhere.example.test/' },
    { redirect_uri: 'http://user:secret@localhost/' },
    { redirect_uri: 'http://localhost/#part' },
    { redirect_uri: ['javascript', 'alert(1)'].join(':') },
    { redirect_uri: '//localhost/' },
    { client_id: '<img src=x onerror=alert(1)>' }
  ];
  await inTurn(untrusted, async (change) => {
    const reply = await get(await authorizePath(change));
    assert.equal(reply.status, 400, JSON.stringify(change));
    assert.equal(reply.headers.get('location'), null);
    assert.doesNotMatch(await reply.text(), /<img/);
  });
});

test('any other mistake goes back to the client with its state', async () => {
  const { get, authorizePath } = tenantUnderTest();
  const mistakes: [Record<string, string | null>, string][] = [
    [{ response_type: null }, 'invalid_request'],
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: null }, 'invalid_scope'],
    [{ scope: 'profile' }, 'invalid_scope'],
    [{ code_challenge: null }, 'invalid_request'],
    [{ code_challenge: 'too-short' }, 'invalid_request'],
    [{ code_challenge_method: null }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ prompt: 'none login' }, 'invalid_request'],
    [{ max_age: 'soon' }, 'invalid_request'],
    [{ tenantId: 'another' }, 'access_denied']
  ];
  await inTurn(mistakes, async ([change, error]) => {
    const back = sentBack(await get(await authorizePath(change)));
    assert.deepEqual(
      [back.get('error'), back.get('state'), back.get('code')],
      [error, 'state-1', null],
      JSON.stringify(change)
    );
    assert.ok(back.get('error_description'));
  });
  const twice = `${await authorizePath()}&scope=openid`;
  assert.equal(sentBack(await get(twice)).get('error'), 'invalid_request');
  const stateless = sentBack(await get(await authorizePath({ state: null })));
  assert.deepEqual([stateless.get('error'), stateless.get('state')], ['invalid_request', null]);
});

test('registered addresses beside this machine are compared character by character', async () => {
  const registered = 'https://org.example.test/signed-in';
  const { get, authorizePath } = tenantUnderTest({ redirectUris: [registered] });
  assert.equal((await get(await authorizePath({ redirect_uri: registered }))).status, 200);
  assert.equal((await get(await authorizePath({ redirect_uri: `${registered}/more` }))).status, 400);
});

test('the login page lists the agents as text, runs nothing and may be framed by nobody', async () => {
  const { get, authorizePath } = tenantUnderTest();
  const reply = await get(await authorizePath({ login_hint: '"><b>' }));
  const page = await reply.text();
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  const policy = reply.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.match(policy, /form-action 'self' http:\/\/localhost:5173/, 'a form may end in the redirect to the client');
  assert.match(page, /value="pat.agent"/);
  assert.doesNotMatch(page, /<script|<img|"><b>/);
  assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt; O&#39;Neil &amp; Co/);
  assert.match(page, /value="&quot;&gt;&lt;b&gt;"/, 'the hint stands in the field');
});

test('a Japanese name is written family name first, and the style survives the escaping', async () => {
  const { get, authorizePath } = tenantUnderTest({ agents: [{ ...pat, firstName: '美咲', lastName: '山田' }] });
  const page = await (await get(await authorizePath())).text();
  assert.match(page, /山田 美咲/);
  assert.doesNotMatch(/<style[^>]*>([^<]*)</.exec(page)?.[1] ?? '&', /&/);
});

test('the page speaks English or Japanese', async () => {
  const { get, authorizePath } = tenantUnderTest();
  const language = async (change: Record<string, string>, accept?: string): Promise<string> => {
    const page = await (
      await get(await authorizePath(change), accept === undefined ? {} : { 'accept-language': accept })
    ).text();
    return /<html lang="(\w+)"/.exec(page)?.[1] ?? '';
  };
  assert.equal(await language({}), 'en');
  assert.equal(await language({}, 'ja'), 'ja');
  assert.equal(await language({}, 'en;q=0.5, ja-JP;q=0.9'), 'ja');
  assert.equal(await language({}, 'ja;q=0, en'), 'en');
  assert.equal(await language({}, 'de, en;q=0.8, ja;q=0.2'), 'en');
  assert.equal(await language({ ui_locales: 'ja-JP en' }, 'en'), 'ja');
});

test('a user name nobody has brings the page back and no code', async () => {
  const { post, authorizePath } = tenantUnderTest();
  await inTurn(['nobody', '', '<img src=x>'], async (username) => {
    const reply = await post(await authorizePath(), { username });
    assert.equal(reply.status, 401);
    assert.equal(reply.headers.get('location'), null);
    const page = await reply.text();
    assert.match(page, /role="alert"/);
    assert.doesNotMatch(page, /<img/);
  });
  assert.equal((await post(await authorizePath(), 'x'.repeat(20_000))).status, 400);
});

test('a user name is typed in any case, and odd ones work too', async () => {
  const { post, authorizePath, tenant, exchange } = tenantUnderTest();
  const typedNames = [
    [' PAT.Agent ', pat],
    [odd.username, odd]
  ] as const;
  await inTurn(typedNames, async ([typed, agent]) => {
    const code = sentBack(await post(await authorizePath(), { username: typed })).get('code') ?? '';
    const { access_token: token } = await json(await exchange(code));
    assert.equal(tenant.agentByToken(String(token))?.agentId, agent.agentId);
  });
});
