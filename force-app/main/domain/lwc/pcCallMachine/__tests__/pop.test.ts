/** The record opens once, when its line is heard. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callInput, makeCall } from './callHarness';
import type { ContactFact } from 'c/pcFacts';
import { contactId } from './eventSamples';
import { fact, T0 } from './samples';

const url = 'https://crm.example.test/c/0091';
const due = { type: 'call.screenPopDue', contactId, url };

/** Which of these facts opened the record, by position. */
const popsAt = (...facts: readonly Partial<ContactFact>[]): readonly number[] => {
  const call = makeCall(callInput());
  return facts.flatMap((fields, index) => {
    call.send(fact({ changedAt: T0 + index * 1000, ...fields }));
    const pops = call.said().filter(({ type }) => type === 'call.screenPopDue');
    pops.forEach((pop) => assert.deepEqual(pop, due));
    return pops.map(() => index);
  });
};

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
