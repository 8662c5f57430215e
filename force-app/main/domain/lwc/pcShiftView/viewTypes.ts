/**
 * What the panel shows: plain, serializable, made of words (label keys), instants and intents. A component paints it and sends
 * the intents back; it derives nothing. Unchanged parts keep their object identity so that a fact repaints its own card only.
 */
import type { AgentIntent, ContactId, Instant } from 'c/pcFacts';
import type { CardValue } from 'c/pcPopRules';
import type { CallbacksView, OfferView } from './callbackTypes';
import type { MessagesView } from './messagesTypes';
import type { RescheduleView } from './rescheduleTypes';
import type { DialView } from './dialTypes';
import type { IncomingView } from './incomingTypes';
import type { MarksView } from './marksTypes';
import type { MatchView } from './matchTypes';
import type { ContactPanelView } from './contactPanelTypes';
import type { PreviewView } from './previewTypes';
import type { KeypadView } from './keypadTypes';
import type { OutsideView } from './outsideTypes';
import type { ToolView } from './toolsTypes';
import type { FurtherView, TwoCallsView } from './twoCallsTypes';
import type { WrapUpView } from './wrapUpTypes';
import type { Word } from './words';

/** A sentence: a word of the label catalogue with what goes into its {placeholders}. Values from outside are text. */
export interface Text {
  readonly word: Word;
  readonly with?: Readonly<Record<string, string | number | Text>>;
}

/** States of a control (mock README §5). `off` keeps its place and says why. */
export type ButtonState = 'ready' | 'asked' | 'late' | 'refused' | 'off';

/** One control. `say` is the consequence, or why it is off, asked, late or was refused. */
export interface ButtonView {
  /** Stable name, the intent's verb: `hold`, `mute`, `hangUp` … */
  readonly name: string;
  readonly text: Text;
  /** SLDS utility icon, `utility:pause`. */
  readonly icon: string;
  readonly state: ButtonState;
  /** null = not a toggle. */
  readonly pressed: boolean | null;
  readonly say: Text;
  /** What a press sends; null while a press would do nothing. */
  readonly intent: AgentIntent | null;
  /** A press opens this form in place and sends nothing; `intent` is then null. */
  readonly opens?: 'disposition' | 'keypad' | 'further';
}

/** State of a line as the chip shows it. */
export type LineState =
  | 'previewing'
  | 'dialing'
  | 'ringing'
  | 'screening'
  | 'active'
  | 'held'
  | 'masked'
  | 'conferenced'
  | 'offered'
  | 'callbackOffered'
  | 'wrappingUp'
  | 'ended'
  | 'unknown';

/** One contact's card. */
export interface CardView {
  readonly contactId: ContactId;
  /** Its number, from 1: the lowest that was free when it came; never changes while the card lives. Cards stand in order of arrival. */
  readonly position: number;
  /** '' is shown as the word for "no name". */
  readonly name: string;
  readonly number: string;
  /** The same as people write it; as sent until the rules for numbers came. */
  readonly numberText?: string;
  /** Only when it is not the skill in the bar. */
  readonly skillName: string | null;
  readonly state: LineState;
  readonly stateText: Text;
  readonly stateIcon: string;
  /** Server instant when the state began; null when unknown. */
  readonly since: Instant | null;
  readonly linked: boolean;
  /** In words which line the agent hears; null when not this one. */
  readonly hear: Text | null;
  /** How far the line has come: 1 dialing, 2 ringing, 3 AMD, 4 active; 0 = outside this track. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** Windows zone name as sent, '' when unknown. */
  readonly zoneName: string;
  /** IANA zone of that name, for the contact's local time; null while it is not known. */
  readonly localZone?: string | null;
  readonly values: readonly CardValue[];
  /** Values that need the whole width. A label '' is the panel's own, _Previous notes_. */
  readonly notes?: readonly CardValue[];
  readonly compliance: boolean;
  /** Something the agent should know about this card (late, refused, unknown word), else null. */
  readonly problem: Text | null;
  /** The link is lost: all of this is the last known state. */
  readonly stale?: boolean;
  readonly controls: readonly ButtonView[];
  /** Null while the line cannot be marked. */
  readonly marks?: MarksView | null;
  /** Who closed the line while the agent was marking it, said until the card leaves; else null. */
  readonly closed?: Text | null;
  /** What was with this customer before; null = not open. */
  readonly contactPanel?: ContactPanelView | null;
  /** That blending delivered the contact, and from which skill. */
  readonly blending?: Text | null;
  readonly wrapUp: WrapUpView | null;
  /** The same form while the call runs: what is chosen may be saved at its end. Null where nothing could be. */
  readonly ahead?: WrapUpView | null;
  /** The editor stands in the place of the preview; null while it is closed. */
  readonly reschedule?: RescheduleView | null;
  readonly preview?: PreviewView | null;
  /** Null for a call that is not offered. */
  readonly incoming?: IncomingView | null;
  /** That this call took the agent out of the dialer. */
  readonly pulled?: Text | null;
  /** Null while there is no conversation on the leg. */
  readonly keypad?: KeypadView | null;
  /** The agent dials it on another phone; null for every other contact. */
  readonly outside?: OutsideView | null;
  /** What the form that takes the call further offers; null where no second call can come from this one. */
  readonly further?: FurtherView | null;
  /** Two calls together; null on all cards but one. */
  readonly twoCalls?: TwoCallsView | null;
  /** The records that were looked for; null where there is nothing to say. */
  readonly match?: MatchView | null;
  /** Pages and indicators that belong to this contact. */
  readonly tools?: readonly ToolView[];
}

