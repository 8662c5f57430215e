/** Thousands of random shifts leave no stuck call, no wrong button, and nothing sent that may not be sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ButtonView, CardView, ShiftView } from 'c/pcShiftView';
import type { CallIntent, ContactFact, DialerCommand, ShiftIntent } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { isRecordIntent } from '../../pcShiftMachine/records';
import { contactIds, step } from './randomSteps';
import type { Step } from './randomSteps';
import { unfilled } from './unfilled';
import { buttonsOf, intentsOf, viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

/** Protocol 5.6: linked, at AMD or released with a detected machine; the window is judged where a press is taken. */
const mark = ({ status, linked, machineOverride }: ContactFact): boolean =>
  linked && (status === 'screening' || (status === 'active' && machineOverride));

/** Protocol 6.7 and 5.6 in one place: what each button may be ready for, from the contact as last believed. */
const allows: Readonly<Record<string, (contact: ContactFact) => boolean>> = {
  'agent.markMachine': mark,
  'agent.markFax': mark,
  'agent.markBadNumber': mark,
  'agent.hold': ({ status }) => status === 'active',
  'agent.resume': ({ status }) => status === 'holding',
  'agent.mask': ({ status }) => status === 'active' || status === 'joined',
  'agent.unmask': ({ status }) => status === 'masking',
  'agent.record': ({ status, recording }) => !recording && (status === 'active' || status === 'joined'),
  'agent.stopRecord': ({ status, recording }) => recording && (status === 'active' || status === 'joined'),
  'agent.callPlaced': ({ status }) => status === 'dialing',
  'agent.tellOutcome': ({ status }) => status === 'ringing',
  'agent.hangUp': ({ status, callType }) =>
    status === 'active' ||
    status === 'joined' ||
    ((status === 'dialing' || status === 'ringing') && callType !== 'NaturalCalling'),
  'agent.accept': ({ status }) => ['previewing', 'offered', 'callbackOffered'].includes(status),
  'agent.refuse': ({ status }) => ['offered', 'callbackOffered'].includes(status),
  'agent.requeue': ({ status }) => status === 'previewing',
  'agent.snooze': ({ status }) => status === 'previewing',
  'agent.openReschedule': ({ status }) => status === 'previewing',
  'agent.dispose': ({ status, final, allowDispositions, linked }) =>
    (status === 'disconnected' && !final && allowDispositions) || (status === 'previewing' && !linked)
};

const beliefOf = ({ shift }: ViewedShift, contactId: string): ContactFact => {
  const believed = shift.call(contactId)?.getSnapshot().context.contact;
  assert.ok(believed, `a button for ${contactId}, who is not here`);
  return believed;
};

