/** The situations of docs/simulator-control.md, with the sample campaign, as they are written there. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { controlClient, type ControlClient } from '../controlClient';
import { startSimulator, type RunningSimulator } from '../server';
import { startAgent, type BareAgent } from './agent';

const running: RunningSimulator[] = [];
after(() => Promise.all(running.map((simulator) => simulator.stop())));

interface Scene {
  readonly control: ControlClient;
  readonly agents: readonly BareAgent[];
  /** Contact ids of an agent's ringing lines, as soon as there are `count`. */
  ringing(count: number, agentId?: string): Promise<string[]>;
}

/** Nothing moves by itself; the agents are logged into the skill. */
async function scene(skillName: string, ...usernames: string[]): Promise<Scene> {
  const simulator = await startSimulator({ pace: 100 });
  running.push(simulator);
  const control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  const agents = await Promise.all(usernames.map((username) => startAgent(simulator.origin, username)));
  await Promise.all(agents.map((agent) => agent.command('dialer-login', { skillName })));
  const ringing = async (count: number, agentId = '240011'): Promise<string[]> => {
    const found: string[] = [];
    await control.lineWhen((line) => {
      if (line.agentId === agentId && line.status === 'NaturalCallRinging' && !found.includes(line.contactId))
        found.push(line.contactId);
      return found.length === count;
    });
    return found;
  };
  return { control, agents, ringing };
}

const what = async (control: ControlClient, contactId: string): Promise<string[]> =>
  (await control.ledger()).entries.filter((entry) => entry.contactId === contactId).map((entry) => entry.what);

test('a machine the agent may mark, and one that is given to the agent', async () => {
  const closing = await scene('Collections A', 'pat.agent');
  const linked = await closing.control.lineWhen((line) => line.linked && line.plays.includes('machine'));
  await closing.control.play(linked.contactId, 'machine');
  await closing.control.play(linked.contactId, 'machine');
  const offered = await closing.agents[0].until(
    (event) => event.ContactID === linked.contactId && event.AnsMachineOverride === 'True'
  );
  assert.equal(offered.Status, 'NaturalCallAMD');

  const releasing = await scene('Renewals West', 'pat.agent');
  const [line] = await releasing.ringing(1);
  await releasing.control.play(line, 'machine');
  await releasing.control.play(line, 'machine');
  const given = await releasing.agents[0].until((event) => event.ContactID === line && event.AnsMachineOverride === 'True');
  assert.equal(given.Status, 'Active');
});

test('a surplus answer leaves A and arrives at B; alone it is abandoned', async () => {
  const two = await scene('Collections A', 'pat.agent', 'kim.agent');
  const [kept, surplus] = await two.ringing(2);
  await two.control.play(kept, 'person');
  await two.control.play(surplus, 'person');
  await two.control.play(kept, 'person');
  const { entries } = await two.control.ledger();
  const hopped = entries.find((entry) => entry.what === 'hopped');
  assert.deepEqual([hopped?.agentId, hopped?.detail.fromContactId], ['240012', surplus]);
  assert.equal(hopped?.recordId, entries.find(({ contactId }) => contactId === surplus)?.recordId);
  const arrived = await two.agents[1].until((event) => event.ContactID === hopped?.contactId);
  assert.equal(arrived.MasterID, surplus);

  const alone = await scene('Collections A', 'pat.agent');
  const [first, second] = await alone.ringing(2);
  await alone.control.play(first, 'person');
  await alone.control.play(second, 'person');
  await alone.control.play(first, 'person');
  assert.ok((await what(alone.control, second)).includes('abandoned'));
});

test('the customer leaves during AMD, a fax answers, a number is bad', async () => {
  const { control, ringing } = await scene('Collections A', 'pat.agent');
  const [left, fax, bad] = await ringing(3);
  await control.play(left, 'person');
  await control.hangUp(left);
  await control.play(fax, 'fax');
  await control.play(fax, 'fax');
  await control.play(bad, 'badNumber');
  for (const contactId of [left, fax, bad]) assert.equal((await what(control, contactId)).at(-1), 'closed', contactId);
});

test('a list runs low, then empty', { timeout: 30_000 }, async () => {
  const { control, agents } = await scene('Courtesy calls', 'pat.agent');
  const told = (async (): Promise<unknown[]> => {
    const low = await agents[0].until(({ Type }) => Type === 'NaturalCallingSkillList');
    const empty = await agents[0].until(({ Type }) => Type === 'NaturalCallingSkillList');
    return [low.Empty, empty.Empty];
  })();
  for (let left = 17; left > 0; left--) {
    const line = await control.lineWhen(({ plays }) => plays.includes('badNumber'));
    await control.play(line.contactId, 'badNumber');
  }
  assert.deepEqual(await told, [undefined, 'True']);
});

