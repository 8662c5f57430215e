import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callInvariants, isWithin } from '../callInvariants';
import type { Look } from '../look';
import { button, ringing, talking } from './samples';

const found = (look: Look): readonly string[] =>
  callInvariants.flatMap(({ name, find }) => (find(look).length > 0 ? [name] : []));
const [recording, shown, typed, byHand] = callInvariants.map(({ name }) => name);

test('A recording is shown where there is one, and nowhere else', () => {
  const recorded = { recording: new Set(['1']) };
  const [record, stop] = [{ buttons: [button('record')] }, { buttons: [button('stopRecord')] }];
  assert.deepEqual([found(talking(record)), found(talking(stop, {}, recorded))], [[], []]);
  assert.deepEqual([found(talking(stop)), found(talking(record, {}, recorded))], [[recording], [recording]]);
});

test('Tones: what is shown was played, what was played was typed', () => {
  const look = (seen: string, played: string, text: string): Look => ({
    ...talking({ tones: seen }, {}, { tones: new Map([['1', played]]) }),
    typed: new Map([['1', text]])
  });
  assert.deepEqual(found(look('42', '42', 'PIN 4-２')), []);
  assert.deepEqual(found(look('4', '42', '42')), [], 'an answer may be on its way');
  assert.deepEqual(found(look('42', '4', '42')), [shown]);
  assert.deepEqual(found(look('44', '44', '4')), [typed]);
  assert.deepEqual([isWithin('', ''), isWithin('12', '1x2'), isWithin('21', '12')], [true, true, false]);
});

test('A line of the dialer is not hung up while it is dialed; a call by hand is', () => {
  const seen = { chip: 'Dialing', buttons: [button('hangUp')] } as const;
  assert.deepEqual(found(ringing(seen, { status: 'NaturalCallDialing' })), [byHand]);
  assert.deepEqual(found(ringing(seen, { status: 'Dialing' })), []);
});