const checkButton = (run: ViewedShift, place: string, { name, state, intent, say, opens }: ButtonView): void => {
  const where = `${place} ${name} ${state}`;
  assert.ok(say.word, `${where} says nothing`);
  assert.equal(intent !== null || opens !== undefined, state === 'ready' || state === 'refused', where);
  if (intent === null) return;
  const { shift } = run;
  assert.equal(shift.actor.getSnapshot().can(intent), true, `${where}: the shift does not take it`);
  if (intent.type !== 'agent.retryLink' && intent.type !== 'agent.openPage' && !isRecordIntent(intent))
    assert.equal(shift.value().link, 'healthy', `${where}: without a link`);
  if (
    'contactId' in intent &&
    intent.type !== 'agent.readHistory' &&
    intent.type !== 'agent.joinConference' &&
    !isRecordIntent(intent)
  ) {
    assert.equal(shift.call(intent.contactId)?.getSnapshot().can(intent), true, `${where}: the call does not take it`);
    assert.equal(allows[intent.type]?.(beliefOf(run, intent.contactId)), true, `${where}: the dialer would not take it`);
  }
  if (intent.type === 'agent.mute' || intent.type === 'agent.unmute') {
    assert.equal(shift.context().leg?.status, 'active', where);
    assert.equal(shift.context().muted, intent.type === 'agent.unmute', where);
  }
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const checkView = (run: ViewedShift, before: ShiftView, view: ShiftView): void => {
  for (const [place, button] of buttonsOf(view)) checkButton(run, place, button);
  const positions = view.cards.map(({ position }) => position);
  const stayed = before.cards.filter(({ contactId }) => view.cards.some((card) => card.contactId === contactId));
  assert.deepEqual(
    view.cards.slice(0, stayed.length).map(({ contactId }) => contactId),
    stayed.map(({ contactId }) => contactId),
    'a card moved, or a new one came in between'
  );
  for (const { contactId, position } of stayed) {
    assert.equal(view.cards.find((card) => card.contactId === contactId)?.position, position, 'a number changed');
  }
  assert.equal(new Set(positions).size, positions.length, 'a number twice');
  for (const card of view.cards) {
    assert.ok(card.hear === null || card.linked, 'heard without a link');
    const old: CardView | undefined = before.cards.find(({ contactId }) => contactId === card.contactId);
    if (old && same(old, card)) assert.equal(card, old, 'an unchanged card is a new object');
  }
  assert.deepEqual(unfilled(view), [], 'a placeholder nobody fills');
  assert.equal(view.waiting !== null, view.stage === 'shift' && view.cards.length === 0);
};

/** Commands that need no link in order: they make or mend it, or only read. */
const always: readonly DialerCommand['type'][] = [
  'command.connect',
  'command.join',
  'command.resync',
  'command.readDispositions',
  'command.readSkillParameters',
  'command.readTags'
];

const checkSent = (run: ViewedShift, sent: readonly DialerCommand[], linkBefore: string): void => {
  for (const command of sent) {
    const { link } = run.shift.value();
    assert.ok(
      always.includes(command.type) || link === 'healthy' || linkBefore === 'healthy',
      `${command.type} without a link`
    );
  }
  const names = sent.map((command) => `${command.type} ${'contactId' in command ? command.contactId : ''}`);
  assert.equal(new Set(names).size, names.length, `sent twice: ${names.join(', ')}`);
};

const perform = (run: ViewedShift, one: Step, pending: DialerCommand[]): void => {
  const { shift, look } = run;
  switch (one.kind) {
    case 'say':
      return shift.say(one.fact);
    case 'ask':
      return shift.ask(one.intent);
    case 'wait':
      return shift.clock.increment(one.ms);
    case 'answer': {
      const command = pending.pop();
      if (!command) return undefined;
      return shift.say(
        one.accepts ? { type: 'dialer.accepted', command } : { type: 'dialer.refused', command, refusal: refusal(one.code) }
      );
    }
    case 'press': {
      const offered = intentsOf(look());
      const intent = offered[one.at % Math.max(1, offered.length)];
      if (!intent) return undefined;
      const trace = () => [shift.outbox.length, shift.emitted.length, shift.value().change, shift.context().wish];
      const before = trace();
      shift.ask(intent as CallIntent | ShiftIntent);
      assert.notDeepEqual(trace(), before, `a press on ${intent.type} did nothing`);
      return undefined;
    }
  }
};

/** Contacts a step may drop without closing them: they may come back, and then open their record again. */
const dropped = (one: Step): readonly string[] => {
  if (one.kind !== 'say') return [];
  const { fact: said } = one;
  if (said.type === 'dialer.sessionEnded') return contactIds;
  return said.type === 'dialer.snapshotCompleted' ? contactIds.filter((id) => !said.contactIds.includes(id)) : [];
};

const checkPops = ({ shift }: ViewedShift, mayReturn: ReadonlySet<string>): void => {
  for (const contactId of contactIds.filter((id) => !mayReturn.has(id))) {
    const pops = shift.emitted.filter((event) => event.type === 'screenPopDue' && event.contactId === contactId);
    assert.ok(pops.length <= 1, `the record of ${contactId} opened ${pops.length} times`);
  }
};

const checkNobodyStuck = ({ shift, look }: ViewedShift): void => {
  for (const { contactId } of look().cards) {
    shift.say(fact({ contactId, status: 'disconnected', final: true, changedAt: T0 - 1 }));
  }
  assert.deepEqual(look().cards, [], 'a stuck call');
  assert.deepEqual(Object.keys(shift.actor.getSnapshot().children), ['dialer'], 'an actor without a line');
};

const play = (steps: readonly Step[]): void => {
  const run = viewed();
  const { shift, look } = run;
  const pending: DialerCommand[] = [];
  const mayReturn = new Set<string>();
  for (const one of steps) {
    const before = look();
    const linkBefore = shift.value().link;
    perform(run, one, pending);
    for (const contactId of dropped(one)) mayReturn.add(contactId);
    const sent = shift.sent();
    pending.push(...sent);
    checkSent(run, sent, linkBefore);
    assert.equal(shift.actor.getSnapshot().status, 'active', 'the shift stopped');
    checkView(run, before, look());
  }
  assert.deepEqual(JSON.parse(JSON.stringify(look())), look(), 'more than plain data');
  checkPops(run, mayReturn);
  checkNobodyStuck(run);
};

test('2000 random shifts', () => {
  const shifts = fc.array(step, { maxLength: 40, size: 'max' });
  fc.assert(fc.property(shifts, play), { seed: 20_260_304, numRuns: 2000, includeErrorInReport: true });
});
