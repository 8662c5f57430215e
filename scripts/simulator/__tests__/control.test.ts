/** The control API over real HTTP: who may call it, what it refuses, what it tells. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { ControlError, controlClient, type ControlClient } from '../controlClient';
import type { ControlProblem } from '../controlReplies';
import { startSimulator, type RunningSimulator } from '../server';
import { startAgent, type BareAgent } from './agent';

let simulator: RunningSimulator;
let control: ControlClient;
let agent: BareAgent;
before(async () => {
  simulator = await startSimulator({ pace: 100, seed: 7 });
  control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  agent = await startAgent(simulator.origin, 'pat.agent');
  await agent.command('dialer-login', { skillName: 'Collections A' });
});
after(() => simulator.stop());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: string, headers: Record<string, string> = json): Promise<Response> =>
  fetch(simulator.controlOrigin + path, { method: 'POST', body, headers });
const problem = async (reply: Response): Promise<[number, string]> => {
  const { error, message } = (await reply.json()) as ControlProblem;
  assert.match(message, /\w.*\.?$/);
  return [reply.status, error];
};

test('health says where the wire is and what runs', async () => {
  const health = await control.health();
  assert.deepEqual(
    [health.status, health.origin, health.seed, health.pace, health.signedIn],
    ['ok', simulator.origin, 7, 100, 1]
  );
  assert.ok(Math.abs(Date.parse(health.now) - Date.now()) < 5000);
});

test('three lines ring for one agent and each can be played', async () => {
  await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  const three = async (): Promise<boolean> =>
    (await control.lines()).filter(({ plays }) => plays.includes('person')).length === 3;
  for (let tries = 0; !(await three()); tries++) {
    assert.ok(tries < 200, JSON.stringify(await control.lines()));
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const [{ contactId }] = await control.lines();
  await control.play(contactId, 'badNumber');
  await agent.until((event) => event.ContactID === contactId && event.DisconnectCode === 'BadNumber');
  const line = await control.lineWhen(({ plays }) => plays.includes('person'));
  await control.connect(line.contactId);
  await agent.until((event) => event.ContactID === line.contactId && event.Status === 'Active');
  await assert.rejects(control.nextRecord(), (error) => error instanceof ControlError && error.status === 409);
  await control.hangUp(line.contactId);
});

test('what can not be is refused with a word and a sentence, and changes nothing', async () => {
  const ledger = (await control.ledger()).next;
  const refusals: [Promise<Response>, [number, string]][] = [
    [post('/lines/1/play', '{"farEnd":"person"}'), [404, 'not_found']],
    [post('/lines/1/hang-up', ''), [404, 'not_found']],
    [post('/lines/1/play', '{"farEnd":"ghost"}'), [400, 'bad_request']],
    [post('/lines/1/play', '{}'), [400, 'bad_request']],
    [post('/lines/1/play', ''), [400, 'bad_request']],
    [post('/lines/1/hang-up', '{"farEnd":"person"}'), [400, 'bad_request']],
    [post('/skills/1/running', '{"running":true}'), [404, 'not_found']],
    [post('/skills/880020/running', '{"running":"yes"}'), [400, 'bad_request']],
    [post('/autoplay', '{"on":1}'), [400, 'bad_request']],
    [post('/autoplay', '[true]'), [400, 'bad_request']],
    [post('/autoplay', '{"on":tr'), [400, 'bad_request']],
    [post('/autoplay', '{"on":true}', { 'content-type': 'text/plain' }), [415, 'wrong_type']],
    [post('/autoplay', `{"on":true${' '.repeat(20_000)}}`), [413, 'too_large']],
    [post('/faults', '{"kind":"earthquake"}'), [400, 'bad_request']],
    [post('/faults', '{"kind":"status","status":418,"on":"poll"}'), [400, 'bad_request']],
    [post('/faults', '{"kind":"offline","ms":-1}'), [400, 'bad_request']],
    [post('/faults', '{"kind":"offline"}'), [400, 'bad_request']],
    [post('/faults', '{"kind":"dropPoll","agentId":"999"}'), [409, 'not_possible']],
    [post('/next-record', '{"agentId":240011}'), [400, 'bad_request']],
    [post('/next-record', '{"agentId":"240016"}'), [409, 'not_possible']],
    [post('/next-record', '{"agentId":"240011","recordId":"0"}'), [409, 'not_possible']],
    [post('/next-record', '{"recordId":""}'), [400, 'bad_request']],
    [post('/next-record', '{"recordId":307001}'), [400, 'bad_request']],
    [post('/agents/1/drop-leg', ''), [404, 'not_found']],
    [post('/agents/240016/drop-leg', ''), [409, 'not_possible']],
    [post('/agents/240011/drop-leg', '{"now":true}'), [400, 'bad_request']],
    [post('/skills/880020/list', '{"left":-1}'), [400, 'bad_request']],
    [post('/skills/880020/list', '{}'), [400, 'bad_request']],
    [post('/skills/880020/list', '{"left":100000}'), [409, 'not_possible']],
    [post('/skills/1/list', '{"left":0}'), [409, 'not_possible']],
    [post('/faults', '{"kind":"status","status":503,"on":"write"}'), [400, 'bad_request']],
    [post('/faults', '{"kind":"status","status":503,"on":"read","path":5}'), [400, 'bad_request']],
    [post('/lines', ''), [404, 'not_found']],
    [fetch(`${simulator.controlOrigin}/nothing`), [404, 'not_found']],
    [fetch(`${simulator.controlOrigin}/wire?since=-1`), [400, 'bad_request']],
    [fetch(`${simulator.controlOrigin}/ledger?since=x`), [400, 'bad_request']]
  ];
  for (const [reply, expected] of refusals) {
    const { url } = await reply;
    assert.deepEqual(await problem(await reply), expected, url);
  }
  const news = (await control.ledger(ledger)).entries.filter(({ what }) => what !== 'closed');
  assert.deepEqual(news, []);
});

test('pages of this machine may call it, pages of other origins and borrowed host names may not', async () => {
  const from = (origin: string): Promise<Response> => fetch(`${simulator.controlOrigin}/lines`, { headers: { origin } });
  for (const origin of ['http://127.0.0.1:3000', 'http://localhost:8080', 'http://[::1]:1']) {
    const reply = await from(origin);
    assert.deepEqual([reply.status, reply.headers.get('access-control-allow-origin')], [200, origin]);
  }
  for (const origin of ['https://elsewhere.example.test', 'http://localhost.example.test', 'null']) {
    const reply = await from(origin);
    assert.equal(reply.headers.get('access-control-allow-origin'), null);
    assert.deepEqual(await problem(reply), [403, 'forbidden']);
  }
  const { port } = new URL(simulator.controlOrigin);
  const rebound = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/lines', headers: { host: 'elsewhere.example.test' } }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .on('error', reject)
      .end();
  });
  assert.equal(rebound, 403);
  const preflight = await fetch(`${simulator.controlOrigin}/autoplay`, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://127.0.0.1:3000',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type'
    }
  });
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/i);
});

test('logs are read on from where one stopped', async () => {
  const all = await control.wire();
  const half = Math.floor(all.next / 2);
  const rest = await control.wire(half);
  assert.deepEqual(rest.entries.slice(0, all.next - half), all.entries.slice(half));
  assert.equal(rest.next, half + rest.entries.length);
  assert.deepEqual(await control.ledger(999_999), { entries: [], next: (await control.ledger()).next });
});

test('a stopped skill is stopped, and started again', async () => {
  const told = agent.until(({ Type }) => Type === 'UpdateSkills');
  await control.setSkillRunning('880050', true);
  await told;
  await control.setSkillRunning('880050', false);
});
