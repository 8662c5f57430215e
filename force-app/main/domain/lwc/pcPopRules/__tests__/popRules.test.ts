/** Rules and fields of administrators, by tables. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPopRule } from 'c/pcFacts';
import type { FieldsAnswer, LabeledValue, MatchPopRule, OrgRefusal, PopField } from 'c/pcFacts';
import { configuredValues, fieldsToRead, newRecordValues, popOutcome, popPlan } from 'c/pcPopRules';
import fc from 'fast-check';
import { contact } from '../../pcCallMachine/__tests__/samples';
import { ken, matchRule, rosa } from '../../pcShiftMachine/__tests__/recordSamples';

const values: readonly LabeledValue[] = [
  { label: 'Balance', value: '120.50', kind: 'decimal' },
  { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' },
  { label: 'Order', value: '4711', kind: 'string' }
];
const dialer = (dialerValue: string, objectApiName = '', fieldApiName = ''): PopField => ({
  developerName: dialerValue,
  skillName: '',
  order: 1,
  source: 'dialerValue',
  dialerValue,
  label: '',
  objectApiName,
  fieldApiName
});
const field = (fieldApiName: string, label = '', objectApiName = 'Contact'): PopField => ({
  developerName: fieldApiName,
  skillName: '',
  order: 1,
  source: 'recordField',
  objectApiName,
  fieldApiName,
  label
});

describe('what a due contact asks', () => {
  const asks = (rule: MatchPopRule) => popPlan(contact({ externalId: 'CUST-0091', number: '5550142', values }), rule);
  test('by source', () => {
    const url = 'https://crm.example.test/c/0091';
    assert.deepEqual(popPlan(contact({ screenPopUrl: url }), defaultPopRule), { kind: 'url', url });
    const request = { requestId: '700200001', objectApiName: 'Contact' };
    const table = [
      [matchRule(), 'Customer_Number__c', 'CUST-0091'],
      [matchRule({ source: 'phone', fieldApiName: '' }), '', '5550142'],
      [matchRule({ source: 'dialerValue', valueName: 'Order' }), 'Customer_Number__c', '4711']
    ] as const;
    for (const [rule, fieldApiName, value] of table)
      assert.deepEqual(asks(rule), { kind: 'match', request: { ...request, fieldApiName, value } });
  });
  test('nothing, where the dialer sent nothing', () => {
    assert.deepEqual(popPlan(contact({ externalId: ' ' }), matchRule()), { kind: 'nothing' });
  });
});

describe('one, many, none', () => {
  const rule = matchRule({ whenOne: 'open', whenMany: 'choose', whenNone: 'new' });
  const outcome = (count: number, more = false, problem: OrgRefusal = '', by: MatchPopRule = rule) =>
    popOutcome(by, { records: [rosa, ken, { ...ken, recordId: '003000000000003AAA' }].slice(0, count), more, problem });
  test('each leads where the rule says', () => {
    assert.deepEqual([outcome(1), outcome(2), outcome(3, true), outcome(0)], ['open', 'choose', 'choose', 'new']);
    const other = matchRule({ whenOne: 'choose', whenMany: 'nothing', whenNone: 'nothing' });
    assert.deepEqual(
      [outcome(1, false, '', other), outcome(2, false, '', other), outcome(0, false, '', other)],
      ['choose', 'nothing', 'nothing']
    );
  });
  test('one of more than were listed is not the one', () => assert.equal(outcome(1, true), 'choose'));
  test('nobody looked: nothing, and never a new record', () => {
    for (const problem of ['unknownObject', 'unknownField', 'noAccess', 'notSearchable', 'tooShort'] as const)
      for (const count of [0, 1, 2]) assert.equal(outcome(count, false, problem), 'nothing');
  });
  test('whatever the answer: a record is opened only when it is the only one, a new one only when there is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.boolean(), fc.constantFrom<OrgRefusal>('', 'noAccess'), (count, more, problem) => {
        const result = outcome(count, more, problem);
        if (result === 'open') assert.ok(count === 1 && !more && problem === '');
        if (result === 'new') assert.ok(count === 0 && !more && problem === '');
      })
    );
  });
});

describe('values of the card', () => {
  const record: FieldsAnswer = {
    recordId: rosa.recordId,
    objectApiName: 'Contact',
    name: 'Rosa Example',
    values: [
      { fieldApiName: 'Title', label: 'Title', value: '<b>Head</b>', type: 'STRING' },
      { fieldApiName: 'Limit__c', label: 'Limit', value: '1200.50', type: 'CURRENCY' },
      { fieldApiName: 'Seen__c', label: 'Seen', value: '2026-03-04T15:10:00Z', type: 'DATETIME' },
      { fieldApiName: 'Share__c', label: 'Share', value: '', type: 'PERCENT' }
    ],
    unreadable: ['Secret__c'],
    problem: ''
  };
  test('in the order configured, from both sources; what is not configured is not shown', () => {
    const fields = [field('limit__C', 'Credit limit'), dialer('Due'), field('Title'), dialer('Missing'), dialer('Balance')];
    assert.deepEqual(configuredValues(fields, values, record), [
      { label: 'Credit limit', value: '1200.50', kind: 'decimal' },
      values[1],
      { label: 'Title', value: '<b>Head</b>', kind: 'string' },
      values[0]
    ]);
  });
  test("a value of the dialer stands with the administrator's label where there is one", () => {
    const [sent] = configuredValues([{ ...dialer('Order'), label: 'Order number' } as PopField], values, null);
    assert.deepEqual(sent, { ...values[2], label: 'Order number' });
  });
  test('kinds follow the type of the field; an empty one keeps its place', () => {
    assert.deepEqual(
      configuredValues([field('Seen__c'), field('Share__c')], [], record).map(({ kind, value }) => [kind, value]),
      [
        ['instant', '2026-03-04T15:10:00Z'],
        ['percent', '']
      ]
    );
  });
  test('before the record is read, and for another object, only the dialer speaks', () => {
    const fields = [field('Title'), dialer('Order')];
    assert.deepEqual(configuredValues(fields, values, null), [values[2]]);
    assert.deepEqual(configuredValues(fields, values, { ...record, objectApiName: 'Lead' }), [values[2]]);
  });
  test('a field that may not be read is said to be so, a record too', () => {
    const [secret] = configuredValues([field('Secret__c', 'Secret')], [], record);
    assert.deepEqual(secret, { label: 'Secret', value: '', kind: 'string', unreadable: true });
    const [title] = configuredValues([field('Title', 'Title')], [], {
      ...record,
      values: [],
      unreadable: [],
      problem: 'noAccess'
    });
    assert.equal(title?.unreadable, true);
    const hidden = { ...record, objectApiName: '', values: [], unreadable: ['Title'], problem: 'noAccess' } as const;
    assert.equal(configuredValues([field('Title', 'Title')], [], hidden)[0]?.unreadable, true);
  });
  test('fields to read: each once, of the object, or of all while it is not known', () => {
    const fields = [field('Title'), dialer('Due', 'Contact', 'Due__c'), field('Title', 'again'), field('Rating', '', 'Lead')];
    assert.deepEqual(fieldsToRead(fields, 'contact'), ['Title']);
    assert.deepEqual(fieldsToRead(fields, ''), ['Title', 'Rating']);
  });
});

describe('a new record', () => {
  const one = contact({ externalId: 'CUST-0091', number: '5550142', values });
  const filled = (rule: MatchPopRule, ...fields: readonly PopField[]) => newRecordValues(one, rule, fields);
  test('has the value that was looked for', () => {
    assert.deepEqual(filled(matchRule()), { Customer_Number__c: 'CUST-0091' });
    assert.deepEqual(filled(matchRule({ source: 'phone', fieldApiName: '' })), { Phone: '5550142' });
    assert.deepEqual(filled(matchRule({ source: 'phone', fieldApiName: '', objectApiName: 'Thing__c' })), {});
  });
  test('has the dialer’s values where a field is named for them, of this object only', () => {
    const fields = [
      dialer('Balance', 'contact', 'Balance__c'),
      dialer('Due', 'Contact', 'Due__c'),
      dialer('Order', 'Lead', 'Order__c')
    ];
    assert.deepEqual(filled(matchRule({ source: 'dialerValue', valueName: 'Order', fieldApiName: 'Balance__c' }), ...fields), {
      Balance__c: '4711',
      Due__c: '2026-03-09'
    });
  });
});