/** A way a line ended, kept readable. */
export interface HappenedView {
  readonly contactId: ContactId;
  readonly name: string;
  readonly text: Text;
  readonly icon: string;
  readonly at: Instant;
}

export interface SkillOptionView {
  readonly skillId: string;
  readonly name: string;
  readonly running: boolean;
  readonly current: boolean;
  readonly hint: Text;
  readonly intent: AgentIntent | null;
}

export interface StateOptionView {
  readonly key: string;
  /** A word of ours or the tenant's own reason name. */
  readonly text: Text | string;
  readonly current: boolean;
  readonly intent: AgentIntent | null;
}

export interface AvailabilityView {
  readonly tone: 'dialer' | 'call' | 'available' | 'away' | 'wrapUp' | 'out' | 'trouble';
  readonly icon: string;
  /** Skill or state. */
  readonly title: Text | string;
  readonly subtitle: Text;
  readonly since: Instant | null;
  /** What happens after this call (queued state, log-out, other skill), else null. */
  readonly next: Text | null;
  readonly skills: readonly SkillOptionView[];
  readonly skillsState: 'loading' | 'ready' | 'failed';
  readonly states: readonly StateOptionView[];
  /** Log out of the skill; null when not in one. */
  readonly logOut: ButtonView | null;
  readonly disconnect: ButtonView;
}

export interface LegView {
  readonly state: 'none' | 'dialing' | 'active' | 'disconnected' | 'unknown';
  readonly text: Text;
  readonly muted: boolean;
  readonly callMyPhone: ButtonView | null;
}

/** The one line under the bar: the most urgent thing, else the tally. */
export interface NoticeView {
  readonly tone: 'calm' | 'info' | 'warning';
  readonly icon: string;
  readonly text: Text;
  /** Counts down to this local instant; null when nothing does. */
  readonly until: Instant | null;
  readonly action: ButtonView | null;
}

export interface UtilityView {
  readonly label: Text;
  /** A running time in the label: since when, or null. */
  readonly since: Instant | null;
  /** The running time in the label counts down to this server instant instead; wins over `since`. */
  readonly until?: Instant | null;
  /** SLDS utility icon name without prefix. */
  readonly icon: string;
  readonly variant: 'success' | 'warning' | 'error' | null;
  readonly highlighted: boolean;
  /** Pop-out is disabled while a call or a line is on. */
  readonly popOut: boolean;
}

export interface ConnectView {
  readonly state: 'ready' | 'joining' | 'connecting' | 'refused' | 'ended';
  readonly station: { readonly stationId: string; readonly phoneNumber: string };
  readonly problem: Text | null;
}

export interface WaitingView {
  readonly text: Text;
  readonly since: Instant | null;
  readonly hint: Text;
}

export interface ShiftView {
  readonly stage: 'connect' | 'shift';
  /** serverNow = localNow + offset. */
  readonly clockOffsetMs: number;
  readonly connect: ConnectView;
  readonly availability: AvailabilityView;
  readonly leg: LegView;
  readonly notice: NoticeView;
  readonly cards: readonly CardView[];
  /** Shown when there is no card. */
  readonly waiting: WaitingView | null;
  /** Newest first, bounded. */
  readonly happened: readonly HappenedView[];
  readonly utility: UtilityView;
  readonly messages: MessagesView;
  /** Calls by hand; null before a session, and for users who may not place any. */
  readonly dial?: DialView | null;
  /** A callback that was promised and is due; null while none is offered. */
  readonly offer?: OfferView | null;
  /** My callbacks; null for users who may not use them. */
  readonly callbacks?: CallbacksView | null;
  /** Live regions: what was said last; a new object = say it. */
  readonly polite: Text | null;
  readonly assertive: Text | null;
}
