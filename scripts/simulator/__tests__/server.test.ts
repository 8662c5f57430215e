/** The simulator over real HTTP. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, test } from 'node:test';
import { controlClient } from '../controlClient';
import { startSimulator, type RunningSimulator, type StartOptions } from '../server';
import { signIn } from '../signIn';
import { startAgent } from './agent';

const running: RunningSimulator[] = [];
const start = async (options: StartOptions = {}): Promise<RunningSimulator> => {
  const simulator = await startSimulator({ pace: 100, ...options });
  running.push(simulator);
  return simulator;
};
after(() => Promise.all(running.map((simulator) => simulator.stop())));

test('an agent signs in, takes a line that the control answers, and the customer hangs up', async () => {
  const { origin, controlOrigin } = await start();
  const control = controlClient(controlOrigin);
  await control.autoplay(false);
  const agent = await startAgent(origin, 'pat.agent');
  assert.equal((await agent.command('dialer-login', { skillName: 'Renewals West' })).status, 202);
  const line = await control.lineWhen(({ plays }) => plays.includes('person'));
  await control.connect(line.contactId);
  const active = await agent.until((event) => event.Type === 'CallContactEvent' && event.Status === 'Active');
  assert.equal(active.ContactID, line.contactId);
  assert.match(String(active.ScreenPopUrl), /\/lightning\/r\/Contact\/003[A-Za-z0-9]{15}\/view$/);

  await control.hangUp(line.contactId);
  await agent.until((event) => event.ContactID === line.contactId && event.Status === 'Disconnected');
  const { entries, next } = await control.ledger();
  const ofLine = entries.filter(({ contactId }) => contactId === line.contactId);
  assert.ok(ofLine.some(({ what }) => what === 'connected') && ofLine.some(({ what }) => what === 'ended'));
  assert.ok(ofLine.every(({ recordId }) => recordId === line.recordId));
  assert.equal(next, entries.length);
  assert.ok((await control.wire()).entries.some(({ kind, title }) => kind === 'request' && title === 'POST dialer-login'));
});

test('two simulators run at once and know nothing of each other', async () => {
  const [one, two] = [await start({ seed: 1 }), await start({ seed: 2 })];
  assert.equal(new Set([one, two].flatMap(({ origin, controlOrigin }) => [origin, controlOrigin])).size, 4);
  await startAgent(one.origin, 'kim.agent');
  const signedIn = async ({ controlOrigin }: RunningSimulator): Promise<string[]> =>
    (await controlClient(controlOrigin).agents()).filter(({ signedIn }) => signedIn).map(({ name }) => name);
  assert.deepEqual(await signedIn(one), ['Kim Agent']);
  assert.deepEqual(await signedIn(two), []);
  const { accessToken } = await signIn(one.origin, 'kim.agent');
  const asked = (origin: string): Promise<Response> =>
    fetch(`${origin}/auth/userinfo`, { headers: { authorization: `Bearer ${accessToken}` } });
  assert.deepEqual([(await asked(one.origin)).status, (await asked(two.origin)).status], [200, 401]);
});

test('a dropped poll is a broken connection, not an answer; the next one works', async () => {
  const { origin, controlOrigin } = await start();
  const agent = await startAgent(origin, 'pat.agent');
  await controlClient(controlOrigin).fault({ kind: 'dropPoll' });
  await assert.rejects(agent.poll(), TypeError);
  assert.ok([200, 304].includes((await agent.poll()).status));
});

test('an access key signs its agent in without a browser', async () => {
  const { origin } = await start();
  const reply = await fetch(`${origin}/authentication/v1/token/access-key`, {
    method: 'POST',
    body: JSON.stringify({ accessKeyId: 'SIM-240012', accessKeySecret: 'simulated' })
  });
  const { access_token: token } = (await reply.json()) as { access_token: string };
  const who = await fetch(`${origin}/auth/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  assert.equal(((await who.json()) as { name: string }).name, 'Kim Agent');
});

test('a token that has run out is no token on the wire either', async () => {
  let ahead = 0;
  const clock = {
    now: () => Date.now() + ahead,
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
    clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout)
  };
  const { origin } = await start({ tokenLifetimeS: 60, clock });
  const agent = await startAgent(origin, 'pat.agent');
  assert.equal((await agent.command('state', { state: 'Available', reason: '' })).status, 202);
  ahead = 60_000;
  assert.equal((await agent.command('state', { state: 'Available', reason: '' })).status, 401);
  assert.equal((await agent.poll()).status, 401);
});

test('a browser of any origin may call the wire (CORS)', async () => {
  const { origin } = await start();
  for (const path of ['/auth/token', '/InContactAPI/services/v23.0/agent-sessions']) {
    const reply = await fetch(origin + path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://org.example.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,originating-service-identifier'
      }
    });
    assert.ok(reply.ok, path);
    assert.equal(reply.headers.get('access-control-allow-origin'), '*');
    assert.match(reply.headers.get('access-control-allow-headers') ?? '', /authorization.*originating-service-identifier/i);
  }
});

test('a body that is too long or hides its length is refused', async () => {
  const { origin } = await start();
  const post = (headers: Record<string, string>, body: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const call = request(`${origin}/auth/token`, { method: 'POST', headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      });
      call.on('error', reject);
      call.end(body);
    });
  assert.equal(await post({ 'transfer-encoding': 'chunked' }, 'grant_type=password'), 411);
  assert.equal(await post({}, 'x'.repeat(1_048_577)), 413);
  assert.equal(await post({}, 'grant_type=toString'), 400);
});

test('stop ends an open poll at once and frees both ports', async () => {
  const simulator = await startSimulator();
  const agent = await startAgent(simulator.origin, 'pat.agent');
  const open = agent.poll(60).then(
    ({ status }) => status,
    () => 'cut'
  );
  const started = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await simulator.stop();
  assert.ok([200, 304].includes(Number(await open)), `the open poll was answered: ${await open}`);
  assert.ok(performance.now() - started < 2000);
  const again = await start({
    port: Number(new URL(simulator.origin).port),
    controlPort: Number(new URL(simulator.controlOrigin).port)
  });
  assert.equal(again.origin, simulator.origin);
});

test('a port that is taken is said, and the other one is let go', async () => {
  const { origin, controlOrigin } = await start();
  const [port, controlPort] = [origin, controlOrigin].map((one) => Number(new URL(one).port));
  await assert.rejects(startSimulator({ port }), { code: 'EADDRINUSE', port });
  const free = await start();
  const freed = Number(new URL(free.origin).port);
  await free.stop();
  await assert.rejects(startSimulator({ port: freed, controlPort }), { code: 'EADDRINUSE', port: controlPort });
  await start({ port: freed });
});
