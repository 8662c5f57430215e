/** Long random runs: whatever agents, customers, supervisors and time do, the model stays sound and the events tell all of it. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FarEnd } from '../simulatorTypes';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import { settle } from './support/fakeClock';
import { assertAtRest, assertLedger, assertSeen } from './support/invariants';
import { createRig, type Rig } from './support/rig';

const contactTails = [
  ...['hold', 'resume', 'mask', 'unmask', 'record', 'end', 'activate', 'amd-override', 'ans-machine-override'],
  ...['disposition', 'disposition', 'disposition 14', 'accept', 'reject', 'snooze']
];
/** What an agent does with a preview. */
const answers = ['accept', 'reject', 'snooze', 'disposition', 'disposition -73', 'disposition -74'];
const agentTails = [
  'dialer-login',
  'dialer-login',
  'dialer-logout',
  'state',
  'state Available',
  'agent-phone/mute',
  'agent-phone/end',
  'agent-phone/dial'
];
const farEnds: readonly FarEnd[] = ['person', 'person', 'person', 'machine', 'fax', 'badNumber', 'noAnswer', 'busy'];

type Move =
  | { kind: 'wait'; ms: number }
  | { kind: 'play'; nth: number; farEnd: FarEnd }
  | { kind: 'hangUp'; nth: number }
  | { kind: 'nextRecord'; recordId: string | undefined }
  | { kind: 'dropLeg' }
  | { kind: 'answer'; agent: number; tail: string }
  | { kind: 'autoplay'; on: boolean }
  | { kind: 'skill'; on: boolean }
  | { kind: 'command'; agent: number; tail: string; skill: string }
  | { kind: 'contact'; agent: number; tail: string; nth: number };

const nth = fc.nat({ max: 8 });
const agent = fc.nat({ max: 2 });
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 9000 }) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('play' as const), nth, farEnd: fc.constantFrom(...farEnds) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hangUp' as const), nth }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dropLeg' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), agent, tail: fc.constantFrom(...answers) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('nextRecord' as const),
      recordId: fc.option(
        fc.integer({ min: 1, max: 40 }).map((index) => `R${index}`),
        { nil: undefined }
      )
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('autoplay' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skill' as const), on: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      agent,
      tail: fc.constantFrom(...agentTails),
      skill: fc.constantFrom('Collections A', 'Collections A', 'Previews')
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('contact' as const), agent, tail: fc.constantFrom(...contactTails), nth })
  }
);

/** A body that fits every command; `what` is the state or the disposition, a callback comes back within seconds. */
const body = (rig: Rig, skill: string, what: string | undefined): object => ({
  skillName: skill,
  state: what ?? 'Unavailable',
  reason: what === undefined ? 'Lunch' : '',
  type: 'answeringMachine',
  primaryDispositionId: Number(what ?? 13),
  primaryCallbackTime: new Date(rig.clock.now() + 4000).toISOString().slice(0, what === '14' ? undefined : 19),
  primaryCallbackNumber: '5550142'
});

async function make(rig: Rig, agents: readonly AgentClient[], step: Move): Promise<void> {
  const { control } = rig.dialer;
  const lines = control.lines();
  const pick = (index: number): string => lines[index % Math.max(1, lines.length)]?.contactId ?? '0';
  const send = async (client: AgentClient, tail: string, skill = ''): Promise<void> => {
    const [path, what] = tail.split(' ');
    const { status } = await client.call('POST', `agent-sessions/${client.sessionId}/${path}`, body(rig, skill, what));
    assert.ok([202, 400, 403, 404, 409].includes(status), `${tail}: ${status}`);
  };
  if (step.kind === 'wait') await rig.clock.advance(step.ms);
  else if (step.kind === 'play') control.play(pick(step.nth), step.farEnd);
  else if (step.kind === 'hangUp') control.hangUp(pick(step.nth));
  else if (step.kind === 'nextRecord') control.nextRecordNow(undefined, step.recordId);
  else if (step.kind === 'dropLeg') control.dropLeg(agents[2].agentId);
  else if (step.kind === 'answer') {
    const offer = agents[step.agent].live().find(({ Status }) => Status === 'Preview');
    if (offer !== undefined) await send(agents[step.agent], `interactions/${offer.ContactID}/${step.tail}`);
  } else if (step.kind === 'autoplay') control.autoplay(step.on);
  else if (step.kind === 'skill') control.setSkillRunning('880020', step.on);
  else if (step.kind === 'command') await send(agents[step.agent], step.tail, step.skill);
  else {
    const live = agents[step.agent].live();
    const contactId = live[step.nth % Math.max(1, live.length)]?.ContactID ?? '0';
    await send(agents[step.agent], `interactions/${contactId}/${step.tail}`);
  }
}