test('a stopped skill lets its lines go and its agents wait; a supervisor may end the session', async () => {
  const { control, agents, ringing } = await scene('Welcome calls', 'pat.agent');
  await ringing(2);
  await control.setSkillRunning('880040', false);
  assert.deepEqual(await control.lines(), []);
  await agents[0].until((event) => event.CurrentState === 'DialerPending');
  await control.fault({ kind: 'endSession', agentId: '240011' });
  await agents[0].until(({ Type }) => Type === 'RemoteAgentSessionEnd');
  assert.equal((await agents[0].poll()).status, 409);
});

test('the hostile name is the fourth record of Collections A', async () => {
  const { control, ringing } = await scene('Collections A', 'pat.agent');
  const [first] = await ringing(3);
  await control.play(first, 'busy');
  const line = await control.lineWhen(({ recordId }) => recordId === '300004');
  assert.equal(line.name, '<img src=x onerror=alert(1)>');
});

test('a named record is previewed, put off, called up before its time: number, message, notes', async () => {
  const { control, agents } = await scene('Callbacks and preview', 'pat.agent');
  const [pat] = agents;
  await control.lineWhen(({ status }) => status === 'Preview');
  const [first] = await control.lines();
  await pat.command(`interactions/${first.contactId}/reject`);
  await control.lineWhen(({ contactId, status }) => contactId !== first.contactId && status === 'Preview');
  const [second] = await control.lines();
  await pat.command(`interactions/${second.contactId}/snooze`);
  // The pause is over at once at this pace; whatever came up meanwhile makes room for the wanted one.
  const wanted = '307010';
  for (let tries = 0; ; tries++) {
    assert.ok(tries < 20);
    const [line] = await control.lines();
    if (line?.recordId === wanted) break;
    if (line !== undefined) await pat.command(`interactions/${line.contactId}/disposition`, { primaryDispositionId: 57 });
    await control.nextRecord('240011', wanted).catch(() => undefined);
  }
  const offer = await control.lineWhen(({ recordId }) => recordId === wanted);
  const put = await pat.command(`interactions/${offer.contactId}/disposition`, {
    primaryDispositionId: -73,
    primaryCallbackNumber: '5550142',
    primaryCallbackTime: `${new Date().getUTCFullYear() + 1}-06-01T10:00:00`,
    primaryDispositionNotes: 'after ten'
  });
  assert.equal(put.status, 202, await put.text());
  for (let tries = 0; ; tries++) {
    assert.ok(tries < 20);
    const [line] = await control.lines();
    if (line?.recordId === wanted) break;
    if (line !== undefined) await pat.command(`interactions/${line.contactId}/disposition`, { primaryDispositionId: 57 });
    await control.nextRecord('240011', wanted).catch(() => undefined);
  }
  await pat.until(({ Type }) => Type === 'UpdateMessages');
  assert.equal((await control.lineWhen(({ recordId }) => recordId === wanted)).number, '5550142');
});

test('the phone is lost; the list is taken away', async () => {
  const { control, agents, ringing } = await scene('Renewals West', 'kim.agent');
  await ringing(1, '240012');
  const told = agents[0].until(({ Type }) => Type === 'NaturalCallingSkillList');
  await control.shortenList('880030', 0);
  assert.equal((await told).Empty, 'True');
  const gone = agents[0].until(({ Type, Status }) => Type === 'AgentLeg' && Status === 'Disconnected');
  await control.dropLeg('240012');
  await gone;
  assert.deepEqual(await control.lines(), []);
});

test('a machine without an end of its override, given to the agent; and nothing to say for the agent', async () => {
  const open = await scene('Machines and faxes', 'pat.agent');
  const [line] = await open.ringing(1);
  await open.control.play(line, 'machine');
  await open.control.play(line, 'machine');
  const given = await open.agents[0].until((event) => event.ContactID === line && event.AnsMachineOverride === 'True');
  assert.deepEqual([given.Status, given.AnsMachineOverrideEndTime], ['Active', '']);
  assert.equal((await open.agents[0].command(`interactions/${line}/ans-machine-override`)).status, 202);

  const closing = await scene('Compliance previews', 'pat.agent');
  const offer = await closing.control.lineWhen(({ status }) => status === 'Preview');
  await closing.agents[0].command(`interactions/${offer.contactId}/accept`);
  await closing.control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  await closing.control.play(offer.contactId, 'fax');
  assert.equal(
    (await closing.agents[0].command(`interactions/${offer.contactId}/amd-override`, { type: 'faxMachine' })).status,
    403
  );
  await closing.control.play(offer.contactId, 'fax');
  const closed = (await closing.control.ledger()).entries.find(({ what: happened }) => happened === 'closed');
  assert.deepEqual([closed?.detail.why, closed?.detail.by], ['fax', 'dialer']);
});

test('an agent who is Available is blended in', async () => {
  const simulator = await startSimulator({ pace: 100 });
  running.push(simulator);
  const control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  const robin = await startAgent(simulator.origin, 'robin.blend');
  await robin.command('state', { state: 'Available' });
  const contact = await robin.until(({ Type }) => Type === 'CallContactEvent');
  assert.equal(contact.BlendingToSkillName, 'Win-back (blended)');
});
