/** Bar, menu, notice line, waiting, connect, what happened, utility bar item, live regions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS } from 'c/pcCallMachine';
import type { AgentStateFact, Fact, RefusalCode } from 'c/pcFacts';
import { refusalCatalogue } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, makeShift, runningShift, session } from '../../pcShiftMachine/__tests__/harness';
import { station } from '../../pcShiftMachine/__tests__/shiftSamples';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

const lost: Fact = { type: 'link.lost', refusal: refusal('noConnection'), failures: 3, retryAt: T0 + 4000 };
const restored: Fact = { type: 'link.restored' };
const leg = (status: 'dialing' | 'active' | 'disconnected' | 'unknown', rawStatus: string = status): Fact => ({
  type: 'dialer.legChanged',
  leg: { legId: '1', status, rawStatus, final: false }
});
let tick = 10;
const state = (fields: Partial<AgentStateFact>): Fact => ({
  type: 'dialer.agentStateChanged',
  state: agentState({ startedAt: T0 + (tick += 1) * 1000, ...fields })
});
const closed = (contactId: string, fields = {}): Fact =>
  fact({ contactId, status: 'disconnected', final: true, changedAt: T0 + 5000, ...fields });
const plain = (): ViewedShift => viewed(runningShift());

describe('connect', () => {
  test('the form, with the station used last', () => {
    const { look } = viewed(makeShift({ station }));
    assert.deepEqual(look().connect, { state: 'ready', station, problem: null });
    assert.equal(look().stage, 'connect');
    assert.deepEqual(look().utility.label, { word: 'utilityConnect' });
  });

  test('on the way, refused, ended', () => {
    const { shift, look } = viewed(makeShift());
    shift.ask({ type: 'agent.connect', station });
    assert.equal(look().connect.state, 'connecting');
    shift.say({ type: 'dialer.refused', command: { type: 'command.connect', station }, refusal: refusal('badStation') });
    assert.equal(look().connect.state, 'refused');
    assert.equal(look().connect.problem?.word, 'connectRefused');
    shift.ask({ type: 'agent.connect', station });
    shift.say({ type: 'dialer.sessionStarted', session: session() });
    assert.deepEqual([look().stage, look().connect.problem], ['shift', null]);
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: 'by a supervisor' });
    assert.deepEqual(look().connect.problem, { word: 'connectEndedWithWords', with: { message: 'by a supervisor' } });
    assert.deepEqual([look().stage, look().connect.state, look().assertive?.word], ['connect', 'ended', 'saidSessionOver']);
  });

  test('every refusal has its words', () => {
    for (const code of Object.keys(refusalCatalogue) as RefusalCode[]) {
      const { shift, look } = viewed(makeShift());
      shift.ask({ type: 'agent.connect', station });
      shift.say({ type: 'dialer.refused', command: { type: 'command.connect', station }, refusal: refusal(code) });
      const why = look().connect.problem?.with?.why;
      const suffix = code.charAt(0).toUpperCase() + code.slice(1);
      assert.deepEqual(why, {
        word: 'refusedThen',
        with: { happened: { word: `refused${suffix}` }, next: { word: `next${suffix}` } }
      });
    }
  });
});

describe('the bar', () => {
  const face = ({ look }: ViewedShift) => {
    const { title, subtitle, tone, icon } = look().availability;
    return [typeof title === 'string' ? title : title.word, subtitle.word, tone, icon];
  };

  test('says what the agent is, state by state', () => {
    const run = plain();
    const rows: readonly (readonly [Partial<AgentStateFact>, ...string[]])[] = [
      [{ condition: 'loggedIn' }, 'barLoggedIn', 'barChooseSkill', 'away', 'utility:away'],
      [{ condition: 'available' }, 'barAvailable', 'barReady', 'available', 'utility:success'],
      [{ condition: 'unavailable' }, 'barUnavailable', 'barChooseSkill', 'away', 'utility:away'],
      [{ condition: 'unavailable', reason: 'Lunch' }, 'Lunch', 'barAway', 'away', 'utility:away'],
      [{ condition: 'inboundContact' }, 'barOnInbound', 'barOnInbound', 'call', 'utility:call'],
      [{ condition: 'outboundContact' }, 'barOnCall', 'barOnCall', 'call', 'utility:call'],
      [{ condition: 'inboundConsult' }, 'barConsult', 'barConsult', 'call', 'utility:call'],
      [{ condition: 'unavailable', acw: true, reason: 'After Call Work' }, 'barWrapUp', 'barWrapUp', 'wrapUp', 'utility:note'],
      [{ condition: 'unknown', rawState: 'Meditating' }, 'Meditating', 'barUnknown', 'trouble', 'utility:question'],
      [{ condition: 'dialerPending' }, 'barDialerTitle', 'barDialerPending', 'dialer', 'utility:outbound_call'],
      [{ condition: 'dialer' }, 'barDialerTitle', 'barInDialer', 'dialer', 'utility:outbound_call'],
      [{ condition: 'loggedOut' }, 'barLoggedOut', 'barNoSession', 'out', 'utility:routing_offline']
    ];
    for (const [fields, ...expected] of rows) {
      run.shift.say(state(fields));
      assert.deepEqual(face(run), expected);
    }
  });

  test('names the skill, and what is being changed', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['Collections A', 'barInDialer', 'dialer', 'utility:outbound_call']);
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.deepEqual(run.look().availability.subtitle, { word: 'barAskedLeave', with: { skill: 'Collections A' } });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.deepEqual(run.look().availability.subtitle, { word: 'barAskedSkill', with: { skill: 'Renewals West' } });
    run.shift.clock.increment(LATE_MS);
    assert.deepEqual(run.look().availability.subtitle, { word: 'barLate' });
    const other = plain();
    other.shift.ask({ type: 'agent.goUnavailable', reason: 'Lunch' });
    assert.deepEqual(other.look().availability.subtitle, { word: 'barAskedState', with: { state: 'Lunch' } });
    other.shift.say(state({ reason: 'Lunch' }));
    other.shift.ask({ type: 'agent.disconnect' });
    assert.deepEqual(other.look().availability.subtitle, { word: 'barAskedEnd' });
  });

  test('says what comes after this call', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    run.shift.say({ type: 'dialer.accepted', command: { type: 'command.leaveSkill' } });
    assert.deepEqual(run.look().availability.next, { word: 'barNextSkill', with: { skill: 'Renewals West' } });
    assert.equal(run.look().notice.text.word, 'noticeNext');
    run.shift.ask({ type: 'agent.leaveSkill' });
    assert.deepEqual(run.look().availability.next, { word: 'barNextLogOut', with: { skill: 'Collections A' } });
    run.shift.say(state({ condition: 'outboundContact', next: [{ state: 'Unavailable', reason: 'Lunch' }] }));
    assert.deepEqual(run.look().availability.next, { word: 'barNextState', with: { state: 'Lunch' } });
    run.shift.say(state({ condition: 'outboundContact', next: [{ state: 'Available', reason: '' }] }));
    assert.deepEqual(run.look().availability.next, { word: 'barNextState', with: { state: { word: 'barAvailable' } } });
  });

  test('while the link is lost it is what was last seen', () => {
    const run = viewed();
    run.shift.say(lost);
    assert.equal(run.look().availability.tone, 'trouble');
    assert.deepEqual(run.look().availability.subtitle, { word: 'barWas', with: { state: { word: 'barInDialer' } } });
  });
});

describe('the menu', () => {
  test('skills with their hints; stopped ones are shown and cannot be chosen', () => {
    const { shift, look } = viewed();
    const skills = () =>
      look().availability.skills.map(({ name, hint, current, intent }) => [name, hint.word, current, intent !== null]);
    assert.deepEqual(skills(), [
      ['Collections A', 'hintCurrent', true, false],
      ['Renewals West', 'hintRunning', false, true],
      ['Surveys Q1', 'hintStopped', false, false]
    ]);
    shift.say(fact({ status: 'active' }));
    assert.equal(skills()[1]?.[1], 'hintAfterCall');
    shift.ask({ type: 'agent.pickSkill', skillId: '880021' });
    assert.equal(skills()[1]?.[1], 'hintAsked');
    shift.say(lost);
    assert.deepEqual(
      skills().map(([, hint]) => hint),
      ['hintLink', 'hintLink', 'hintLink']
    );
  });

  test('lists are loading, ready or failed', () => {
    const { shift, look } = viewed(makeShift());
    assert.equal(look().availability.skillsState, 'loading');
    shift.say({ type: 'dialer.listFailed', list: 'skills', skillId: null, refusal: refusal('dialerFailed') });
    assert.equal(look().availability.skillsState, 'failed');
    shift.say({ type: 'dialer.skillsListed', skills: [] });
    assert.equal(look().availability.skillsState, 'ready');
  });

  test('states with the tenant’s own reasons, the current one marked', () => {
    const { shift, look } = plain();
    shift.say({
      type: 'dialer.unavailableCodesListed',
      codes: [
        { id: '5', name: 'Lunch' },
        { id: '6', name: 'Training' }
      ]
    });
    shift.say(state({ reason: 'Lunch' }));
    assert.deepEqual(
      look().availability.states.map(({ key, current, intent }) => [key, current, intent?.type ?? null]),
      [
        ['available', false, 'agent.goAvailable'],
        ['unavailable', false, 'agent.goUnavailable'],
        ['unavailable:5', true, null],
        ['unavailable:6', false, 'agent.goUnavailable']
      ]
    );
  });

  test('the ways out: of the skill while in one, of the session always', () => {
    assert.equal(plain().look().availability.logOut, null);
    const run = viewed();
    assert.deepEqual(run.look().availability.logOut?.say, { word: 'sayLogOut', with: { skill: 'Collections A' } });
    assert.equal(run.look().availability.disconnect.say.word, 'sayDisconnect');
    run.shift.say(fact({ status: 'active' }));
    assert.equal(run.look().availability.logOut?.say.word, 'sayLogOutAfter');
    assert.equal(run.look().availability.disconnect.say.word, 'sayDisconnectForced');
    run.shift.ask({ type: 'agent.leaveSkill' });
    assert.deepEqual(
      [run.look().availability.logOut?.state, run.look().availability.logOut?.text.word],
      ['asked', 'buttonLoggingOut']
    );
  });
});

describe('the notice line: the most urgent thing, else the tally', () => {
  const word = ({ look }: ViewedShift) => look().notice.text.word;

  test('in order of urgency', () => {
    const run = viewed();
    assert.deepEqual(run.look().notice.text, { word: 'noticeTally', with: { dialed: 0, talked: 0 } });
    run.shift.say({ type: 'dialer.listFailed', list: 'zones', skillId: null, refusal: refusal('dialerFailed') });
    assert.equal(word(run), 'noticeListFailed');
    run.shift.say({ type: 'dialer.listRanLow', empty: false });
    assert.equal(word(run), 'noticeListLow');
    run.shift.say({ type: 'dialer.listRanLow', empty: true });
    assert.equal(word(run), 'noticeListEmpty');
    run.shift.say(state({ condition: 'dialer', next: [{ state: 'Available', reason: '' }] }));
    assert.equal(word(run), 'noticeNext');
    run.shift.ask({ type: 'agent.mute' });
    run.shift.clock.increment(LATE_MS);
    assert.equal(word(run), 'noticeLate');
    run.shift.say(leg('disconnected'));
    assert.equal(word(run), 'noticeLegDown');
    assert.deepEqual(run.look().notice.action?.intent, { type: 'agent.callMyPhone' });
    run.shift.say({ type: 'dialer.refused', command: { type: 'command.mute' }, refusal: refusal('forbidden') });
    assert.equal(word(run), 'noticeMuteRefused');
    run.shift.say(lost);
    assert.equal(word(run), 'noticeReconnecting');
  });

  test('the link: counting down, trying, given up', () => {
    const run = viewed();
    run.shift.say(lost);
    const { text, until, action, tone } = run.look().notice;
    assert.deepEqual(
      [text, until, tone, action?.name, action?.state],
      [{ word: 'noticeReconnecting', with: { count: 3 } }, T0 + 4000, 'warning', 'retryLink', 'ready']
    );
    run.shift.ask({ type: 'agent.retryLink' });
    assert.deepEqual([run.look().notice.action?.state, run.look().notice.action?.text.word], ['asked', 'buttonTrying']);
    run.shift.clock.increment(4000);
    assert.deepEqual([run.look().notice.text.word, run.look().notice.until], ['noticeReconnectingNow', null]);
    run.shift.say({ type: 'link.failed', refusal: refusal('signedOut') });
    assert.equal(word(run), 'noticeLinkFailed');
    run.shift.say(restored);
    assert.equal(word(run), 'noticeTally');
  });

  test('what was refused is told by what it was', () => {
    const refused = (command: Extract<Fact, { type: 'dialer.refused' }>['command']): Fact => ({
      type: 'dialer.refused',
      command,
      refusal: refusal()
    });
    const run = plain();
    run.shift.ask({ type: 'agent.pickSkill', skillId: '880020' });
    run.shift.say(refused({ type: 'command.pickSkill', skillName: 'Collections A' }));
    assert.equal(word(run), 'noticeSkillRefused');
    run.shift.ask({ type: 'agent.goAvailable' });
    run.shift.say(refused({ type: 'command.setState', state: 'Available', reason: '' }));
    assert.equal(word(run), 'noticeStateRefused');
    run.shift.ask({ type: 'agent.disconnect' });
    run.shift.say(refused({ type: 'command.disconnect', force: false }));
    assert.equal(word(run), 'noticeEndRefused');
    run.shift.say(state({ reason: 'Lunch' }));
    assert.equal(word(run), 'noticeTally', 'another state, old news');
    run.shift.say(leg('disconnected'));
    run.shift.ask({ type: 'agent.callMyPhone' });
    run.shift.say(refused({ type: 'command.callLeg' }));
    assert.equal(word(run), 'noticeLegRefused');
    const inSkill = viewed();
    inSkill.shift.ask({ type: 'agent.leaveSkill' });
    inSkill.shift.say(refused({ type: 'command.leaveSkill' }));
    assert.equal(word(inSkill), 'noticeLeaveRefused');
    assert.equal(inSkill.look().assertive?.word, 'saidError');
  });

  test('a choice that was not saved is told, with the name', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'disconnected', name: '' }));
    run.shift.ask({ type: 'agent.draft', contactId: '700200001', dispositionId: '12', notes: '' });
    run.shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(word(run), 'noticeNotSaved');
    assert.deepEqual(run.look().notice.text.with?.name, { word: 'happenedNoName' });
  });

  test('a leg that is down matters only when calls are expected or on', () => {
    const run = plain();
    run.shift.say(leg('disconnected'));
    assert.equal(word(run), 'noticeTally');
    run.shift.say(leg('dialing'));
    assert.equal(word(run), 'noticeLegDialing');
  });
});

describe('the agent leg', () => {
  test('says what it is and offers to call the phone while it is not up', () => {
    const { shift, look } = plain();
    assert.deepEqual([look().leg.state, look().leg.text.word, look().leg.callMyPhone], ['active', 'legActive', null]);
    shift.say({ type: 'dialer.muteChanged', muted: true });
    assert.equal(look().leg.text.word, 'legMuted');
    shift.say(leg('dialing'));
    assert.deepEqual([look().leg.text.word, look().leg.callMyPhone?.say.word], ['legDialing', 'offLegDialing']);
    shift.say(leg('disconnected'));
    assert.deepEqual([look().leg.text.word, look().leg.callMyPhone?.state], ['legDisconnected', 'ready']);
    shift.say(leg('unknown', 'Bridged'));
    assert.deepEqual(look().leg.text, { word: 'legUnknown', with: { raw: 'Bridged' } });
    assert.equal(viewed(makeShift()).look().leg.text.word, 'legNone');
  });
});

describe('waiting', () => {
  const face = ({ look }: ViewedShift) => [look().waiting?.text.word, look().waiting?.hint.word];

  test('says for what, and whether there is anything to do', () => {
    const run = plain();
    assert.deepEqual(face(run), ['waitingAway', 'waitingAwayHint']);
    const rows: readonly (readonly [Partial<AgentStateFact>, string, string])[] = [
      [{ condition: 'available' }, 'waitingAvailable', 'waitingAvailableHint'],
      [{ condition: 'unavailable', acw: true }, 'waitingWrapUp', 'waitingWrapUpHint'],
      [{ condition: 'inboundContact' }, 'waitingElsewhere', 'waitingElsewhereHint'],
      [{ condition: 'unknown' }, 'waitingUnknown', 'waitingUnknownHint'],
      [{ condition: 'dialerPending' }, 'waitingPending', 'waitingPendingHint'],
      [{ condition: 'dialer' }, 'waitingDialer', 'waitingDialerHint']
    ];
    for (const [fields, ...expected] of rows) {
      run.shift.say(state(fields));
      assert.deepEqual(face(run), expected);
    }
  });

  test('an empty list, a leg that is down, a lost link are said instead', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['waitingSkill', 'waitingDialerHint']);
    run.shift.say({ type: 'dialer.listRanLow', empty: true });
    assert.equal(face(run)[1], 'waitingEmptyHint');
    run.shift.say(leg('disconnected'));
    assert.equal(face(run)[1], 'waitingLegHint');
    run.shift.say(lost);
    assert.equal(face(run)[1], 'waitingLinkHint');
  });

  test('counts from the last line that left', () => {
    const { shift, look } = viewed();
    shift.say(fact(), closed('700200001', { changedAt: T0 + 90_000 }));
    assert.equal(look().waiting?.since, T0 + 90_000);
  });
});

describe('what just happened', () => {
  const told = (run: ViewedShift) => run.look().happened.map(({ text }) => text);

  test('by the state it ended in, by its length, by its code', () => {
    const cases: readonly (readonly [Parameters<typeof fact>[0], object, object])[] = [
      [{ status: 'previewing' }, {}, { word: 'happenedEndedPreviewing' }],
      [{ status: 'dialing' }, {}, { word: 'happenedEndedDialing' }],
      [{ status: 'ringing' }, {}, { word: 'happenedEndedRinging' }],
      [{ status: 'screening' }, {}, { word: 'happenedEndedScreening' }],
      [{ status: 'offered' }, {}, { word: 'happenedEndedOffered' }],
      [{ status: 'callbackOffered' }, {}, { word: 'happenedEndedCallback' }],
      [{ status: 'unknown' }, {}, { word: 'happenedEndedUnknown' }],
      [{ status: 'active' }, { changedAt: T0 + 228_000 }, { word: 'happenedTalked', with: { duration: '03:48' } }],
      [{ status: 'active' }, { changedAt: T0 + 3_728_000 }, { word: 'happenedTalked', with: { duration: '1:02:08' } }],
      [{ status: 'ringing' }, { disconnectCode: 'BadNumber' }, { word: 'happenedBadNumber' }],
      [{ status: 'ringing' }, { disconnectCode: 'Error' }, { word: 'happenedError' }],
      [
        { status: 'ringing' },
        { disconnectCode: '1207' },
        { word: 'happenedCode', with: { happened: { word: 'happenedEndedRinging' }, code: '1207' } }
      ]
    ];
    for (const [first, end, text] of cases) {
      const run = viewed();
      run.shift.say(fact(first), closed('700200001', end));
      assert.deepEqual(told(run), [text]);
    }
  });

  test('by whom, as far as the dialer said', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    run.shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    run.shift.say(
      { type: 'dialer.accepted', command: { type: 'command.hangUp', contactId: '700200001' } },
      closed('700200001')
    );
    assert.deepEqual(told(run), [{ word: 'happenedHungUp', with: { duration: '00:05' } }]);
    const early = viewed();
    early.shift.say(fact({ callType: 'Regular' }));
    early.shift.ask({ type: 'agent.hangUp', contactId: '700200001' });
    early.shift.say(
      { type: 'dialer.accepted', command: { type: 'command.hangUp', contactId: '700200001' } },
      closed('700200001')
    );
    assert.deepEqual(told(early), [{ word: 'happenedYouEnded' }]);
  });

  test('taken away, gone, dropped with the session; newest first', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'ringing' }), fact({ contactId: '2', name: 'Ken Sample' }));
    run.shift.say(fact({ status: 'active', changedAt: T0 + 5000 }), closed('2'));
    run.shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] }, fact({ contactId: '3' }));
    run.shift.say({ type: 'dialer.sessionEnded', by: 'agent', message: '' });
    assert.deepEqual(told(run), [
      { word: 'happenedSession' },
      { word: 'happenedGone' },
      { word: 'happenedTaken', with: { name: 'Rosa Example' } }
    ]);
  });
});

describe('the utility bar item', () => {
  const face = ({ look }: ViewedShift) => {
    const { label, icon, variant, highlighted, popOut } = look().utility;
    return [label.word, icon, variant, highlighted, popOut];
  };

  test('shows what wants the agent now', () => {
    const run = viewed();
    assert.deepEqual(face(run), ['utilityWaiting', 'outbound_call', null, false, true]);
    run.shift.say(fact({ contactId: '2' }), fact());
    assert.deepEqual(run.look().utility.label, { word: 'utilityDialing', with: { count: 2 } });
    run.shift.say(fact({ status: 'screening', linked: true }));
    assert.deepEqual(face(run), ['utilityScreening', 'scan', null, true, false]);
    run.shift.say(fact({ status: 'active', linked: true }));
    assert.deepEqual(face(run), ['utilityActive', 'call', 'success', false, false]);
    assert.equal(run.look().utility.since, T0);
    run.shift.say(fact({ status: 'holding' }));
    assert.deepEqual(face(run), ['utilityHeld', 'pause', 'warning', false, false]);
    run.shift.say(fact({ status: 'disconnected', timeoutS: 60 }));
    assert.deepEqual(face(run), ['utilityWrapUp', 'note', 'warning', true, false]);
    assert.equal(run.look().utility.until, T0 + 60_000);
    run.shift.say(lost);
    assert.deepEqual(face(run), ['utilityReconnecting', 'sync', 'error', true, false]);
  });

  test('a line nobody hears at AMD only counts; a preview and an offer want the agent', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'screening' }));
    assert.equal(face(run)[0], 'utilityDialing');
    run.shift.say(fact({ contactId: '2', status: 'previewing', timeoutS: 30 }));
    assert.deepEqual([face(run)[0], run.look().utility.until], ['utilityPreviewing', T0 + 30_000]);
    const offer = viewed();
    offer.shift.say(fact({ status: 'callbackOffered', name: '' }));
    assert.deepEqual(offer.look().utility.label, {
      word: 'utilityCallbackOffered',
      with: { name: { word: 'happenedNoName' } }
    });
  });

  test('without a call it is the bar', () => {
    const run = plain();
    assert.deepEqual(run.look().utility.label, { word: 'utilityState', with: { state: { word: 'barUnavailable' } } });
    run.shift.say(state({ condition: 'dialerPending' }));
    assert.equal(face(run)[0], 'utilityPending');
  });
});

describe('live regions', () => {
  test('a burst is one polite sentence', () => {
    const run = viewed();
    run.shift.say(fact(), fact({ contactId: '2', status: 'ringing' }), fact({ contactId: '3', status: 'ringing' }));
    assert.deepEqual(run.look().polite, {
      word: 'saidAnd',
      with: { first: { word: 'saidRinging', with: { count: 2 } }, second: { word: 'saidDialing', with: { count: 1 } } }
    });
  });

  test('without lines: how the last one ended and what the agent is', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'ringing' }), closed('700200001'));
    const { polite } = run.look();
    assert.deepEqual(polite?.with?.first, {
      word: 'saidEnded',
      with: { name: 'Rosa Example', happened: { word: 'happenedEndedRinging' } }
    });
    assert.deepEqual((polite?.with?.second as { word: string }).word, 'saidState');
  });

  test('connected is said once, and not again after a hold', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active', linked: true }));
    const said = run.look().assertive;
    assert.deepEqual(said, { word: 'saidConnected', with: { name: 'Rosa Example' } });
    run.shift.say(fact({ status: 'holding' }), fact({ status: 'active' }));
    assert.equal(run.look().assertive, said);
  });

  test('the same refusal twice is said twice', () => {
    const run = viewed();
    run.shift.say(fact({ status: 'active' }));
    const refuse = () => {
      run.shift.ask({ type: 'agent.hold', contactId: '700200001' });
      run.look();
      run.shift.say({ type: 'dialer.refused', command: { type: 'command.hold', contactId: '700200001' }, refusal: refusal() });
      return run.look().assertive;
    };
    const first = refuse();
    assert.equal(first?.word, 'saidError');
    const second = refuse();
    assert.deepEqual(second, first);
    assert.notEqual(second, first);
  });
});
