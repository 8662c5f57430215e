/** The machines' snapshot, read once: what every part of the view is made from. */
import type { CallContext, CallTag } from 'c/pcCallMachine';
import type { PlanDraft, RescheduleDraft } from 'c/pcCallback';
import type {
  AgentIntent,
  CallIntent,
  ContactFact,
  ContactId,
  DialDraft,
  Instant,
  SettingProblem,
  ShiftIntent,
  SoftphoneSettings,
  ZoneEntry
} from 'c/pcFacts';
import { callId } from 'c/pcShiftMachine';
import type { CallActor, CallSnapshot, ShiftContext, ShiftSnapshot } from 'c/pcShiftMachine';
import type { CallbacksView, OfferView, PlanStart, PlanVerdict } from './callbackTypes';
import type { DialVerdict } from './dialTypes';
import type { CallbackVerdict, RescheduleVerdict } from './rescheduleTypes';
import type { LineState } from './viewTypes';

/** One call, read. */
export interface CallScene {
  readonly contactId: ContactId;
  readonly position: number;
  readonly context: CallContext;
  readonly state: LineState;
  readonly is: (tag: CallTag) => boolean;
  /** Whether the call's machine takes this intent now. */
  readonly can: (intent: CallIntent) => boolean;
}

/** What the view knows besides the snapshot. */
export interface Surroundings {
  /** Local clock, ms. */
  readonly now: Instant;
  readonly zoneOf: ZoneOf;
  /** Null until the late bundle came, like the rules below. */
  readonly rescheduleForm: RescheduleFormOf | null;
  readonly callbackForm: CallbackFormOf | null;
  readonly dialRules: DialRulesOf | null;
  readonly recordRules: RecordRules | null;
  readonly planForm: PlanFormOf | null;
  readonly callbackViews: CallbackViews | null;
  /** A number as it is shown; as sent until the late rules came. */
  readonly numberText: NumberText;
  readonly settings: SoftphoneSettings;
  /** What is wrong in the settings. */
  readonly settingProblems: readonly SettingProblem[];
  /** The first of them in words, for those who can mend it; null until the words came. */
  readonly problemSentence: string | null;
  readonly pageOf: PageOf;
}

export interface Scene extends Surroundings {
  readonly context: ShiftContext;
  readonly link: string;
  readonly change: string;
  /** State of the callback that is offered, and of a save of a planned one. */
  readonly offerState: ShiftSnapshot['value']['offer'];
  readonly savingState: ShiftSnapshot['value']['callbacks'];
  /** A session runs, whether or not the link is up. */
  readonly inSession: boolean;
  /** The link is lost: what is shown is the last known state. */
  readonly lastKnown: boolean;
  /** In order of arrival. */
  readonly calls: readonly CallScene[];
  readonly can: (intent: ShiftIntent) => boolean;
}

/** What one, many or no record leads to, and the values of a card (c/pcPopRules). */
export type RecordRules = Pick<typeof import('c/pcPopRules'), 'configuredValues' | 'popOutcome'>;

/** The views of promised callbacks (c/pcCallbackViews). */
export interface CallbackViews {
  readonly offerView: (scene: Scene) => OfferView | null;
  readonly callbacksView: (scene: Scene) => CallbacksView;
}

/** The rules for numbers that are dialed by hand. */
export type DialRulesOf = (draft: DialDraft, settings: Pick<SoftphoneSettings, 'defaultCountry'>) => DialVerdict;

/**
 * A number as it is shown; never for dialing.
 *
 * @param zone the contact's IANA zone, null when it is not known; left out where there is no contact: the agent's own counts
 */
export type NumberText = (number: string, zone?: string | null) => string;

/** From a zone name as sent, and the tenant's list, to an IANA zone; null when it says nothing certain. */
export type ZoneOf = (zoneName: string, zones: readonly ZoneEntry[]) => string | null;

/**
 * What an address from outside means: a page of `host` or, with '', a record of this org; `refused`: why it cannot be opened, null when
 * it can.
 */
export type PageOf = (url: string) => { readonly host: string; readonly refused: 'otherHost' | 'unusable' | null };

/** The reschedule rules, from what a call and the shift know to fields, notes and what saving would send. */
export type RescheduleFormOf = (source: EditorSource) => RescheduleVerdict;

/** The same rules for the callback of a disposition. */
export type CallbackFormOf = (source: EditorSource) => CallbackVerdict;

/** The same rules for a callback that is promised by hand. */
export type PlanFormOf = (
  source: Omit<EditorSource, 'contact' | 'draft'> & {
    readonly contact: Pick<ContactFact, 'number' | 'zoneName'>;
    readonly start: PlanStart;
    readonly draft: PlanDraft | null;
    readonly draftedAt: Instant;
  }
) => PlanVerdict;

interface EditorSource {
  readonly contact: ContactFact;
  readonly draft: RescheduleDraft | null;
  readonly openedAt: Instant;
  readonly now: Instant;
  readonly zones: readonly ZoneEntry[];
  readonly settings: SoftphoneSettings;
}

const lineOf = (snapshot: CallSnapshot): LineState => {
  const { value } = snapshot;
  if (typeof value === 'string') return 'ended';
  const { line } = value.live;
  if (typeof line === 'string') return line;
  return line.active === 'talking' ? 'active' : line.active;
};

const readCall = (contactId: ContactId, position: number, snapshot: CallSnapshot): CallScene => ({
  contactId,
  position,
  context: snapshot.context,
  state: lineOf(snapshot),
  is: (tag) => snapshot.hasTag(tag),
  can: (intent) => snapshot.can(intent)
});

export const readScene = (snapshot: ShiftSnapshot, surroundings: Surroundings): Scene => {
  const { context, value } = snapshot;
  const arrived = Object.entries(context.lines).sort(([, one], [, other]) => one.arrival - other.arrival);
  const calls = arrived.flatMap(([contactId, { position }]) => {
    const actor = snapshot.children[callId(contactId)] as CallActor | undefined;
    return actor ? [readCall(contactId, position, actor.getSnapshot())] : [];
  });
  return {
    context,
    link: value.link,
    change: value.change,
    offerState: value.offer,
    savingState: value.callbacks,
    inSession: snapshot.hasTag('inSession'),
    lastKnown: snapshot.hasTag('lastKnown'),
    calls: calls.filter(({ state }) => state !== 'ended'),
    can: (intent: AgentIntent) => snapshot.can(intent),
    ...surroundings
  };
};
