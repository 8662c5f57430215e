/** The callback that is offered: asked, refused, settled, and gone after a resync. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LATE_MS, OVERDUE_MS } from 'c/pcCallMachine';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { draft, MINUTE, offered, rules, settled } from './callbackSamples';
import { offeringShift } from './callbackShifts';
import { session } from './harness';
import type { TestShift } from './harness';

const callbackId = '55120';
const dial = { type: 'agent.dialCallback', callbackId } as const;
const dialed = { type: 'command.dialCallback', callbackId } as const;
const again = { type: 'dialer.sessionStarted', session: session({ dialerSkillName: 'Collections A' }) } as const;
const endOf = (shift: TestShift) => shift.context().settledOffers.map(({ end }) => end);

describe('an offered callback', () => {
  test('is called once, and what the dialer settles is told as called', () => {
    const shift = offeringShift();
    shift.ask(dial, dial);
    assert.deepEqual(shift.sent(), [dialed]);
    shift.say({ type: 'dialer.accepted', command: dialed });
    assert.ok(shift.context().offer, 'nothing is optimistic');
    shift.say(settled());
    assert.equal(shift.context().offer, null);
    assert.deepEqual(endOf(shift), ['called']);
    assert.deepEqual(shift.context().asked, {});
  });

  test('cannot be called beside a contact, nor while another answer is awaited', () => {
    const shift = offeringShift();
    shift.say(fact({ status: 'active', linked: true }));
    shift.sent();
    shift.ask(dial);
    assert.deepEqual(shift.sent(), []);
    const other = offeringShift();
    other.ask({ type: 'agent.postponeCallback', callbackId, at: '2026-03-05T09:30:00-07:00' }, dial);
    assert.deepEqual(
      other.sent().map(({ type }) => type),
      ['command.postponeCallback']
    );
  });

  test('another one, or none, is not asked about', () => {
    const shift = offeringShift();
    shift.ask({ type: 'agent.dialCallback', callbackId: '1' });
    shift.ask({ type: 'agent.postponeCallback', callbackId, at: '' });
    shift.say(settled());
    shift.ask(dial);
    assert.deepEqual(shift.sent(), []);
  });

  test('removed only as the tenant allows it', () => {
    const cancel = (notes: string) => ({ type: 'agent.cancelCallback', callbackId, notes }) as const;
    const shift = offeringShift();
    shift.say(rules('never'));
    shift.ask(cancel('moved away'));
    shift.say(rules('withNotes'));
    shift.ask(cancel('  '));
    assert.deepEqual(shift.sent(), []);
    shift.ask(cancel('moved away'));
    assert.deepEqual(shift.sent(), [{ type: 'command.cancelCallback', callbackId, notes: 'moved away' }]);
    shift.say(settled('Cancelled'));
    assert.deepEqual(endOf(shift), ['removed']);
  });

  test('refused by time closes its form; a word of the dialer alone is kept', () => {
    const shift = offeringShift();
    shift.ask({ type: 'agent.openCallback', place: 'offered', what: 'edit', callbackId });
    shift.ask({ type: 'agent.draftCallback', place: 'offered', draft });
    assert.deepEqual(shift.context().callbackForms.offered?.draft, draft);
    shift.say(settled('Refused'));
    assert.equal(shift.context().callbackForms.offered, null);
    shift.say(offered(), settled('Reassigned'));
    assert.deepEqual(
      shift.context().settledOffers.map(({ end, status }) => [end, status]),
      [
        ['other', 'Reassigned'],
        ['refused', 'Refused']
      ]
    );
  });

  test('a refusal leaves it there and can be tried again; the dialer not knowing it ends it', () => {
    const shift = offeringShift();
    shift.ask(dial);
    shift.say({ type: 'dialer.refused', command: dialed, refusal: refusal('notAllowedNow') });
    assert.equal(shift.context().asked['command.dialCallback']?.stage, 'refused');
    shift.ask(dial);
    shift.say({ type: 'dialer.refused', command: dialed, refusal: refusal('callbackGone') });
    assert.equal(shift.context().offer, null);
    assert.deepEqual(endOf(shift), ['gone']);
  });

  test('survives a resync that offers it again, and goes with one that does not', () => {
    const shift = offeringShift();
    const { heardAt } = shift.context().offer ?? {};
    shift.ask({ type: 'agent.openCallback', place: 'offered', what: 'edit', callbackId });
    shift.clock.increment(5000);
    shift.say(again, offered(), { type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(shift.context().offer?.heardAt, heardAt);
    assert.ok(shift.context().callbackForms.offered, 'what was typed stays');
    shift.say(again, { type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(shift.context().offer, null);
    assert.deepEqual(endOf(shift), ['gone']);
  });

  test('an answer that stays away, or an end that is not told, makes the shift ask the dialer', () => {
    const late = offeringShift();
    late.ask(dial);
    late.sent();
    late.clock.increment(LATE_MS);
    assert.deepEqual(late.sent(), [{ type: 'command.resync' }]);
    const overdue = offeringShift();
    overdue.clock.increment(T0 + 2 * MINUTE + OVERDUE_MS - overdue.now());
    assert.equal(overdue.value().offer, 'overdue');
    assert.deepEqual(overdue.sent(), [{ type: 'command.resync' }]);
  });

  test('another one takes its place; the end of the session takes it away', () => {
    const shift = offeringShift();
    shift.say(offered({ callbackId: '55999' }));
    assert.equal(shift.context().offer?.callback.callbackId, '55999');
    assert.deepEqual(endOf(shift), ['gone']);
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: '' });
    assert.equal(shift.context().offer, null);
    assert.equal(shift.value().offer, 'none');
  });
});
