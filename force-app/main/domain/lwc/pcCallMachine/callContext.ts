/** What a call remembers. Plain JSON: it survives a refresh; clocks come by closure. */
import type { ContactFact, ContactId, ContactStatus, Disposition, DispositionChoice, Instant } from 'c/pcFacts';
import type { Asked, AskedMap } from './asked';
import { choiceGap, draftChoice } from './callOffers';

/** What the agent typed and chose so far; the dialer does not know it. */
export interface Draft {
  readonly dispositionId: string | null;
  readonly notes: string;
}

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
  /** Of the call's skill; null until they are known. */
  readonly dispositions: readonly Disposition[] | null;
  /** The last status before the contact was disconnected. */
  readonly lastStatus: ContactStatus;
  /** Server instant when the conversation began; null when there was none. */
  readonly activeSince: Instant | null;
  /** Server instant when the contact was disconnected. */
  readonly disconnectedAt: Instant | null;
  /** The dialer accepted the agent's hang-up before the contact was disconnected. */
  readonly hungUp: boolean;
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
  /** What the agent had chosen or typed when it ended. */
  readonly draft: Draft;
  /** The draft's choice when it lacks nothing: it could have been saved. */
  readonly choice: DispositionChoice | null;
  /** The disposition on its way when it ended; null when none was sent. */
  readonly disposing: Asked | null;
}

export const newCall = ({ input }: { input: CallInput }): CallContext => ({
  ...input,
  trustNext: false,
  staleFacts: 0,
  asked: {},
  draft: { dispositionId: null, notes: '' },
  lastStatus: input.contact.status,
  activeSince: null,
  disconnectedAt: null,
  hungUp: false,
  wrapUpUntil: null,
  endedBy: 'closed'
});

/** The machine's output. `nowMs` is the local clock, used only when the dialer gave no time. */
export const endedCall = (context: CallContext, nowMs: Instant): CallEnded => ({
  contactId: context.contact.contactId,
  contact: context.contact,
  by: context.endedBy,
  lastStatus: context.lastStatus,
  activeSince: context.activeSince,
  endedAt: context.disconnectedAt ?? nowMs + context.offsetMs,
  hungUp: context.hungUp,
  draft: context.draft,
  choice: choiceGap(draftChoice(context), context.dispositions) === null ? draftChoice(context) : null,
  disposing: context.asked['command.dispose'] ?? null
});
