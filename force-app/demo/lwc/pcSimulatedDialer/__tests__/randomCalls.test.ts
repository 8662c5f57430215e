/** Long random runs of ordinary calls: whatever four agents and their callers do, nobody talks to nobody and every contact closes once. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AgentClient } from './support/agentClient';
import { assertCalls, assertClosedOnce } from './support/callInvariants';
import { callRig, callSkills, DIRECT, INBOUND, MANUAL } from './support/calling';
import { testRecord } from './support/campaign';
import { settle } from './support/fakeClock';
import { assertSeen } from './support/invariants';
import type { Rig } from './support/rig';

const onContact = [
  ...['hold', 'hold', 'resume', 'mask', 'unmask', 'record', 'stop-record', 'end', 'accept', 'accept', 'accept-consult'],
  ...['reject', 'join-conference', 'disposition', 'disposition']
];
const onAgent = [
  ...['dial-phone', 'dial-phone', 'consult-agent', 'consult-agent', 'dial-agent', 'dial-skill', 'state Available'],
  ...['state Available', 'state Unavailable', 'dialer-login', 'dialer-logout', 'agent-phone/dial', 'agent-phone/end'],
  ...['interactions/transfer-calls', 'interactions/transfer-calls', 'interactions/conference-calls', 'send-dtmf'],
  ...['interactions/conference-calls', 'interactions/conference-hold', 'interactions/conference-resume']
];

const nth = fc.nat({ max: 8 });
const agent = fc.nat({ max: 3 });
const kind = <Kind extends string>(name: Kind) => fc.constant(name);
const move = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: kind('wait'), ms: fc.integer({ min: 1, max: 6000 }) }) },
  { weight: 9, arbitrary: fc.record({ kind: kind('agent'), agent, target: agent, tail: fc.constantFrom(...onAgent) }) },
  { weight: 12, arbitrary: fc.record({ kind: kind('contact'), agent, nth, tail: fc.constantFrom(...onContact) }) },
  /** The usual way to a second call: hold, then call somebody. */
  {
    weight: 7,
    arbitrary: fc.record({ kind: kind('second'), agent, target: agent, tail: fc.constantFrom(...onAgent.slice(0, 6)) })
  },
  /** Whoever is rung answers. */
  { weight: 5, arbitrary: fc.record({ kind: kind('answer') }) },
  /** Whoever has two calls joins them. */
  {
    weight: 4,
    arbitrary: fc.record({
      kind: kind('pair'),
      tail: fc.constantFrom('interactions/transfer-calls', 'interactions/conference-calls')
    })
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('inbound'), skillId: fc.constantFrom(INBOUND, DIRECT) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('play'), nth, farEnd: fc.constantFrom('person', 'person', 'busy' as const) })
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('hangUp'), nth }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('dropLeg'), agent }) }
);
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

async function make(rig: Rig, agents: readonly AgentClient[], step: Move): Promise<void> {
  const { control } = rig.dialer;
  const pick = (index: number): string => control.lines()[index % Math.max(1, control.lines().length)]?.contactId ?? '0';
  const send = async (client: AgentClient, tail: string, target: number): Promise<void> => {
    const [path, state = 'Available'] = tail.split(' ');
    const conferenceNo = rig.world.agents.get(client.agentId)?.conference?.conferenceNo ?? '1';
    const { status } = await client.call('POST', `agent-sessions/${client.sessionId}/${path}`, {
      ...{ skillId: path === 'dial-skill' ? INBOUND : MANUAL, phoneNumber: `555014${target}`, dtmfSequence: '12#' },
      ...{ targetAgentId: agents[target].agentId, conferenceNo, state, skillName: 'Collections A', primaryDispositionId: 13 }
    });
    assert.ok([202, 400, 403, 404, 409].includes(status), `${tail}: ${status}`);
  };
  const nthOf = (client: AgentClient, index: number): string =>
    client.live()[index % Math.max(1, client.live().length)]?.ContactID ?? '0';
  if (step.kind === 'wait') await rig.clock.advance(step.ms);
  else if (step.kind === 'agent') await send(agents[step.agent], step.tail, step.target);
  else if (step.kind === 'contact')
    await send(agents[step.agent], `interactions/${nthOf(agents[step.agent], step.nth)}/${step.tail}`, 0);
  else if (step.kind === 'second') {
    const active = agents[step.agent].live().find(({ Status }) => Status === 'Active');
    if (active !== undefined) await send(agents[step.agent], `interactions/${active.ContactID}/hold`, 0);
    await send(agents[step.agent], step.tail, step.target);
  } else if (step.kind === 'answer') {
    for (const client of agents) {
      const offer = client.live().find(({ Status }) => Status === 'Incoming');
      if (offer !== undefined) await send(client, `interactions/${offer.ContactID}/accept`, 0);
    }
  } else if (step.kind === 'pair') {
    const client = agents.find(
      (one) => one.live().filter(({ Status }) => ['Active', 'Holding', 'Dialing'].includes(Status)).length === 2
    );
    if (client !== undefined) await send(client, step.tail, 0);
  } else if (step.kind === 'inbound') control.inbound({ skillId: step.skillId, number: '5550142' });
  else if (step.kind === 'play') control.play(pick(step.nth), step.farEnd as 'person');
  else if (step.kind === 'hangUp') control.hangUp(pick(step.nth));
  else control.dropLeg(agents[step.agent].agentId);
}

test('whatever happens in ordinary calls, the model stays sound and the events tell all of it', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(move, { minLength: 60, maxLength: 160 }),
      async (seed, moves) => {
        const rig = callRig(
          { skills: callSkills(), records: Array.from({ length: 40 }, (_, index) => testRecord(index + 1)) },
          { seed }
        );
        const agents = [];
        for (const index of [1, 2, 3, 4]) {
          const client = await rig.agent(index).start();
          client.listen();
          await client.command('state', { state: 'Available' });
          agents.push(client);
        }
        for (const step of moves) {
          await make(rig, agents, step);
          await settle();
          assertCalls(rig.world);
          for (const client of agents) assertSeen(rig.world, client);
        }
        assertClosedOnce(rig.dialer.control.ledger());
        for (const client of agents) {
          await client.expect(200, 'DELETE', `agent-sessions/${client.sessionId}`, { forceLogoff: true, endContacts: true });
          assertCalls(rig.world);
        }
        await rig.clock.advance(120_000);
        assert.equal(rig.world.contacts.size + rig.world.waitingCalls.size, 0);
        const closed = assertClosedOnce(rig.dialer.control.ledger());
        for (const client of agents) {
          assert.equal(client.failure, null);
          for (const { ContactID } of client.contacts()) assert.ok(closed.has(ContactID), `${ContactID} never closed`);
        }
        for (const { what, detail } of rig.dialer.control.ledger()) {
          const name = what === 'transferred' ? `${String(detail.kind)} transfer` : what;
          seen.set(name, (seen.get(name) ?? 0) + 1);
        }
      }
    ),
    { numRuns: 40, seed: 20260304 }
  );
  for (const what of [
    'offered',
    'accepted',
    'refused',
    'abandoned',
    'joined',
    'leftConference',
    'warm transfer',
    'cold transfer',
    'received',
    'offeredAgain',
    'tones'
  ])
    assert.ok((seen.get(what) ?? 0) >= 2, `${what}: ${seen.get(what) ?? 0} of ${JSON.stringify([...seen])}`);
});
