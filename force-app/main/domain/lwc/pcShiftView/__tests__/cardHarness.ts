/** One card on show. */
import assert from 'node:assert/strict';
import type { ContactFact } from 'c/pcFacts';
import type { ButtonView, CardView } from 'c/pcShiftView';
import { fact } from '../../pcCallMachine/__tests__/samples';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

export const contactId = '700200001';

export const showing = (fields: Partial<ContactFact> = {}): ViewedShift => {
  const run = viewed();
  run.shift.say(fact(fields));
  run.shift.sent();
  return run;
};
export const cardOf = ({ look }: ViewedShift): CardView => {
  const [card] = look().cards;
  assert.ok(card);
  return card;
};
export const control = (run: ViewedShift, name: string): ButtonView => {
  const found = cardOf(run).controls.find((one) => one.name === name);
  assert.ok(found, `no ${name}`);
  return found;
};
