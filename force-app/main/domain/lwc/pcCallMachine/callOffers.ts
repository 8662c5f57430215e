/** What may be asked for, beyond being in the right state: the dialer's button rules (protocol 5.6, 6.7, 7.4). */
import type { ContactCommand, Disposition, DispositionChoice } from 'c/pcFacts';
import { isPending } from './asked';
import type { CallContext } from './callContext';
import { isPersonalConnection } from './callFacts';
import { NOTES_LIMIT } from './draft';
import { isOutsideNetwork } from './outsideNetwork';

/** The link is up, this was not asked already, and the contact is not being hung up. */
export const isFree = (context: CallContext, command: ContactCommand['type']): boolean =>
  context.linkUp && !isPending(context.asked, command) && !isPending(context.asked, 'command.hangUp');

/** Accept and refuse are the only two answers to an offer (protocol 6.7), one at a time. */
export const mayTake = (context: CallContext): boolean =>
  isFree(context, 'command.accept') && !context.taken && !isPending(context.asked, 'command.refuse');

/** Also after the dialer took the accept, as long as nobody is connected. */
export const mayRefuse = (context: CallContext): boolean =>
  isFree(context, 'command.refuse') && !isPending(context.asked, 'command.accept');

/** Hold, mask and recording are about a conversation that passes through the leg. */
export const mayHandle = (context: CallContext, command: ContactCommand['type']): boolean =>
  isFree(context, command) && !isOutsideNetwork(context);

/** The two steps the agent tells of a call on another phone (protocol 5.6). */
export const mayTell = (context: CallContext, command: 'command.callPlaced' | 'command.tellOutcome'): boolean =>
  isFree(context, command) && isOutsideNetwork(context);

/** Dialing lines of Personal Connection take no command; an ordinary outbound call may be ended. */
export const mayHangUpEarly = (context: CallContext): boolean =>
  isFree(context, 'command.hangUp') && !isPersonalConnection(context.contact);

/** What the dialer last said decides: recording is started when it is off, and stopped when it is on. */
export const mayRecord = (context: CallContext): boolean => mayHandle(context, 'command.record') && !context.contact.recording;

export const mayStopRecord = (context: CallContext): boolean =>
  mayHandle(context, 'command.stopRecord') && context.contact.recording;

/** Why a choice cannot be sent as it is; null when it can. */
export type ChoiceGap = 'none' | 'unknown' | 'amount' | 'callback' | 'notes' | null;

/** What a choice still lacks, judged by the skill's own list (protocol 7.4). */
export const choiceGap = (choice: DispositionChoice, dispositions: readonly Disposition[] | null): ChoiceGap => {
  if (choice.dispositionId === '') return 'none';
  const chosen = dispositions?.find((entry) => entry.dispositionId === choice.dispositionId);
  if (!chosen) return 'unknown';
  if (chosen.requireAmount && !(choice.amount !== undefined && choice.amount > 0)) return 'amount';
  if (chosen.requireCallbackTime && !choice.callbackTime) return 'callback';
  return choice.notes.length > NOTES_LIMIT ? 'notes' : null;
};

export const mayDispose = (context: CallContext, choice: DispositionChoice): boolean =>
  isFree(context, 'command.dispose') && context.contact.allowDispositions && choiceGap(choice, context.dispositions) === null;

/** A preview disposition needs one made for previews, on a line nobody hears; AllowDispositions speaks of calls (protocol 5.6). */
export const mayDisposePreview = (context: CallContext, choice: DispositionChoice): boolean =>
  isFree(context, 'command.dispose') &&
  choiceGap(choice, context.dispositions) === null &&
  !context.contact.linked &&
  (context.dispositions ?? []).some((entry) => entry.dispositionId === choice.dispositionId && entry.forPreview);

/** Coming back to a preview later needs a time; the system's own disposition is not in the skill's list (protocol 5.6). */
export const mayReschedule = (context: CallContext, choice: DispositionChoice): boolean =>
  isFree(context, 'command.dispose') && !context.contact.linked && choice.dispositionId !== '' && Boolean(choice.callbackTime);
