/** The record opens once, when what its rule looks for is there and the state the rule names is reached. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { popValue, triggerReached } from 'c/pcCallMachine';
import { defaultPopRule } from 'c/pcFacts';
import type { ContactFact, ContactStatus, PopRule, PopTrigger } from 'c/pcFacts';
import fc from 'fast-check';
import { matchRule } from '../../pcShiftMachine/__tests__/recordSamples';
import { callInput, makeCall } from './callHarness';
import { contactId } from './eventSamples';
import { contact, fact, T0 } from './samples';

const url = 'https://crm.example.test/c/0091';

/** Which of these facts opened the record, by position; each says what it looks for. */
const popsUnder = (rule: PopRule, ...facts: readonly Partial<ContactFact>[]): readonly number[] => {
  const call = makeCall(callInput({}, { popRule: rule }));
  return facts.flatMap((fields, index) => {
    call.send(fact({ changedAt: T0 + index * 1000, ...fields }));
    const pops = call.said().flatMap((said) => (said.type === 'call.screenPopDue' ? [said] : []));
    for (const pop of pops) {
      assert.equal(pop.contactId, contactId);
      assert.equal(pop.rule, rule);
      assert.notEqual(popValue(pop.contact, rule), '');
    }
    return pops.map(() => index);
  });
};

const popsAt = (...facts: readonly Partial<ContactFact>[]): readonly number[] => popsUnder(defaultPopRule, ...facts);

describe('screen pop', () => {
  test('at AMD, when the line is linked', () => {
    assert.deepEqual(
      popsAt(
        { screenPopUrl: url },
        { status: 'ringing', linked: true, screenPopUrl: url },
        { status: 'screening', linked: true, screenPopUrl: url }
      ),
      [2]
    );
  });
  test('not for a line nobody hears; when it becomes linked, then', () => {
    const amd = { status: 'screening', screenPopUrl: url } as const;
    assert.deepEqual(popsAt({ ...amd }, { ...amd, linked: true }), [1]);
  });
  test('when the address comes later, then', () => {
    assert.deepEqual(
      popsAt(
        { status: 'screening', linked: true },
        { status: 'active', linked: true },
        { status: 'active', linked: true, screenPopUrl: url }
      ),
      [2]
    );
  });
  test('once: not again at Active, not after hold, not for another address', () => {
    const heard = { linked: true, screenPopUrl: url } as const;
    assert.deepEqual(
      popsAt(
        { ...heard, status: 'screening' },
        { ...heard, status: 'active' },
        { ...heard, status: 'holding' },
        { ...heard, status: 'active', screenPopUrl: `${url}?other` }
      ),
      [0]
    );
  });
  test('skipping AMD', () => {
    assert.deepEqual(popsAt({ status: 'active', linked: true, screenPopUrl: url }), [0]);
  });
  test('an ordinary call carries no link: at Active', () => {
    assert.deepEqual(
      popsAt({ callType: 'Regular', screenPopUrl: url }, { callType: 'Regular', status: 'active', screenPopUrl: url }),
      [1]
    );
  });
  test('not after it ended', () => {
    assert.deepEqual(popsAt({ status: 'ringing' }, { status: 'disconnected', linked: true, screenPopUrl: url }), []);
  });
});

