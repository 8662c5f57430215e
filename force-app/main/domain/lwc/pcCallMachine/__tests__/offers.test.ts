/** What is offered when: the dialer's rules written once more, from the protocol, and held against the machine. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LINK_REST_MS } from 'c/pcCallMachine';
import type { CallIntent, ContactFact } from 'c/pcFacts';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId, intents, later } from './eventSamples';
import { contact, fact, refusal, T0 } from './samples';

/** Protocol 5.6 and 6.7: status (Personal Connection, linked, leg and link up) → what the agent may ask. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  unknown: [],
  previewing: [
    'accept',
    'requeue',
    'snooze',
    'reschedule',
    'dispose 13',
    'draft',
    'openReschedule',
    'draftReschedule',
    'closeReschedule'
  ],
  dialing: [],
  ringing: [],
  screening: ['markMachine', 'markFax', 'markBadNumber'],
  active: ['hold', 'mask', 'record', 'hangUp', 'draft'],
  holding: ['resume', 'draft'],
  masking: ['unmask', 'draft'],
  joined: ['mask', 'record', 'hangUp', 'draft'],
  offered: ['accept', 'refuse'],
  callbackOffered: ['accept', 'refuse'],
  disconnected: ['dispose 12', 'dispose 13', 'draft']
};

const nameOf = (intent: CallIntent): string => {
  const verb = intent.type.replace('agent.', '');
  return intent.type === 'agent.dispose' ? `${verb} ${intent.choice.dispositionId}` : verb;
};

const inStatus = (status: string): Partial<ContactFact> => ({
  status: status as ContactFact['status'],
  linked: !['previewing', 'offered', 'callbackOffered'].includes(status)
});

/** Keep what the agent typed and send nothing; they need no link. */
const silent: readonly string[] = ['agent.draft', 'agent.openReschedule', 'agent.draftReschedule', 'agent.closeReschedule'];

/** Everything a press could change, and everything it could send. */
const traces = (call: TestCall) => ({ value: call.snap().value, context: call.context(), said: call.said() });

const refuses = (call: TestCall, intent: CallIntent, where: string): void => {
  const before = { ...traces(call), said: [] };
  assert.equal(call.snap().can(intent), false, `${where}: ${nameOf(intent)} is offered`);
  call.send(intent);
  assert.deepEqual(traces(call), before, `${where}: ${nameOf(intent)} left a trace`);
};

for (const [status, names] of Object.entries(allowed)) {
  describe(`a contact that is ${status}`, () => {
    for (const intent of intents) {
      const offered = names.includes(nameOf(intent));
      test(`${offered ? 'takes' : 'ignores'} ${nameOf(intent)}`, () => {
        const call = callAfter(inStatus(status));
        call.clock.increment(LINK_REST_MS);
        if (!offered) return refuses(call, intent, status);
        assert.equal(call.snap().can(intent), true);
        call.send(intent);
        const said = call.said();
        assert.equal(said.length, silent.includes(intent.type) ? 0 : 1);
        if (!silent.includes(intent.type)) refuses(call, intent, `${status}, asked already`);
      });
    }
    test('takes nothing that needs the dialer while the link is lost', () => {
      const call = callAfter(inStatus(status));
      call.send({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
      for (const intent of intents.filter(({ type }) => !silent.includes(type))) refuses(call, intent, 'link lost');
    });
  });
}

describe('what else decides', () => {
  const can = (call: TestCall, type: CallIntent['type']) => call.snap().can({ type, contactId } as CallIntent);

  test('an ordinary outbound call may be hung up while it is dialed, a Personal Connection line may not', () => {
    assert.equal(can(callAfter({ status: 'dialing', callType: 'Regular' }), 'agent.hangUp'), true);
    assert.equal(can(callAfter({ status: 'dialing' }), 'agent.hangUp'), false);
  });

  test('while a hang-up is under way nothing else is offered', () => {
    const call = callAfter({ status: 'active' });
    call.send({ type: 'agent.hangUp', contactId });
    for (const type of ['agent.hold', 'agent.mask', 'agent.record'] as const) assert.equal(can(call, type), false, type);
  });

  test('recording is offered until it runs', () => {
    assert.equal(can(callAfter({ status: 'active', recording: true }), 'agent.record'), false);
  });

  test('a disposition must be one of the skill, with what it requires', () => {
    const call = callAfter({ status: 'disconnected' });
    const canDispose = (choice: object) =>
      call.snap().can({ type: 'agent.dispose', contactId, choice: { dispositionId: '', notes: '', ...choice } });
    assert.equal(canDispose({}), false, 'none chosen');
    assert.equal(canDispose({ dispositionId: '99' }), false, 'not of this skill');
    assert.equal(canDispose({ dispositionId: '14' }), false, 'amount missing');
    assert.equal(canDispose({ dispositionId: '14', amount: 0 }), false, 'amount zero');
    assert.equal(canDispose({ dispositionId: '14', amount: 50 }), true);
    assert.equal(canDispose({ dispositionId: '15' }), false, 'time missing');
    assert.equal(canDispose({ dispositionId: '15', callbackTime: '2026-03-05T09:30:00-07:00' }), true);
    assert.equal(
      callAfter({ status: 'disconnected', allowDispositions: false })
        .snap()
        .can({
          type: 'agent.dispose',
          contactId,
          choice: { dispositionId: '12', notes: '' }
        }),
      false,
      'the contact takes none'
    );
  });

  test('without the list of dispositions none is sent', () => {
    const call = makeCall({ ...callInput(), contact: contact(), dispositions: null });
    call.send(fact({ status: 'disconnected' }));
    const dispose = { type: 'agent.dispose', contactId, choice: { dispositionId: '12', notes: '' } } as const;
    assert.equal(call.snap().can(dispose), false);
  });

  test('a reschedule needs a time and becomes a disposition', () => {
    const call = callAfter({ status: 'previewing' });
    assert.equal(call.snap().can({ type: 'agent.reschedule', contactId, choice: { dispositionId: '-73', notes: '' } }), false);
    call.send({ type: 'agent.reschedule', contactId, choice: later });
    assert.deepEqual(call.said(), [{ type: 'command.dispose', contactId, choice: later }]);
  });
});
