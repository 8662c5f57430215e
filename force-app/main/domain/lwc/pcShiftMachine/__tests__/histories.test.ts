/** What was before: read once when a contact connects, where the administrator opens the panel; attempts; pops. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContactFact, HistoryEntry } from 'c/pcFacts';
import { HISTORY_DAYS } from 'c/pcFacts';
import { attemptsAt } from 'c/pcShiftMachine';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { ATTEMPTS_KEPT, ATTEMPTS_PER_NUMBER } from '../attempts';
import { agentState, makeShift, session, skills } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';
const open = { contactPanel: true, contactPanelBySkill: {} };

const shiftWith = (contactPanel = open, listed = skills): TestShift => {
  const shift = makeShift({ contactPanel });
  shift.ask({ type: 'agent.connect', station: { stationId: '', phoneNumber: '5550100' } });
  shift.say(
    { type: 'dialer.sessionStarted', session: session({ dialerSkillName: 'Collections A' }) },
    { type: 'dialer.agentStateChanged', state: agentState({ condition: 'dialer', rawState: 'Dialer' }) },
    { type: 'dialer.skillsListed', skills: listed },
    { type: 'dialer.snapshotCompleted', contactIds: [] }
  );
  shift.sent();
  return shift;
};
const reads = (shift: TestShift) => shift.sent().filter(({ type }) => type === 'command.readHistory');
const connected = (fields: Partial<ContactFact> = {}) =>
  fact({ status: 'active', linked: true, changedAt: T0 + 9000, ...fields });
const closed = (fields: Partial<ContactFact> = {}) =>
  fact({ status: 'disconnected', final: true, changedAt: T0 + 20_000, ...fields });
const entry: HistoryEntry = {
  contactId: '8',
  media: 'call',
  outbound: true,
  at: T0,
  durationMs: 1000,
  skillId: null,
  skillName: '',
  dispositionId: null,
  notes: ''
};

describe('contact history', () => {
  test('is read when the contact connects, once, for its number and the last days', () => {
    const shift = shiftWith();
    shift.say(fact({ status: 'ringing', linked: true }));
    assert.deepEqual(reads(shift), []);
    shift.say(connected({ number: '5550142' }), connected({ status: 'holding', number: '5550142' }));
    const until = shift.now();
    assert.deepEqual(reads(shift), [
      { type: 'command.readHistory', contactId, number: '5550142', from: until - HISTORY_DAYS * 86_400_000, until }
    ]);
    assert.equal(shift.context().histories[contactId]?.state, 'loading');
  });

  test('is asked for by the dialer’s clock', () => {
    const shift = shiftWith();
    shift.say({ type: 'dialer.clockRead', offsetMs: 3_600_000 }, connected());
    const [read] = reads(shift);
    assert.equal(read?.type === 'command.readHistory' && read.until, shift.now() + 3_600_000);
  });

  test('is not read where the panel stays closed: in general, or for this skill', () => {
    const off = shiftWith({ contactPanel: false, contactPanelBySkill: { 'Renewals West': true } });
    off.say(connected());
    assert.deepEqual(reads(off), []);
    off.say(connected({ contactId: '2', skillId: '880021' }));
    assert.equal(reads(off).length, 1);
    const except = shiftWith({ contactPanel: true, contactPanelBySkill: { 'Renewals West': false } });
    except.say(connected({ blendingSkillName: 'Renewals West' }));
    assert.deepEqual(reads(except), []);
  });

  test('waits for the skill’s name when only that opens it', () => {
    const shift = shiftWith({ contactPanel: false, contactPanelBySkill: { 'Collections A': true } }, []);
    shift.say(connected());
    assert.deepEqual(reads(shift), []);
    shift.say({ type: 'dialer.skillsListed', skills });
    assert.equal(reads(shift).length, 1);
  });

  test('comes, and leaves with its contact; an answer for one that left changes nothing', () => {
    const shift = shiftWith();
    shift.say(connected(), { type: 'dialer.historyListed', contactId, entries: [entry], complete: false });
    const { refusal: why, ...history } = shift.context().histories[contactId] ?? assert.fail();
    assert.deepEqual([history, why], [{ state: 'ready', entries: [entry], complete: false }, null]);
    shift.say(closed());
    assert.deepEqual(shift.context().histories, {});
    shift.say({ type: 'dialer.historyListed', contactId, entries: [entry], complete: true });
    assert.deepEqual(shift.context().histories, {});
  });

  test('that fails is read again only when the agent asks, and costs the call nothing', () => {
    const shift = shiftWith();
    shift.say(connected());
    const [command] = reads(shift);
    assert.ok(command);
    assert.equal(shift.actor.getSnapshot().can({ type: 'agent.readHistory', contactId }), false);
    shift.say({ type: 'dialer.refused', command, refusal: refusal() });
    assert.equal(shift.context().histories[contactId]?.state, 'failed');
    assert.deepEqual(shift.call()?.getSnapshot().context.asked, {});
    assert.equal(shift.context().unsaved, null);
    shift.say(connected({ changedAt: T0 + 9500 }));
    assert.deepEqual(reads(shift), []);
    shift.ask({ type: 'agent.readHistory', contactId: 'other' });
    assert.deepEqual(reads(shift), []);
    shift.ask({ type: 'agent.readHistory', contactId }, { type: 'agent.readHistory', contactId });
    assert.equal(reads(shift).length, 1);
    assert.equal(shift.context().histories[contactId]?.state, 'loading');
  });
});

describe('attempts', () => {
  const tryOnce = (shift: TestShift, id: number, number = '2025550142') =>
    shift.say(fact({ contactId: String(id), number }), closed({ contactId: String(id), number }));

  test('are every line that left, newest first, by number in any spelling', () => {
    const shift = shiftWith();
    tryOnce(shift, 1);
    tryOnce(shift, 2, '+12025550142');
    tryOnce(shift, 3, '2025550143');
    const found = attemptsAt(shift.context().attempts, '(202) 555-0142', 'none');
    assert.deepEqual(
      found.map((line) => line.contactId),
      ['2', '1']
    );
    assert.deepEqual(attemptsAt(shift.context().attempts, '', 'none'), []);
    assert.deepEqual(
      attemptsAt(shift.context().attempts, '2025550142', '2').map((line) => line.contactId),
      ['1']
    );
  });

  test('outlive the session and the list of what just happened, and are bounded per number and overall', () => {
    const shift = shiftWith();
    tryOnce(shift, 1, '2025550199');
    for (let id = 10; id < 40; id += 1) tryOnce(shift, id);
    assert.equal(attemptsAt(shift.context().attempts, '2025550142', '').length, ATTEMPTS_PER_NUMBER);
    assert.equal(shift.context().attempts[0]?.contactId, '39');
    for (let id = 100; id < 180; id += 1) tryOnce(shift, id, `20255${String(id).padStart(5, '0')}`);
    assert.equal(attemptsAt(shift.context().attempts, '2025550199', '').length, 1);
    shift.say({ type: 'dialer.sessionEnded', by: 'agent', message: '' });
    assert.equal(attemptsAt(shift.context().attempts, '2025550199', '').length, 1);
    assert.ok(shift.context().attempts.length <= ATTEMPTS_KEPT);
  });
});

describe('a screen pop', () => {
  const pops = (shift: TestShift) => shift.emitted.filter(({ type }) => type === 'screenPopDue');
  const amd = (fields: Partial<ContactFact> = {}) =>
    fact({ status: 'screening', linked: true, screenPopUrl: '/003', ...fields });

  test('is due once per contact as long as the page lives, also when the contact left and came back', () => {
    const shift = shiftWith();
    shift.say(amd(), amd({ changedAt: T0 + 1 }));
    assert.equal(pops(shift).length, 1);
    shift.say({ type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(shift.call(), undefined);
    shift.say(amd({ changedAt: T0 + 2 }));
    assert.ok(shift.call());
    assert.equal(pops(shift).length, 1);
    shift.say(amd({ contactId: '2' }));
    assert.equal(pops(shift).length, 2);
  });

  test('that was refused is remembered with its line, and leaves with it', () => {
    const shift = shiftWith();
    const told = { type: 'console.popRefused', contactId, why: 'otherHost', host: 'crm.example.test' } as const;
    shift.say(told);
    assert.deepEqual(shift.context().lines, {});
    shift.say(amd(), told, amd({ changedAt: T0 + 1 }));
    assert.deepEqual(shift.context().lines[contactId]?.popRefused, { why: 'otherHost', host: 'crm.example.test' });
  });
});
