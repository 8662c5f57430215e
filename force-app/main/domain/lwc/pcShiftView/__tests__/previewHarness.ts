/** A preview on show, with a skill set up as a test wants it. */
import assert from 'node:assert/strict';
import { createShiftView } from 'c/pcShiftView';
import { defaultSettings } from 'c/pcFacts';
import type { ContactFact, Fact, PreviewRules, SnoozeMeaning } from 'c/pcFacts';
import type { ButtonView, PreviewView } from 'c/pcShiftView';
import { dispositions, fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { cardOf, contactId } from './cardHarness';
import { viewed } from './viewHarness';
import type { ViewedShift } from './viewHarness';

export const rules = (fields: Partial<PreviewRules> = {}): PreviewRules => ({
  disabled: false,
  delivery: 'clickToCall',
  timeoutS: 30,
  timeoutAgainS: 20,
  acceptsAtEnd: false,
  disposition: true,
  requeue: true,
  reschedule: true,
  snooze: true,
  ...fields
});

/** What is read of skill 880020. */
export const setUp = (confirmation: Partial<PreviewRules> = {}, compliance: Partial<PreviewRules> = {}): Fact => ({
  type: 'dialer.skillParametersListed',
  skillId: '880020',
  parameters: { marks: null, preview: { confirmation: rules(confirmation), compliance: rules(compliance) } }
});

export const listed: Fact = { type: 'dialer.dispositionsListed', skillId: '880020', dispositions };

/** A preview of 30 seconds, offered at T0; nothing of the skill is read yet. */
export const offered = (fields: Partial<ContactFact> = {}, snoozeMeans: SnoozeMeaning = 'personalQueue'): ViewedShift => {
  const run = viewed();
  const view = createShiftView({ now: run.shift.now, settings: { ...defaultSettings, snoozeMeans } });
  run.shift.say(fact({ status: 'previewing', confirmationRequired: true, timeoutS: 30, changedAt: T0, ...fields }));
  run.shift.sent();
  return { shift: run.shift, look: () => view(run.shift.actor.getSnapshot()) };
};

export const previewOf = (run: ViewedShift): PreviewView => {
  const { preview } = cardOf(run);
  assert.ok(preview, 'no preview');
  return preview;
};

export const action = (run: ViewedShift, name: string): ButtonView => {
  const found = previewOf(run).actions.find((one) => one.name === name);
  assert.ok(found, `no ${name}`);
  return found;
};

export const names = (run: ViewedShift): readonly string[] =>
  previewOf(run)
    .actions.map(({ name }) => name)
    .filter((name) => name !== 'reschedule');

export { contactId };
