/** What the card says of the records that were looked for, and its values. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultSettings } from 'c/pcFacts';
import type { Fact, FieldsAnswer, MatchedRecord, MatchPopRule, OrgRefusal, PopField, PopRule } from 'c/pcFacts';
import { createShiftView } from 'c/pcShiftView';
import type { MatchView } from 'c/pcShiftView';
import * as rules from 'c/pcPopRules';
import { fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { makeShift, session, skills } from '../../pcShiftMachine/__tests__/harness';
import { ken, matchRule, rosa } from '../../pcShiftMachine/__tests__/recordSamples';

const contactId = '700200001';

const showing = (rule: PopRule, fields: Parameters<typeof fact>[0] = {}, popFields: readonly PopField[] = []) => {
  const shift = makeShift({ join: true, popRules: [rule] });
  const view = createShiftView({ now: shift.now, settings: { ...defaultSettings, popFields }, recordRules: () => rules });
  shift.say({ type: 'dialer.sessionStarted', session: session() }, { type: 'dialer.skillsListed', skills });
  shift.say(fact({ status: 'screening', linked: true, externalId: 'CUST-0091', ...fields }));
  const card = () => {
    const [one] = view(shift.actor.getSnapshot()).cards;
    assert.ok(one);
    return one;
  };
  return { shift, card, match: (): MatchView | null => card().match ?? null };
};
const matched = (records: readonly MatchedRecord[], more = false, problem: OrgRefusal = ''): Fact => ({
  type: 'org.matched',
  contactId,
  records,
  more,
  problem
});
const opened: Fact = { type: 'console.recordOpened', contactId, recordId: rosa.recordId };
const said = (match: MatchView | null) =>
  match && [match.text.word, match.choices.length, match.actions.map(({ name }) => name)];

describe('records that were looked for', () => {
  const outcomes: readonly (readonly [string, Partial<MatchPopRule>, readonly Fact[], unknown])[] = [
    ['on its way', {}, [], ['matchLooking', 0, []]],
    ['one, open', {}, [matched([rosa]), opened], null],
    ['one, to choose', { whenOne: 'choose', whenNone: 'nothing' }, [matched([rosa])], ['matchOne', 1, []]],
    ['one, nothing', { whenOne: 'nothing' }, [matched([rosa])], null],
    ['many, to choose', {}, [matched([rosa, ken])], ['matchMany', 2, ['newRecord']]],
    ['more than are listed', { whenNone: 'nothing' }, [matched([rosa, ken], true)], ['matchMore', 2, []]],
    ['many, nothing', { whenMany: 'nothing' }, [matched([rosa, ken])], ['matchManyShut', 0, []]],
    ['more, nothing', { whenMany: 'nothing' }, [matched([rosa, ken], true)], ['matchMoreShut', 0, []]],
    ['none, nothing', { whenNone: 'nothing' }, [matched([])], ['matchNone', 0, []]],
    ['none, new on its way', {}, [matched([])], ['matchNone', 0, ['newRecord']]],
    ['none, new', {}, [matched([]), { ...opened, recordId: null } as Fact], ['matchNewOpened', 0, ['newRecord']]],
    ['rule that cannot be searched', {}, [matched([], false, 'unknownField')], ['matchRuleWrong', 0, []]],
    ['no access', {}, [matched([], false, 'noAccess')], ['matchNoAccess', 0, []]],
    ['too short', {}, [matched([], false, 'tooShort')], ['matchTooShort', 0, []]],
    ['too late', {}, [{ type: 'org.matchFailed', contactId, why: 'late' }], ['matchLate', 0, ['matchRecord']]],
    ['failed', {}, [{ type: 'org.matchFailed', contactId, why: 'failed' }], ['matchFailed', 0, ['matchRecord']]],
    [
      'fields failed',
      {},
      [matched([rosa]), opened, { type: 'org.fieldsFailed', contactId, why: 'late' }],
      ['matchFieldsFailed', 0, []]
    ]
  ];
  for (const [name, fields, facts, expected] of outcomes) {
    test(name, () => {
      const { shift, match } = showing(matchRule(fields));
      shift.say(...facts);
      assert.deepEqual(said(match()), expected);
    });
  }

  test('nothing to look for is said when it would have been looked for, not before', () => {
    const table = [
      [matchRule(), 'matchNoExternalId'],
      [matchRule({ source: 'phone' }), 'matchNoPhone'],
      [matchRule({ source: 'dialerValue', valueName: 'Order' }), 'matchNoDialerValue']
    ] as const;
    for (const [rule, word] of table) {
      const { shift, match } = showing(rule, { status: 'ringing', externalId: '', number: '', values: [] });
      assert.equal(match(), null);
      shift.say(fact({ status: 'screening', linked: true, externalId: '', number: '', values: [], changedAt: T0 + 1000 }));
      assert.equal(match()?.text.word, word);
    }
  });

  test('a choice opens its record, says its object, and which one is open', () => {
    const { shift, match } = showing(matchRule({ objectLabel: 'Person' }));
    shift.say(matched([rosa, ken]), opened);
    assert.deepEqual(
      match()?.choices.map(({ name, objectLabel, opened: isOpen }) => [name, objectLabel, isOpen]),
      [
        ['Rosa Example', 'Person', true],
        ['Ken Sample', 'Person', false]
      ]
    );
    assert.deepEqual(match()?.choices[1]?.open.intent, { type: 'agent.openRecord', contactId, recordId: ken.recordId });
  });

  test('a record that was not opened because of typing can be opened by a press; the problem is said once', () => {
    const { shift, card, match } = showing(matchRule());
    shift.say(matched([rosa]), { type: 'console.popRefused', contactId, why: 'typing', host: '' });
    assert.deepEqual(said(match()), ['matchTyping', 1, []]);
    assert.equal(card().problem, null);
    shift.say(opened);
    assert.equal(match(), null);
  });

  test('without a rule, or by the dialer’s address, there is nothing to say', () => {
    assert.equal(showing({ ...matchRule(), skillName: 'Another' }).match(), null);
    assert.equal(showing(defaultSettings.popRules[0] as PopRule, { screenPopUrl: '/003000000000001' }).match(), null);
  });
});

describe('values of the card', () => {
  const record: FieldsAnswer = {
    recordId: rosa.recordId,
    objectApiName: 'Contact',
    name: rosa.name,
    values: [
      { fieldApiName: 'Title', label: 'Title', value: 'Head', type: 'STRING' },
      { fieldApiName: 'Bio__c', label: 'Bio', value: 'x'.repeat(60), type: 'TEXTAREA' }
    ],
    unreadable: [],
    problem: ''
  };
  const any = { developerName: '', skillName: '', order: 1 };
  const field = (fieldApiName: string): PopField => ({
    ...any,
    source: 'recordField',
    objectApiName: 'Contact',
    fieldApiName,
    label: ''
  });
  const dialer = (dialerValue: string): PopField => ({
    ...any,
    source: 'dialerValue',
    dialerValue,
    label: '',
    objectApiName: '',
    fieldApiName: ''
  });
  const values = [
    { label: 'Balance', value: '120.50', kind: 'decimal' },
    { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' },
    { label: 'Notes', value: 'Ask for order 7', kind: 'string' }
  ] as const;

  test('come as configured, the record’s as soon as they are read; long ones and the dialer’s notes below', () => {
    const { shift, card } = showing(matchRule(), { values }, [
      field('Title'),
      dialer('Due'),
      field('Bio__c'),
      dialer('Balance')
    ]);
    assert.deepEqual(
      card().values.map(({ label }) => label),
      ['Due', 'Balance']
    );
    shift.say({ type: 'org.fieldsRead', contactId, answer: record });
    assert.deepEqual(
      card().values.map(({ label }) => label),
      ['Title', 'Due', 'Balance']
    );
    assert.deepEqual(
      card().notes?.map(({ label }) => label),
      ['Bio', '']
    );
  });

  test('without fields: what the dialer sent, as it comes', () => {
    assert.deepEqual(
      showing(matchRule(), { values })
        .card()
        .values.map(({ label }) => label),
      ['Balance', 'Due']
    );
  });

  test('fields of another skill are not this contact’s', () => {
    const { card } = showing(matchRule(), { values }, [{ ...dialer('Due'), skillName: 'Renewals West' }]);
    assert.deepEqual(
      card().values.map(({ label }) => label),
      ['Balance', 'Due']
    );
  });
});
