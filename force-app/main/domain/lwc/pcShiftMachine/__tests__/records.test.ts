/** Records of contacts: which rule, how what the org said is kept, and what the agent may ask of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordsOf } from 'c/pcShiftMachine';
import { defaultPopRule } from 'c/pcFacts';
import type { Fact, PopRule, RecordIntent } from 'c/pcFacts';
import { fact, refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { makeShift, session, skills } from './harness';
import type { TestShift } from './harness';
import { ken, matchRule, rosa } from './recordSamples';

const contactId = '700200001';
const started: Fact = { type: 'dialer.sessionStarted', session: session() };
const listed: Fact = { type: 'dialer.skillsListed', skills };
const heard = (fields: Parameters<typeof fact>[0] = {}) =>
  fact({
    status: 'screening',
    linked: true,
    externalId: 'CUST-0091',
    screenPopUrl: 'https://crm.example.test/c/0091',
    ...fields
  });

const shiftWith = (...popRules: readonly PopRule[]): TestShift => makeShift({ join: true, popRules });

/** Names of the rules by which records became due. */
const due = ({ emitted }: TestShift): readonly string[] =>
  emitted.flatMap((event) => (event.type === 'screenPopDue' ? [event.rule.developerName] : []));

describe('the rule for a contact', () => {
  const byId = matchRule({ developerName: 'Collections', skillName: 'Collections A' });

  test('that of its skill, else the default', () => {
    const shift = shiftWith(byId, defaultPopRule);
    shift.say(started, listed, heard(), heard({ contactId: '700200002', skillId: '880021' }));
    assert.deepEqual(due(shift), ['Collections', '']);
  });

  test('blending names the skill itself', () => {
    const shift = shiftWith(byId, defaultPopRule);
    shift.say(started, heard({ skillId: '999', blendingSkillName: 'Collections A' }));
    assert.deepEqual(due(shift), ['Collections']);
  });

  test('a name that is not known yet is waited for, whoever comes first; then it opens once', () => {
    const shift = shiftWith(byId, defaultPopRule);
    shift.say(started, heard());
    assert.deepEqual(due(shift), []);
    shift.say(listed, listed);
    assert.deepEqual(due(shift), ['Collections']);
  });

  test('a list that does not come leaves the default', () => {
    const shift = shiftWith(byId, { ...defaultPopRule, developerName: 'Default' });
    shift.say(started, heard());
    shift.say({ type: 'dialer.listFailed', list: 'skills', skillId: null, refusal: refusal() });
    assert.deepEqual(due(shift), ['Default']);
  });

  test('without a rule for the skill nothing opens', () => {
    const shift = shiftWith(byId);
    shift.say(started, listed, heard({ skillId: '880021' }));
    assert.deepEqual(due(shift), []);
  });

  test('nothing said: the address the dialer sends', () => {
    const shift = makeShift({ join: true });
    shift.say(started, heard());
    assert.equal(shift.emitted.filter(({ type }) => type === 'screenPopDue').length, 1);
  });
});

describe('what the org said', () => {
  const looking = (): TestShift => {
    const shift = shiftWith(matchRule());
    shift.say(started, listed, heard());
    return shift;
  };
  const kept = (shift: TestShift) => recordsOf(shift.context().records, contactId);
  const matched: Fact = { type: 'org.matched', contactId, records: [rosa, ken], more: true, problem: '' };

  test('is looked for once it is due; an address is not', () => {
    assert.equal(kept(looking()).match, 'looking');
    const shift = makeShift({ join: true });
    shift.say(started, heard());
    assert.deepEqual(shift.context().records, {});
  });

  test('stays when the contact is described anew', () => {
    const shift = looking();
    shift.say(matched, heard({ status: 'active', changedAt: T0 + 5000 }), heard({ status: 'active', changedAt: T0 + 5000 }));
    assert.deepEqual(kept(shift).found, { records: [rosa, ken], more: true, problem: '' });
    assert.equal(kept(shift).match, 'found');
    assert.equal(due(shift).length, 1);
  });

  test('leaves with the contact, and finds nobody when it comes late', () => {
    const shift = looking();
    shift.say(matched, heard({ status: 'disconnected', final: true, changedAt: T0 + 9000 }));
    assert.deepEqual(shift.context().records, {});
    shift.say(
      matched,
      { type: 'org.matchFailed', contactId, why: 'late' },
      { type: 'org.fieldsFailed', contactId, why: 'late' }
    );
    shift.say({ type: 'console.recordOpened', contactId, recordId: rosa.recordId });
    assert.deepEqual(shift.context().records, {});
  });

  test('a failure is kept with its reason; the next look begins anew', () => {
    const shift = looking();
    shift.say({ type: 'org.matchFailed', contactId, why: 'late' });
    assert.deepEqual([kept(shift).match, kept(shift).failure], ['failed', 'late']);
    shift.ask({ type: 'agent.matchRecord', contactId });
    assert.deepEqual([kept(shift).match, kept(shift).failure], ['looking', null]);
    assert.deepEqual(shift.emitted.at(-1), { type: 'recordWanted', want: { type: 'agent.matchRecord', contactId } });
  });

  test('a record that opens after a refusal answers it', () => {
    const shift = looking();
    shift.say(matched, { type: 'console.popRefused', contactId, why: 'typing', host: '' });
    assert.equal(shift.context().lines[contactId]?.popRefused?.why, 'typing');
    shift.say({ type: 'console.recordOpened', contactId, recordId: ken.recordId });
    assert.equal(shift.context().lines[contactId]?.popRefused, null);
    assert.equal(kept(shift).opened, ken.recordId);
  });

  test('fields replace one another and outlive a failure of a later read', () => {
    const shift = looking();
    const answer = {
      recordId: rosa.recordId,
      objectApiName: 'Contact',
      name: '',
      values: [],
      unreadable: [],
      problem: ''
    } as const;
    shift.say({ type: 'org.fieldsRead', contactId, answer }, { type: 'org.fieldsFailed', contactId, why: 'failed' });
    assert.equal(kept(shift).fields, answer);
    assert.equal(kept(shift).fieldsFailure, 'failed');
  });

  test('only what was found may be opened, and only a failed search repeated', () => {
    const shift = looking();
    const can = (intent: RecordIntent) => shift.actor.getSnapshot().can(intent);
    const open = { type: 'agent.openRecord', contactId, recordId: rosa.recordId } as const;
    assert.deepEqual(
      [can(open), can({ type: 'agent.newRecord', contactId }), can({ type: 'agent.matchRecord', contactId })],
      [false, false, false]
    );
    shift.say(matched);
    assert.deepEqual(
      [can(open), can({ type: 'agent.newRecord', contactId }), can({ type: 'agent.matchRecord', contactId })],
      [true, true, false]
    );
    assert.equal(can({ ...open, recordId: '003000000000099AAA' }), false);
    assert.equal(can({ ...open, contactId: '700200009' }), false);
    shift.ask(open, { ...open, recordId: '003000000000099AAA' });
    assert.deepEqual(
      shift.emitted.filter(({ type }) => type === 'recordWanted'),
      [{ type: 'recordWanted', want: open }]
    );
  });
});
