/** A shift on a simulated clock, with a dialer that only listens: tests read its outbox and say its facts. */
import { createShiftMachine } from 'c/pcShiftMachine';
import type { ReadCallback } from 'c/pcCallMachine';
import type { ShiftEmitted, ShiftInput } from 'c/pcShiftMachine';
import type { AgentIntent, AgentStateFact, DialerCommand, Fact, SessionStartFact, Skill } from 'c/pcFacts';
import { createActor, fromCallback, SimulatedClock } from 'xstate';
import type { Snapshot } from 'xstate';
import { T0 } from '../../pcCallMachine/__tests__/samples';

export const session = (fields: Partial<SessionStartFact> = {}): SessionStartFact => ({
  agentId: '240011',
  busNo: '4599001',
  stationId: '',
  stationPhoneNumber: '5550100',
  dialerSkillName: '',
  dialerSince: null,
  canMask: true,
  canRecord: true,
  canConference: true,
  ...fields
});

export const agentState = (fields: Partial<AgentStateFact> = {}): AgentStateFact => ({
  condition: 'unavailable',
  rawState: 'Unavailable',
  reason: '',
  startedAt: T0,
  acw: false,
  acwTimeoutS: null,
  next: [],
  ...fields
});

export const skill = (fields: Partial<Skill> = {}): Skill => ({
  skillId: '880020',
  skillName: 'Collections A',
  pickable: true,
  personalConnection: true,
  running: true,
  priorityBlending: false,
  outbound: true,
  outboundStrategy: 'Personal Connection',
  useDisposition: true,
  requireDisposition: true,
  useAcw: true,
  useSecondary: false,
  manualOutbound: false,
  ...fields
});

export const skills: readonly Skill[] = [
  skill(),
  skill({ skillId: '880021', skillName: 'Renewals West' }),
  skill({ skillId: '880022', skillName: 'Surveys Q1', pickable: false, running: false })
];

/** What a shift may be given besides its input. */
export interface TestTools {
  readonly readCallback?: ReadCallback;
}

/** Makes a shift; nothing was said yet. */
export const makeShift = (input: ShiftInput = {}, snapshot?: Snapshot<unknown>, startAt = T0, tools: TestTools = {}) => {
  const clock = new SimulatedClock();
  const now = () => startAt + clock.now();
  const outbox: DialerCommand[] = [];
  const emitted: ShiftEmitted[] = [];
  const machine = createShiftMachine({ now, ...tools }).provide({
    actors: {
      dialer: fromCallback<DialerCommand>(({ receive }) => {
        receive((command) => outbox.push(command));
      })
    }
  });
  const actor = createActor(machine, { input, clock, ...(snapshot ? { snapshot } : {}) });
  for (const type of ['screenPopDue', 'recordWanted', 'pageWanted', 'contactEnded', 'wasOdd'] as const)
    actor.on(type, (event) => emitted.push(event));
  actor.start();
  const say = (...facts: readonly Fact[]): void => facts.forEach((said) => actor.send(said));
  return {
    actor,
    clock,
    now,
    outbox,
    emitted,
    say,
    ask: (...intents: readonly AgentIntent[]): void => intents.forEach((asked) => actor.send(asked)),
    /** What was sent since the last look. */
    sent: (): DialerCommand[] => outbox.splice(0),
    context: () => actor.getSnapshot().context,
    value: () => actor.getSnapshot().value,
    call: (contactId = '700200001') => actor.getSnapshot().children[`call:${contactId}`]
  };
};

export type TestShift = ReturnType<typeof makeShift>;

/** A shift whose session runs, agent unavailable, leg up, skills known. */
export const runningShift = (tools: TestTools = {}): TestShift => {
  const shift = makeShift({}, undefined, T0, tools);
  shift.ask({ type: 'agent.connect', station: { stationId: '', phoneNumber: '5550100' } });
  shift.say(
    { type: 'dialer.sessionStarted', session: session() },
    { type: 'dialer.agentStateChanged', state: agentState() },
    { type: 'dialer.legChanged', leg: { legId: '1', status: 'active', rawStatus: 'Active', final: false } },
    { type: 'dialer.skillsListed', skills },
    { type: 'dialer.snapshotCompleted', contactIds: [] }
  );
  shift.sent();
  return shift;
};

/** A running shift in the skill Collections A. */
export const dialingShift = (tools: TestTools = {}): TestShift => {
  const shift = runningShift(tools);
  shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
  shift.say(
    { type: 'dialer.accepted', command: { type: 'command.pickSkill', skillName: 'Collections A' } },
    {
      type: 'dialer.agentStateChanged',
      state: agentState({ condition: 'dialer', rawState: 'Dialer', startedAt: T0 + 1000 })
    }
  );
  shift.sent();
  return shift;
};