describe('the trigger', () => {
  /** The drawn path of a Personal Connection contact that was shown first. */
  const path: readonly Partial<ContactFact>[] = [
    { status: 'previewing' },
    { status: 'dialing' },
    { status: 'ringing', linked: true },
    { status: 'screening', linked: true },
    { status: 'active', linked: true },
    { status: 'disconnected', linked: true }
  ].map((fields) => ({ ...fields, externalId: 'CUST-0091', screenPopUrl: url }) as Partial<ContactFact>);
  const table: readonly (readonly [PopTrigger, whole: number, fromRinging: number])[] = [
    ['preview', 0, 0],
    ['ringing', 2, 0],
    ['amd', 3, 1],
    ['connected', 4, 2]
  ];
  for (const [trigger, whole, fromRinging] of table) {
    for (const rule of [{ ...defaultPopRule, trigger }, matchRule({ trigger })]) {
      test(`${trigger}, ${rule.source}: in its state, or in the first one after it`, () => {
        assert.deepEqual(popsUnder(rule, ...path), [whole]);
        assert.deepEqual(popsUnder(rule, ...path.slice(2)), [fromRinging]);
        assert.deepEqual(popsUnder(rule, ...path.slice(4)), [0], 'everything before was skipped');
        assert.deepEqual(popsUnder(rule, ...path.slice(5)), [], 'it has ended');
      });
    }
  }

  test('a rule that is known late opens then, and once', () => {
    const call = makeCall(callInput({}, { popRule: null }));
    call.send(fact({ status: 'active', linked: true, externalId: 'CUST-0091' }));
    assert.deepEqual(call.said(), []);
    call.send({ type: 'shift.popRuleKnown', rule: matchRule() });
    assert.deepEqual(
      call.said().map(({ type }) => type),
      ['call.screenPopDue']
    );
    call.send({ type: 'shift.popRuleKnown', rule: matchRule({ trigger: 'preview' }) });
    assert.deepEqual(call.said(), []);
  });

  test('no rule opens nothing', () => {
    const call = makeCall(callInput({}, { popRule: null }));
    call.send(fact({ status: 'active', linked: true, externalId: 'CUST-0091', screenPopUrl: url }));
    assert.deepEqual(call.said(), []);
  });

  test('an incoming call rings while it is offered', () => {
    const offered = { callType: 'Regular', inbound: true, status: 'offered', externalId: 'CUST-0091' } as const;
    assert.deepEqual(popsUnder(matchRule({ trigger: 'ringing' }), offered, { ...offered, status: 'active' }), [0]);
    assert.deepEqual(popsUnder(matchRule(), offered, { ...offered, status: 'active' }), [1]);
  });

  const statuses: readonly ContactStatus[] = ['previewing', 'dialing', 'ringing', 'screening', 'active', 'holding', 'unknown'];
  const anyFact = fc.record({
    status: fc.constantFrom(...statuses),
    linked: fc.boolean(),
    externalId: fc.constantFrom('', 'CUST-0091')
  });

  test('in any order of events: never twice, and not before its state and its value are there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PopTrigger>('preview', 'ringing', 'amd', 'connected'),
        fc.array(anyFact, { minLength: 1, maxLength: 12 }),
        (trigger, facts) => {
          const rule = matchRule({ trigger });
          const due = facts.findIndex((fields) => triggerReached(contact(fields), trigger) && fields.externalId !== '');
          // A time-less fact is always believed, whatever came before it.
          const pops = popsUnder(rule, ...facts.map((fields) => ({ ...fields, changedAt: null })));
          assert.deepEqual(pops, due < 0 ? [] : [due]);
        }
      )
    );
  });
});

describe('what is looked for', () => {
  const values = [
    { label: 'Order', value: ' 4711 ', kind: 'string' },
    { label: 'Order', value: '4712', kind: 'string' }
  ] as const;
  test('by source', () => {
    const one = contact({ externalId: ' CUST-0091 ', number: '5550142', callerId: '5550100', screenPopUrl: url, values });
    assert.equal(popValue(one, defaultPopRule), url);
    assert.equal(popValue(one, matchRule()), 'CUST-0091');
    assert.equal(popValue(one, matchRule({ source: 'phone' })), '5550142');
    assert.equal(popValue({ ...one, inbound: true }, matchRule({ source: 'phone' })), '5550100');
    assert.equal(popValue({ ...one, callType: 'Consult' }, matchRule({ source: 'phone' })), '', 'a colleague');
    assert.equal(popValue(one, matchRule({ source: 'dialerValue', valueName: 'Order' })), '4711');
    assert.equal(popValue(one, matchRule({ source: 'dialerValue', valueName: 'Balance' })), '');
  });
});
