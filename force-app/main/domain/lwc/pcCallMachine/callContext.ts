/** What a call remembers. Plain JSON: it survives a refresh; clocks come by closure. */
import type {
  ContactFact,
  ContactId,
  ContactStatus,
  Disposition,
  DispositionChoice,
  Instant,
  PopRule,
  SkillParameters
} from 'c/pcFacts';
import type { Asked, AskedMap } from './asked';
import { choiceGap } from './callOffers';
import { choiceNow } from './choice';
import { emptyDraft } from './draft';
import type { Draft, ReadCallback } from './draft';
import { markOnItsWay } from './marks';
import type { ClosingMark } from './marks';
import { closedEditor } from './rescheduleEditor';
import type { RescheduleEditor } from './rescheduleEditor';
import type { PreviewDecision } from './previewDecision';
import { nothingAsked } from './saving';
import type { SavedMemory } from './saving';
import { unsentTags } from './tagSaving';
import type { TagSaving } from './tagSaving';

/** Why a call is over: the dialer closed it, no longer lists it, or the session ended. */
export type EndedBy = 'closed' | 'gone' | 'sessionEnded';

export interface CallContext {
  /** The last fact that was believed; a fact replaces what was known before. */
  readonly contact: ContactFact;
  /** serverNow = localNow + offsetMs. */
  readonly offsetMs: number;
  /** Whether the link is up: a command needs it. */
  readonly linkUp: boolean;
  /** The dialer is describing everything anew: the next fact is the truth whatever its time. */
  readonly trustNext: boolean;
  /** Facts that came too late to be believed. */
  readonly staleFacts: number;
  readonly asked: AskedMap;
  readonly draft: Draft;
  /** The draft is saved without a press as soon as the call has ended, or the doubt about the last save is gone. */
  readonly saveAtEnd: boolean;
  readonly saved: SavedMemory;
  readonly tags: TagSaving;
  readonly reschedule: RescheduleEditor;
  /** What the agent last asked for while the contact was a preview; null while nothing was. */
  readonly decision: PreviewDecision | null;
  /** The decision on its way when the preview was closed; null when it ended without one. */
  readonly decided: PreviewDecision | null;
  /** Of the call's skill; null until they are known. */
  readonly dispositions: readonly Disposition[] | null;
  /** How the call's skill is set up for its agents; null until that is known. */
  readonly parameters: SkillParameters | null;
  /** What opens this contact's record; null: nothing does, or it is not known yet. */
  readonly popRule: PopRule | null;
  /** Server instant when this became the line the agent hears; null while it is not. */
  readonly linkedAt: Instant | null;
  /** The mark on its way when the contact was disconnected; null when there was none. */
  readonly closing: ClosingMark | null;
  /** The dialer said that it detected a machine. */
  readonly machineDetected: boolean;
  /** The dialer took the agent's accept of an offer: it connects when the agent's phone is up. */
  readonly taken: boolean;
  /** The time of an offer was over when it ended. */
  readonly ranOut: boolean;
  /** The last status before the contact was disconnected. */
  readonly lastStatus: ContactStatus;
  /** Server instant when the conversation began; null when there was none. */
  readonly activeSince: Instant | null;
  /** Server instant when the contact was disconnected. */
  readonly disconnectedAt: Instant | null;
  /** The dialer accepted the agent's hang-up before the contact was disconnected. */
  readonly hungUp: boolean;
  /** Server instant when the dialer decides about the preview by itself; null when it waits, or has let that time pass. */
  readonly previewUntil: Instant | null;
  /** Server instant when the dialer closes the wrap-up; null when it has no limit or none is known. */
  readonly wrapUpUntil: Instant | null;
  readonly endedBy: EndedBy;
}

/** What a call is born with. */
export interface CallInput {
  readonly contact: ContactFact;
  readonly offsetMs: number;
  readonly linkUp: boolean;
  readonly dispositions: readonly Disposition[] | null;
  readonly parameters: SkillParameters | null;
  readonly popRule: PopRule | null;
}

/** How a call ended: what the wire said, nothing concluded from it. */
export interface CallEnded {
  readonly contactId: ContactId;
  readonly contact: ContactFact;
  readonly by: EndedBy;
  /** The state it ended in. */
  readonly lastStatus: ContactStatus;
  /** Server instants; null where the dialer gave none. */
  readonly activeSince: Instant | null;
  readonly endedAt: Instant;
  /** The agent asked to hang up and the dialer accepted before it ended. */
  readonly hungUp: boolean;
  /** The agent's machine, fax or bad number on its way when it ended; null when there was none. */
  readonly closing: ClosingMark | null;
  /** The dialer said that it detected a machine. */
  readonly machineDetected: boolean;
  /** What the agent had chosen or typed when it ended. */
  readonly draft: Draft;
  /** The draft's choice when it lacks nothing: it could have been saved. */
  readonly choice: DispositionChoice | null;
  /** What had become of its tags when it ended. */
  readonly tags: TagSaving;
  /** What the agent had decided about a preview or an offer that ended undialed or untaken; null when nothing, or it was neither. */
  readonly decided: PreviewDecision | null;
  /** It was an offer, and its time was over when it ended. */
  readonly ranOut: boolean;
  /** The disposition on its way when it ended; null when none was sent. */
  readonly disposing: Asked | null;
}

export const newCall = ({ input }: { input: CallInput }): CallContext => ({
  ...input,
  trustNext: false,
  staleFacts: 0,
  asked: {},
  draft: emptyDraft,
  saveAtEnd: false,
  saved: nothingAsked,
  tags: unsentTags,
  reschedule: closedEditor,
  decision: null,
  decided: null,
  taken: false,
  ranOut: false,
  lastStatus: input.contact.status,
  linkedAt: null,
  closing: null,
  machineDetected: false,
  activeSince: null,
  disconnectedAt: null,
  hungUp: false,
  previewUntil: null,
  wrapUpUntil: null,
  endedBy: 'closed'
});

const choiceAt = (context: CallContext, readCallback: ReadCallback, now: Instant): DispositionChoice | null => {
  const choice = choiceNow(context, readCallback, now);
  return choiceGap(choice, context.dispositions) === null ? choice : null;
};

/** The machine's output. `nowMs` is the local clock, used only when the dialer gave no time. */
export const endedCall = (context: CallContext, nowMs: Instant, readCallback: ReadCallback): CallEnded => ({
  contactId: context.contact.contactId,
  contact: context.contact,
  by: context.endedBy,
  lastStatus: context.lastStatus,
  activeSince: context.activeSince,
  endedAt: context.disconnectedAt ?? nowMs + context.offsetMs,
  hungUp: context.hungUp,
  closing: context.closing ?? markOnItsWay(context.asked),
  machineDetected: context.machineDetected,
  draft: context.draft,
  choice: choiceAt(context, readCallback, nowMs + context.offsetMs),
  tags: context.tags,
  decided: context.decided,
  ranOut: context.ranOut,
  disposing: context.asked['command.dispose'] ?? null
});
