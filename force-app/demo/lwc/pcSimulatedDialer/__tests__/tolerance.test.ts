/** Paths, bodies and origins as clients really send them (protocol 0.2, 9). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { ORIGIN } from './support/agentClient';
import { createRig } from './support/rig';
import { connected, inDialer } from './support/shift';

const auth = { Authorization: 'Bearer token-240011' };

suite('0.2 paths', () => {
  test('any letter case, doubled slashes, any version', async () => {
    const { dialer } = createRig();
    for (const path of [
      '/InContactAPI/services/v23.0/server-time',
      '/incontactapi/services/V4.0/Server-Time',
      '/inContactapi//services//v33/server-time',
      '//INCONTACTAPI/SERVICES/v2.0/SERVER-TIME/'
    ]) {
      const response = await dialer.fetch(new Request(`${ORIGIN}${path}`, { headers: auth }));
      assert.equal(response.status, 200, path);
    }
  });
  test('without a version, or unknown: 404 with the error body', async () => {
    const { dialer } = createRig();
    for (const path of ['/InContactAPI/services/server-time', '/InContactAPI/services/v23.0/nothing', '/elsewhere']) {
      const response = await dialer.fetch(new Request(`${ORIGIN}${path}`, { headers: auth }));
      assert.equal(response.status, 404, path);
      assert.equal(((await response.json()) as { error: string }).error, 'invalid_request');
    }
  });
  test('bearer in any letter case', async () => {
    const { agent } = createRig();
    assert.equal((await agent().call('GET', 'server-time', undefined, { Authorization: 'bEARER token-240011' })).status, 200);
  });
});

suite('0.2 bodies', () => {
  const login = { skillName: 'Collections A' };
  const state =
    (headers: Record<string, string>, body: string, query = '') =>
    async (): Promise<void> => {
      const rig = createRig();
      const ada = await connected(rig);
      const response = await ada.call('POST', `agent-sessions/${ada.sessionId}/state${query}`, body, headers);
      assert.equal(response.status, 202, await response.text());
      await rig.clock.advance(0);
      assert.equal(ada.take().at(-1)?.CurrentOutReason, 'Lunch');
    };
  const lunch = '{"state":"Unavailable","reason":"Lunch"}';
  test('JSON as text/plain', state({ 'Content-Type': 'text/plain;charset=UTF-8' }, lunch));
  test('JSON as a form', state({ 'Content-Type': 'application/x-www-form-urlencoded' }, lunch));
  test('a form as JSON', state({ 'Content-Type': 'application/json' }, 'state=Unavailable&reason=Lunch'));
  test('query alone', state({}, '', '?state=Unavailable&reason=Lunch'));
  test('body before query', state({}, '{"reason":"Lunch"}', '?state=Unavailable&reason=Nonsense'));
  test('an empty text, an empty JSON text, and none are no body', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await ada.command('agent-phone/mute', '');
    await ada.command('agent-phone/unmute', '""');
    await ada.command('dialer-logout');
    await ada.command('dialer-login', login);
  });
  test('a DELETE has a body', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, { forceLogoff: true });
  });
});

suite('0.2 CORS', () => {
  test('a preflight allows every header and method clients use', async () => {
    const { dialer } = createRig();
    const response = await dialer.fetch(
      new Request(`${ORIGIN}/InContactAPI/services/v23.0/agent-sessions`, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://example.lightning.force.com',
          'Access-Control-Request-Method': 'DELETE',
          'Access-Control-Request-Headers': 'authorization,content-type,originating-service-identifier'
        }
      })
    );
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const [methods, headers] = ['methods', 'headers'].map(
      (name) => response.headers.get(`access-control-allow-${name}`)?.toLowerCase() ?? ''
    );
    for (const method of ['get', 'post', 'put', 'patch', 'delete', 'options']) assert.ok(methods.includes(method), method);
    for (const header of ['authorization', 'content-type', 'originating-service-identifier'])
      assert.ok(headers.includes(header), header);
  });
  test('errors carry the header too, so that a browser can read them', async () => {
    const { agent } = createRig({}, { allowOrigin: 'https://panel.test' });
    const response = await agent().call('POST', 'agent-sessions/join', '', { Origin: 'https://panel.test' });
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('access-control-allow-origin'), 'https://panel.test');
  });
});
