/** Shifts in which a callback is offered, or one is being saved. */
import { refusal, T0 } from '../../pcCallMachine/__tests__/samples';
import { listed, MINUTE, offered, plan, planned, rules } from './callbackSamples';
import { dialingShift } from './harness';
import type { TestShift } from './harness';

/** In a skill, with one planned callback; removing is free. */
export const promisedShift = (): TestShift => {
  const shift = dialingShift();
  shift.say(rules('free'), listed(planned()));
  shift.sent();
  return shift;
};

export const offeringShift = (): TestShift => {
  const shift = promisedShift();
  shift.say(offered());
  return shift;
};

export const savingShift = (): TestShift => {
  const shift = promisedShift();
  shift.ask(
    { type: 'agent.openCallback', place: 'planned', what: 'edit', callbackId: null },
    { type: 'agent.saveCallback', callbackId: null, plan: plan(), due: T0 + 90 * MINUTE }
  );
  return shift;
};

/** Nobody answered the save. */
export const askingShift = (): TestShift => {
  const shift = savingShift();
  const command = { type: 'command.createCallback', plan: plan() } as const;
  shift.say({ type: 'dialer.refused', command, refusal: refusal('noAnswer') });
  return shift;
};
