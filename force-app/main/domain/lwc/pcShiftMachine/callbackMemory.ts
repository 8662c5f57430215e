/** What a shift remembers of callbacks: the offered one, the planned ones, the forms about them, and a save on its way. */
import type { PlanDraft } from 'c/pcCallback';
import type {
  Callback,
  CallbackPlace,
  CommitmentCommand,
  CommitmentRemoval,
  Instant,
  OfferedCallback,
  Refusal
} from 'c/pcFacts';

/** The callback that is offered now (protocol 4.9). */
export interface CallbackOffer {
  readonly callback: OfferedCallback;
  /** Server instant at which this shift first heard of it. */
  readonly heardAt: Instant;
  /** The dialer describes everything anew and has not offered it again so far. */
  readonly doubted: boolean;
}

/** How an offer ended: what the agent asked and the dialer did, or what the dialer says by itself. */
export type OfferEnd = 'called' | 'postponed' | 'removed' | 'refused' | 'gone' | 'other';

/** An offer that is over. */
export interface SettledOffer {
  readonly callbackId: string;
  readonly name: string;
  readonly number: string;
  readonly end: OfferEnd;
  /** The dialer's own word, '' when it said none. */
  readonly status: string;
  /** Server instant. */
  readonly at: Instant;
}

/** A form that is open: a callback's time and person, or the question whether it is to be removed. */
export interface CallbackForm {
  readonly what: 'edit' | 'remove';
  /** Null for a new one. */
  readonly callbackId: string | null;
  /** Server instants: when it was opened, and when something was entered last. */
  readonly openedAt: Instant;
  readonly draftedAt: Instant;
  /** Null while nothing was entered. */
  readonly draft: PlanDraft | null;
  /** Why it is removed. */
  readonly notes: string;
}

export type PlannedCommand = Extract<
  CommitmentCommand,
  { type: 'command.createCallback' | 'command.changeCallback' | 'command.deleteCallback' }
>;

/** A planned callback on its way to the dialer, or what came of it last. */
export interface CallbackSave {
  readonly command: PlannedCommand;
  /** Instant of the plan; null for a removal. */
  readonly due: Instant | null;
  /** Those that were in the list before: what is new in it is this one. */
  readonly knownIds: readonly string[];
  /** `found`: nobody answered, and the list has it. `missing`: nobody answered, and the list has it not. */
  readonly end: 'saved' | 'found' | 'missing' | 'refused' | null;
  readonly refusal: Refusal | null;
}

/** The planned callbacks; after a failure those read before stay. */
export interface PlannedCallbacks {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Soonest first. */
  readonly items: readonly Callback[];
  readonly refusal: Refusal | null;
}

export interface CallbackMemory {
  readonly offer: CallbackOffer | null;
  /** Newest first, bounded. */
  readonly settledOffers: readonly SettledOffer[];
  readonly planned: PlannedCallbacks;
  readonly callbackForms: Readonly<Record<CallbackPlace, CallbackForm | null>>;
  readonly callbackSave: CallbackSave | null;
  /** As the tenant lets agents remove callbacks; null until it was read. */
  readonly removalRule: CommitmentRemoval | null;
}

export const noCallbacks: CallbackMemory = {
  offer: null,
  settledOffers: [],
  planned: { state: 'loading', items: [], refusal: null },
  callbackForms: { offered: null, planned: null },
  callbackSave: null,
  removalRule: null
};

/** Given and family name as one; '' when there is none. */
export const callbackName = ({ firstName, lastName }: Pick<Callback, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim();
