/**
 * The planned callbacks and a save on its way. A request carries nothing by which the dialer would know a repetition, so a save nobody
 * answered is looked for in the list before it may be sent again (protocol 5.7). Pure but for the sending.
 */
import { refusalCatalogue } from 'c/pcFacts';
import type { Callback, CallbackPlan, Refusal } from 'c/pcFacts';
import { isSameLine } from './attempts';
import { withForm } from './callbackForms';
import type { CallbackSave, PlannedCommand } from './callbackMemory';
import { mayRemove } from './callbackOffer';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { sends } from './shiftSends';

const MINUTE_MS = 60_000;

const mayCreate = ({ permissions }: ShiftContext): boolean =>
  !permissions.some(({ key, value }) => key === 'HideCreateCommitments' && value.toLowerCase() === 'hide');

/** What an intent about a planned callback sends; null when it is not offered. */
export const plannedCommand = (context: ShiftContext, event: ShiftEvent): PlannedCommand | null => {
  const { planned, removalRule } = context;
  const isListed = (callbackId: string) => planned.items.some((item) => item.callbackId === callbackId);
  if (event.type === 'agent.saveCallback') {
    const { callbackId, plan } = event;
    if (plan.number === '' || plan.at === '' || plan.skillId === '') return null;
    if (callbackId === null) return mayCreate(context) ? { type: 'command.createCallback', plan } : null;
    return isListed(callbackId) ? { type: 'command.changeCallback', callbackId, plan } : null;
  }
  if (event.type !== 'agent.deleteCallback' || !isListed(event.callbackId)) return null;
  const { callbackId, notes } = event;
  return mayRemove(removalRule, notes) ? { type: 'command.deleteCallback', callbackId, notes } : null;
};

export const sendPlanned = sends(
  ({ context, event }) => plannedCommand(context, event),
  ({ context, event }) => {
    const command = plannedCommand(context, event);
    if (command === null) return {};
    const knownIds = context.planned.items.map(({ callbackId }) => callbackId);
    const due = event.type === 'agent.saveCallback' ? event.due : null;
    return { callbackSave: { command, due, knownIds, end: null, refusal: null } };
  }
);

export const readPlanned = sends(
  () => ({ type: 'command.readCallbacks' }),
  ({ context }) => ({ planned: { ...context.planned, state: 'loading', refusal: null } })
);

/** The answer to the save on its way: there is never a second one beside it, and each is answered once. */
export const answersSave = ({ callbackSave }: ShiftContext, event: ShiftEvent): boolean =>
  (event.type === 'dialer.accepted' || event.type === 'dialer.refused') &&
  callbackSave !== null &&
  event.command.type === callbackSave.command.type;

export const isUncertainSave = (context: ShiftContext, event: ShiftEvent): boolean =>
  answersSave(context, event) && event.type === 'dialer.refused' && refusalCatalogue[event.refusal.code].uncertain;

const isPlan = (item: Callback, plan: CallbackPlan, due: number | null): boolean =>
  isSameLine(item.number, plan.number) &&
  item.mine === plan.mine &&
  item.skillId === plan.skillId &&
  item.notes.trim() === plan.notes.trim() &&
  (item.at === null || due === null || Math.abs(item.at - due) < MINUTE_MS);

/** Whether a list shows that the dialer carried it out. */
export const isCarriedOut = ({ command, due, knownIds }: CallbackSave, items: readonly Callback[]): boolean => {
  if (command.type === 'command.createCallback') {
    return items.some((item) => !knownIds.includes(item.callbackId) && isPlan(item, command.plan, due));
  }
  const item = items.find(({ callbackId }) => callbackId === command.callbackId);
  return command.type === 'command.deleteCallback' ? item === undefined : item !== undefined && isPlan(item, command.plan, due);
};

const ended = ({ callbackSave }: ShiftContext, end: CallbackSave['end'], refusal: Refusal | null): Partial<ShiftContext> =>
  callbackSave === null ? {} : { callbackSave: { ...callbackSave, end, refusal } };

/** The save was carried out: its form is done with. */
export const closeSaved = (context: ShiftContext, end: 'saved' | 'found'): Partial<ShiftContext> => ({
  ...ended(context, end, null),
  ...withForm(context, 'planned', null)
});

export const refuseSave = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> =>
  event.type === 'dialer.refused' ? ended(context, 'refused', event.refusal) : {};

export const missSave = (context: ShiftContext): Partial<ShiftContext> => ended(context, 'missing', null);

/** The list as it was read. A form about one that is no longer in it goes on: what was typed is not lost. */
export const learnPlanned = ({ planned, failedLists }: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  if (event.type === 'dialer.callbacksListed') {
    const { callbacks: _read, ...others } = failedLists;
    return { planned: { state: 'ready', items: event.callbacks, refusal: null }, failedLists: others };
  }
  const failed =
    (event.type === 'dialer.listFailed' && event.list === 'callbacks') ||
    (event.type === 'dialer.refused' && event.command.type === 'command.readCallbacks');
  return failed ? { planned: { ...planned, state: 'failed', refusal: event.refusal } } : {};
};