/** `asked`: some records are previewed, which waits for somebody. */
const build = (seed: number, asked = true): Rig =>
  createRig(
    {
      skills: [
        testSkill({
          mode: 'predictive',
          linesPerAgent: 3,
          restMs: 20_000,
          machineHandling: seed % 2 === 0 ? 'close' : 'release',
          odds: { person: 5, machine: 2, fax: 1, badNumber: 1, noAnswer: 2, busy: 1 }
        }),
        testSkill({ skillId: '880030', skillName: 'Previews', mode: 'preview', restMs: 20_000 }),
        testSkill({ skillId: '880040', skillName: 'Blended', priorityBlending: true, blendAfterMs: 2000, restMs: 20_000 })
      ],
      snooze: (['personalQueue', 'skillQueue', 'afterDelay'] as const)[seed % 3],
      rescheduleZone: 'Etc/UTC',
      records: Array.from({ length: 40 }, (_, index) =>
        testRecord(index + 1, {
          skillId: ['880020', '880030', '880020', '880040'][index % 4],
          compliance: asked && index % 8 === 1,
          confirmation: asked && index % 10 === 0
        })
      ),
      agents: createRig().campaign.agents.map((profile) => ({ ...profile, skillIds: ['880020', '880030', '880040'] }))
    },
    { seed }
  );

test('invariants hold after every step, and every contact closes exactly once', async () => {
  let steps = 0;
  let contacts = 0;
  let hops = 0;
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.array(move, { minLength: 40, maxLength: 120 }),
      async (seed, moves) => {
        const rig = build(seed);
        const agents = [await rig.agent(1).start(), await rig.agent(2).start(), await rig.agent(3).start()];
        for (const client of agents) {
          client.listen();

          await client.command('dialer-login', { skillName: 'Collections A' });
        }
        for (const step of moves) {
          await make(rig, agents, step);

          await settle();
          steps += 1;
          assertAtRest(rig.world);
          for (const client of agents) assertSeen(rig.world, client);
        }
        assertLedger(rig.dialer.control.ledger(), false);
        for (const client of agents) {
          await client.expect(200, 'DELETE', `agent-sessions/${client.sessionId}`, { forceLogoff: true, endContacts: true });
        }
        await settle();
        const ledger = rig.dialer.control.ledger();
        assertLedger(ledger, true);
        for (const { what } of ledger) seen.set(what, (seen.get(what) ?? 0) + 1);
        hops += ledger.filter(({ what }) => what === 'hopped').length;
        for (const client of agents) {
          assert.equal(client.failure, null);
          const finals = new Map<string, number>();
          for (const { ContactID, FinalState } of client.events)
            if (FinalState === 'True' && ContactID) finals.set(ContactID, (finals.get(ContactID) ?? 0) + 1);
          for (const { ContactID } of client.contacts()) assert.equal(finals.get(ContactID), 1, `${ContactID} closes once`);
          contacts += finals.size;
        }
      }
    ),
    { numRuns: 40, seed: 20260304 }
  );
  for (const what of ['blended', 'callbackScheduled', 'callbackDelivered', 'snoozed', 'legLost', 'previewed'])
    assert.ok((seen.get(what) ?? 0) >= 3, `${what} ${seen.get(what)}`);
  assert.ok(steps > 2000 && contacts > 500 && hops > 5, `${steps} steps, ${contacts} contacts, ${hops} hops`);
});

test('an unattended shift of eight hours runs on, and its ledger is sound', async () => {
  const rig = build(42, false);
  const agents = [await rig.agent(1).start(), await rig.agent(2).start(), await rig.agent(3).start()];
  for (const client of agents) {
    client.listen();

    await client.command('dialer-login', { skillName: 'Collections A' });
  }
  await rig.clock.advance(8 * 3_600_000);
  assertAtRest(rig.world);
  assertLedger(rig.dialer.control.ledger(), false);
  const left = rig.world.skills.get('880020')?.queue.left();
  assert.equal(left, 0, 'every record was worked through');
  assert.deepEqual(rig.dialer.control.lines(), []);
  for (const client of agents) {
    assert.equal(client.failure, null);
    client.stopListening();
  }
});
