/** Numbers as they are shown: in the contact's own country, with the rules that come late; only shown, never sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from 'c/pcCallback';
import type { ContactFact } from 'c/pcFacts';
import { numberText } from 'c/pcRescheduleForm';
import { contactNumber, contactValues, partyIn } from '../numberView';
import { previewValues } from '../previewValues';
import type { CallScene, Scene } from '../scene';

const scene = {
  context: { zones: [] },
  zoneOf,
  numberText: (number: string, zone?: string | null) => numberText(number, zone === undefined ? 'America/Denver' : zone, '')
} as unknown as Scene;
const call = (contact: Partial<ContactFact>) =>
  ({ context: { contact: { inbound: false, callType: '', callerId: '', zoneName: '', values: [], ...contact } } }) as Pick<
    CallScene,
    'context'
  >;

test('a number without + is read where the contact is, and stays as sent where nobody knows', () => {
  const number = '0199000091';
  assert.equal(contactNumber(call({ number, zoneName: 'Romance Standard Time' }), scene), '+33 1 99 00 00 91');
  assert.equal(contactNumber(call({ number }), scene), number);
  assert.equal(contactNumber(call({ number: '+12025550188', zoneName: 'Romance Standard Time' }), scene), '+1 202 555 0188');
});

test('of the values only phone numbers are written so', () => {
  const values = (['phone', 'string'] as const).map((kind) => ({ label: kind, value: '+12025550188', kind }));
  assert.deepEqual(
    contactValues(call({ values }), scene).map(({ value }) => value),
    ['+1 202 555 0188', '+12025550188']
  );
});

test('only the wire’s own name for notes gives way to the panel’s', () => {
  const labelsOf = (...labels: string[]) =>
    previewValues(labels.map((label) => ({ label, value: 'a\nb', kind: 'string' }))).notes.map(({ label }) => label);
  assert.deepEqual(labelsOf('Notes', 'note', 'Notes of March'), ['', '', 'Notes of March']);
});

test('in a sentence a number is written as a number, and nothing else is', () => {
  const party = (who: string) => partyIn(who, scene.numberText);
  assert.equal(party('+15205550177'), '+1 520 555 0177');
  assert.deepEqual(['Rosa Example', '007', '880120 Billing', ''].map(party), [
    'Rosa Example',
    '007',
    '880120 Billing',
    { word: 'happenedNoName' }
  ]);
});
