/** A second call from a call: in the official order, or not at all; transfer, conference and change-over by what the dialer said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, ContactId, ContactStatus, DialerCommand, Fact } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { dialingShift, makeShift, session } from './harness';
import type { TestShift } from './harness';

const first = '700200001';
const second = '700200002';
const third = '700200003';
let at = T0;

const is = (contactId: ContactId, status: ContactStatus, fields: Partial<ContactFact> = {}): Fact =>
  fact({
    contactId,
    status,
    changedAt: (at += 1000),
    name: contactId === first ? 'Rosa Example' : 'Kim Agent',
    callType: contactId === first ? 'NaturalCalling' : 'Consult',
    parentContactId: contactId === first ? null : first,
    ...fields
  });
const kim = { type: 'agent.consultAgent', agentId: '240012', parentContactId: first } as const;
const dialKim: DialerCommand = { type: 'command.consultAgent', agentId: '240012', parentContactId: first };
const types = (shift: TestShift): readonly string[] => shift.sent().map(({ type }) => type);

const talking = (): TestShift => {
  at = T0;
  const shift = dialingShift();
  shift.say(is(first, 'active', { linked: true }));
  shift.sent();
  return shift;
};
const consulting = (status: ContactStatus = 'active'): TestShift => {
  const shift = talking();
  shift.say(is(first, 'holding'), is(second, 'dialing'), is(second, status));
  shift.sent();
  return shift;
};
const conferred = (): TestShift => {
  const shift = consulting();
  shift.say({ type: 'dialer.conferenceNumbered', conferenceNo: '990001' }, is(first, 'joined'), is(second, 'joined'));
  shift.sent();
  return shift;
};

describe('a second call', () => {
  test('is dialed only when the dialer says that the first is on hold', () => {
    const shift = talking();
    shift.ask(kim);
    assert.deepEqual(types(shift), ['command.hold']);
    shift.say({ type: 'dialer.accepted', command: { type: 'command.hold', contactId: first } });
    assert.deepEqual(types(shift), []);
    shift.say(is(first, 'holding'));
    assert.deepEqual(shift.sent(), [dialKim]);
    assert.equal(shift.value().secondCall, 'dialing');
    shift.say({ type: 'dialer.accepted', command: dialKim }, is(second, 'dialing'));
    assert.equal(shift.value().secondCall, 'none');
    assert.deepEqual(shift.context().asked, {});
  });

  test('is dialed at once from a call that waits already', () => {
    const shift = talking();
    shift.say(is(first, 'holding'));
    shift.ask(kim);
    assert.deepEqual(shift.sent(), [dialKim]);
  });

  test('by number and by skill', () => {
    const number = { number: '5550177', skillId: '880010', callerId: '', parentContactId: first };
    for (const [intent, command] of [
      [
        { type: 'agent.dialNumber', ...number },
        { type: 'command.dialNumber', ...number }
      ],
      [
        { type: 'agent.dialSkill', skillId: '880120', parentContactId: first },
        { type: 'command.dialSkill', skillId: '880120', parentContactId: first }
      ],
      [
        { type: 'agent.dialAgent', agentId: '9', parentContactId: first },
        { type: 'command.dialAgent', agentId: '9', parentContactId: first }
      ]
    ] as const) {
      const shift = talking();
      shift.say(is(first, 'holding'));
      shift.ask(intent);
      assert.deepEqual(shift.sent(), [command]);
    }
  });

  test('is not dialed when the hold is refused; why is kept until the next try', () => {
    const shift = talking();
    shift.ask(kim);
    shift.say({
      type: 'dialer.refused',
      command: { type: 'command.hold', contactId: first },
      refusal: refusal('dialerFailed')
    });
    assert.deepEqual(types(shift), ['command.hold']);
    assert.equal(shift.value().secondCall, 'none');
    assert.equal(shift.context().furtherEnded?.why, 'hold');
    assert.equal(shift.context().furtherEnded?.refusal?.code, 'dialerFailed');
    shift.ask(kim);
    assert.equal(shift.context().furtherEnded, null);
  });

  test('is not dialed when the customer hangs up meanwhile, and that is said', () => {
    const shift = talking();
    shift.ask(kim);
    shift.say(is(first, 'disconnected'));
    assert.ok(!types(shift).includes('command.consultAgent'));
    assert.deepEqual([shift.context().furtherEnded?.why, shift.context().furtherEnded?.parentName], ['left', 'Rosa Example']);
    shift.say(is(first, 'disconnected', { final: true }));
    assert.equal(shift.context().furtherEnded?.why, 'left');
    shift.say(is(third, 'dialing', { parentContactId: null }));
    assert.equal(shift.context().furtherEnded, null);
  });

  test('is not dialed after the hold stayed unanswered', () => {
    const shift = talking();
    shift.ask(kim);
    shift.clock.increment(20_000);
    assert.equal(shift.value().secondCall, 'none');
    assert.equal(shift.context().furtherEnded?.refusal?.code, 'noAnswer');
    shift.sent();
    shift.say(is(first, 'holding'));
    assert.deepEqual(types(shift), []);
  });

  test('that is refused leaves the first on hold, and says why until it is taken back', () => {
    const shift = talking();
    shift.say(is(first, 'holding'));
    shift.ask(kim);
    shift.say({ type: 'dialer.refused', command: dialKim, refusal: { ...refusal('noSuchTarget'), description: 'is busy' } });
    assert.equal(shift.value().secondCall, 'none');
    assert.deepEqual(
      [shift.context().furtherEnded?.why, shift.context().furtherEnded?.refusal?.description],
      ['dial', 'is busy']
    );
    shift.sent();
    shift.ask({ type: 'agent.resume', contactId: first });
    assert.deepEqual(types(shift), ['command.resume']);
    shift.say(is(first, 'active'));
    assert.equal(shift.context().furtherEnded, null);
  });

  test('that nobody takes, or that is over, is told apart', () => {
    const unreached = consulting('dialing');
    unreached.say(is(second, 'disconnected', { final: true, disconnectCode: 'Refused' }));
    assert.deepEqual(
      [unreached.context().furtherEnded?.why, unreached.context().furtherEnded?.disconnectCode],
      ['unreached', 'Refused']
    );
    const over = consulting();
    over.say(is(second, 'disconnected', { final: true }));
    assert.equal(over.context().furtherEnded?.why, 'over');
  });

  test('needs a call that is heard or waits, alone, a link, and no wrap-up', () => {
    const nothing = (shift: TestShift): void => {
      shift.sent();
      shift.ask(kim);
      assert.deepEqual(types(shift), []);
    };
    for (const status of ['dialing', 'ringing', 'screening', 'masking', 'joined', 'offered', 'disconnected'] as const) {
      const shift = dialingShift();
      shift.say(is(first, status));
      nothing(shift);
    }
    nothing(consulting());
    const noLink = talking();
    noLink.say({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 });
    nothing(noLink);
    const wrappingUp = talking();
    wrappingUp.say(is(third, 'disconnected', { parentContactId: null }));
    nothing(wrappingUp);
  });

  test('a restored shift does not dial what it had begun', () => {
    const shift = talking();
    shift.ask(kim);
    const restored = makeShift({}, JSON.parse(JSON.stringify(shift.actor.getPersistedSnapshot())));
    restored.say({ type: 'session.resumed' });
    restored.say(is(first, 'holding'));
    assert.deepEqual(types(restored), []);
  });
});

describe('two calls', () => {
  test('are transferred as soon as the second is dialed, and each says to whom', () => {
    for (const status of ['dialing', 'active'] as const) {
      const shift = consulting(status);
      shift.ask({ type: 'agent.transfer' }, { type: 'agent.transfer' });
      assert.deepEqual(types(shift), ['command.transfer']);
      shift.say(is(second, 'disconnected', { final: true }), is(first, 'disconnected', { final: true }));
      assert.deepEqual(
        shift.context().endedLines.map(({ transferredTo }) => transferredTo),
        ['Kim Agent', 'Rosa Example']
      );
      assert.equal(shift.context().furtherEnded, null);
      assert.deepEqual(shift.context().asked, {});
    }
  });

  test('whose transfer is refused are two calls as before', () => {
    const shift = consulting();
    shift.ask({ type: 'agent.transfer' });
    shift.say({ type: 'dialer.refused', command: { type: 'command.transfer' }, refusal: refusal('notAllowedNow') });
    assert.deepEqual(shift.context().transferring, {});
    assert.equal(shift.context().asked['command.transfer']?.stage, 'refused');
    shift.say(is(second, 'disconnected', { final: true }));
    assert.equal(shift.context().endedLines[0]?.transferredTo, null);
  });

  test('are neither transferred nor joined unless exactly one waits and one does not', () => {
    const both = consulting();
    both.say(is(second, 'holding'));
    const masked = consulting();
    masked.say(is(second, 'masking'));
    for (const shift of [talking(), both, masked]) {
      shift.sent();
      shift.ask({ type: 'agent.transfer' }, { type: 'agent.conference' }, { type: 'agent.swapCalls' });
      assert.deepEqual(types(shift), []);
    }
    const dialing = consulting('dialing');
    dialing.ask({ type: 'agent.conference' });
    assert.deepEqual(types(dialing), []);
  });

  test('change over: the other is taken back when the first waits', () => {
    const shift = consulting();
    shift.ask({ type: 'agent.swapCalls' });
    assert.deepEqual(shift.sent(), [{ type: 'command.hold', contactId: second }]);
    shift.say(is(second, 'holding'));
    assert.deepEqual(shift.sent(), [{ type: 'command.resume', contactId: first }]);
    assert.equal(shift.value().secondCall, 'none');
    const refused = consulting();
    refused.ask({ type: 'agent.swapCalls' });
    refused.say({ type: 'dialer.refused', command: { type: 'command.hold', contactId: second }, refusal: refusal() });
    assert.deepEqual([refused.value().secondCall, refused.context().swap], ['none', null]);
  });
});

describe('a conference', () => {
  test('is joined, held, resumed by its number', () => {
    const shift = consulting();
    shift.ask({ type: 'agent.conference' });
    assert.deepEqual(types(shift), ['command.conference']);
    shift.say({ type: 'dialer.conferenceNumbered', conferenceNo: '990001' }, is(first, 'joined'), is(second, 'joined'));
    assert.deepEqual(shift.context().conference, { conferenceNo: '990001', members: [first, second] });
    assert.deepEqual(shift.context().asked, {});
    shift.ask({ type: 'agent.holdConference' });
    assert.deepEqual(shift.sent(), [{ type: 'command.holdConference', conferenceNo: '990001' }]);
    shift.say(is(first, 'holding'));
    assert.notEqual(shift.context().asked['command.holdConference'], undefined);
    shift.say(is(second, 'holding'));
    assert.deepEqual(shift.context().asked, {});
    shift.ask({ type: 'agent.resumeConference' });
    assert.deepEqual(shift.sent(), [{ type: 'command.resumeConference', conferenceNo: '990001' }]);
  });

  test('takes one more call: the third is dialed while it is on hold, and joined', () => {
    const shift = conferred();
    const more = { type: 'agent.dialSkill', skillId: '880120', parentContactId: first } as const;
    shift.ask(more);
    assert.deepEqual(types(shift), []);
    shift.say(is(first, 'holding'), is(second, 'holding'));
    shift.ask(more);
    assert.deepEqual(types(shift), ['command.dialSkill']);
    shift.say(is(third, 'dialing'));
    shift.ask({ type: 'agent.joinConference', contactId: third });
    assert.deepEqual(types(shift), []);
    shift.say(is(third, 'active'));
    shift.ask({ type: 'agent.joinConference', contactId: first }, { type: 'agent.resumeConference' });
    assert.deepEqual(types(shift), []);
    shift.ask({ type: 'agent.joinConference', contactId: third });
    assert.deepEqual(shift.sent(), [{ type: 'command.joinConference', contactId: third, conferenceNo: '990001' }]);
    shift.say(is(third, 'joined'), is(first, 'joined'), is(second, 'joined'));
    assert.deepEqual(shift.context().asked, {});
    assert.deepEqual(shift.context().conference.members, [first, second, third]);
  });

  test('that was refused says so', () => {
    const shift = conferred();
    shift.say(is(first, 'holding'), is(second, 'holding'), is(third, 'active'));
    shift.ask({ type: 'agent.joinConference', contactId: third });
    const command = { type: 'command.joinConference', contactId: third, conferenceNo: '990001' } as const;
    shift.say({ type: 'dialer.refused', command, refusal: refusal('forbidden') });
    assert.equal(shift.context().asked['command.joinConference']?.refusal?.code, 'forbidden');
  });

  test('is over when fewer than two are in it; its number is void', () => {
    const shift = conferred();
    shift.say(is(first, 'active'), is(second, 'disconnected', { final: true }));
    assert.deepEqual(shift.context().conference, { conferenceNo: '', members: [] });
    shift.sent();
    shift.ask({ type: 'agent.holdConference' });
    assert.deepEqual(types(shift), []);
  });

  test('has no more parties than the tenant allows, and only where the session may', () => {
    const full = consulting();
    full.say({ type: 'dialer.commitmentRulesRead', removal: 'free', maxConferenceParties: 2 });
    full.sent();
    full.ask({ type: 'agent.conference' });
    assert.deepEqual(types(full), []);
    const may = consulting();
    may.say({ type: 'dialer.sessionStarted', session: session({ canConference: false }) });
    may.sent();
    may.ask({ type: 'agent.conference' });
    assert.deepEqual(types(may), []);
  });

  test('on hold is known again to a page that was loaded meanwhile', () => {
    const shift = talking();
    shift.say({ type: 'dialer.conferenceNumbered', conferenceNo: '990001' }, is(first, 'holding'), is(second, 'holding'), {
      type: 'dialer.snapshotCompleted',
      contactIds: [first, second]
    });
    shift.sent();
    shift.ask({ type: 'agent.resumeConference' });
    assert.deepEqual(types(shift), ['command.resumeConference']);
  });
});

describe('the directory', () => {
  const directory = { agents: [], skills: null, entries: [], complete: true };
  test('is read when somebody looks; an answer to an earlier text is not taken for this one', () => {
    const shift = talking();
    shift.ask({ type: 'agent.searchDirectory', text: '' }, { type: 'agent.searchDirectory', text: 'kim' });
    assert.deepEqual(shift.sent(), [
      { type: 'command.readDirectory', text: '' },
      { type: 'command.readDirectory', text: 'kim' }
    ]);
    shift.say({ type: 'dialer.directoryListed', text: '', directory });
    assert.equal(shift.context().directory.state, 'loading');
    shift.say({ type: 'dialer.directoryListed', text: 'kim', directory });
    assert.deepEqual([shift.context().directory.state, shift.context().directory.found], ['ready', directory]);
  });

  test('that failed says so, wholly or in part, and not on the notice line', () => {
    const command = { type: 'command.readDirectory', text: '' } as const;
    const shift = talking();
    shift.ask({ type: 'agent.searchDirectory', text: '' });
    shift.say({ type: 'dialer.listFailed', list: 'directory', skillId: null, refusal: refusal('dialerFailed') });
    shift.say({ type: 'dialer.refused', command, refusal: refusal('dialerFailed') });
    assert.deepEqual([shift.context().directory.state, shift.context().failedLists], ['failed', {}]);
    shift.ask({ type: 'agent.searchDirectory', text: '' });
    shift.say({ type: 'dialer.directoryListed', text: '', directory }, { type: 'dialer.refused', command, refusal: refusal() });
    assert.deepEqual([shift.context().directory.state, shift.context().directory.refusal?.code], ['ready', refusal().code]);
  });
});

test('a closed skill: going on is answered once', () => {
  const shift = talking();
  shift.say({ type: 'dialer.skillWasClosed', mayContinue: true });
  shift.ask({ type: 'agent.continueReskill', continues: true }, { type: 'agent.continueReskill', continues: false });
  assert.deepEqual(shift.sent(), [{ type: 'command.continueReskill', continues: true }]);
  shift.say({ type: 'dialer.accepted', command: { type: 'command.continueReskill', continues: true } });
  assert.deepEqual([shift.context().asked, shift.context().skillClosed], [{}, false]);
  shift.ask({ type: 'agent.continueReskill', continues: false });
  assert.deepEqual(shift.sent(), []);
});

test('a closed skill: a refused answer can be given again, the other way too', () => {
  const shift = talking();
  const command = { type: 'command.continueReskill', continues: true } as const;
  shift.say({ type: 'dialer.skillWasClosed', mayContinue: true });
  shift.ask({ type: 'agent.continueReskill', continues: true });
  shift.sent();
  shift.say({ type: 'dialer.refused', command, refusal: refusal('dialerFailed') });
  shift.ask({ type: 'agent.continueReskill', continues: false });
  assert.deepEqual(shift.sent(), [{ ...command, continues: false }]);
});

test('a closed skill: the question goes with the last call', () => {
  const shift = talking();
  shift.say({ type: 'dialer.skillWasClosed', mayContinue: true });
  shift.say(is(first, 'disconnected'));
  assert.equal(shift.context().skillClosed, true);
  shift.say(is(first, 'disconnected', { final: true }));
  assert.equal(shift.context().skillClosed, false);
});

test('a consult is taken by its own word, and refused', () => {
  for (const [type, sent] of [
    ['agent.accept', 'command.acceptConsult'],
    ['agent.refuse', 'command.refuse']
  ] as const) {
    const shift = dialingShift();
    shift.say(is(second, 'offered', { inbound: true }));
    shift.sent();
    shift.ask({ type, contactId: second }, { type, contactId: second });
    assert.deepEqual(types(shift), [sent]);
  }
});
