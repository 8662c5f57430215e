/** What a shift remembers. Plain JSON: it survives a refresh; clocks and the dialer come by closure. */
import type { AskedMap } from 'c/pcCallMachine';
import { defaultPopRule } from 'c/pcFacts';
import type {
  AgentLegFact,
  AgentMessage,
  AgentStateFact,
  ContactId,
  Disposition,
  Instant,
  ListName,
  Permission,
  PopRule,
  Refusal,
  SessionStartFact,
  Skill,
  SoftphoneSettings,
  Station,
  UnavailableCode,
  ZoneEntry
} from 'c/pcFacts';
import { newDesk } from './dialMemory';
import type { DialDesk } from './dialMemory';
import { noDirectory } from './directory';
import type { DirectoryRead } from './directory';
import { noFurther } from './further';
import type { FurtherMemory } from './further';
import type { ContactHistory } from './histories';
import { noCallbacks } from './callbackMemory';
import type { CallbackMemory } from './callbackMemory';
import { noMessages } from './messageFacts';
import type { MessageMemory } from './messageFacts';
import type { UnsavedChoice, UnsavedTags } from './leftUnsaved';
import type { Answered, EndedLine, Line, PastLines, Tally } from './lines';
import type { Pulled } from './pulled';
import type { RecordMemory } from './records';
import type { SkillParametersRead } from './skillParameters';
import type { SkillTags } from './skillTags';
import type { Tones } from './tones';
import type { Swap } from './swap';
import { noTools } from './tools';
import type { ToolMemory } from './tools';
import { noConference } from './twoCalls';
import type { Conference } from './twoCalls';

/** The Personal Connection skill the agent is in. `skillId` is null when the dialer named none. */
export interface CurrentSkill {
  readonly skillId: string | null;
  /** '' when it is not known which. */
  readonly skillName: string;
}

/** What the agent asked to become, until it is so or refused. */
export type Wish =
  | { readonly kind: 'skill'; readonly skillId: string; readonly skillName: string }
  | { readonly kind: 'state'; readonly state: 'Available' | 'Unavailable'; readonly reason: string };

/** Trouble on the way to the dialer, or why there is no session. `retryAt` is the local clock; null when nothing is planned. */
export interface Trouble {
  readonly refusal: Refusal;
  readonly failures: number;
  readonly retryAt: Instant | null;
}

export interface SessionEnd {
  readonly by: 'agent' | 'remote' | 'unknown';
  readonly message: string;
}

/** Dispositions of one skill. */
export interface SkillDispositions {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly dispositions: readonly Disposition[];
  readonly refusal: Refusal | null;
}

export interface ShiftContext extends MessageMemory, ToolMemory, CallbackMemory, FurtherMemory {
  readonly station: Station;
  /** Whether to look for an open session at the start. */
  readonly joins: boolean;
  /** serverNow = localNow + offsetMs. */
  readonly offsetMs: number;
  readonly session: SessionStartFact | null;
  readonly sessionEnd: SessionEnd | null;
  readonly trouble: Trouble | null;

  readonly agentState: AgentStateFact | null;
  /** The dialer is describing everything anew: the next agent state is the truth whatever its time. */
  readonly trustNextState: boolean;
  readonly skill: CurrentSkill | null;
  /** The dialer accepted a log-out that takes effect after the call. */
  readonly leaving: boolean;
  readonly wish: Wish | null;
  /** The skill last asked for: names a dialer state that comes after the wish was given up. */
  readonly lastPicked: CurrentSkill | null;

  /** The last call of another kind that came while the agent was in the dialer; null when there is nothing to say of it. */
  readonly pulled: Pulled | null;

  readonly leg: AgentLegFact | null;
  readonly muted: boolean;

  readonly skills: readonly Skill[] | null;
  readonly unavailableCodes: readonly UnavailableCode[] | null;
  readonly permissions: readonly Permission[];
  readonly messages: readonly AgentMessage[];
  readonly zones: readonly ZoneEntry[];
  readonly dispositions: Readonly<Record<string, SkillDispositions>>;
  readonly skillParameters: Readonly<Record<string, SkillParametersRead>>;
  readonly tags: Readonly<Record<string, SkillTags>>;
  readonly failedLists: Readonly<Partial<Record<ListName, Refusal>>>;
  readonly listLow: 'low' | 'empty' | null;

  /** Shift commands on their way; a call keeps its own. */
  readonly asked: AskedMap;
  /** Local clock: when the dialer was last asked to describe everything; null = not yet. */
  readonly resyncedAt: Instant | null;

  readonly lines: Readonly<Record<ContactId, Line>>;
  /** Keypad tones of the calls that are here; never logged. */
  readonly tones: Tones;
  readonly dial: DialDesk;
  readonly conference: Conference;
  /** Parties of a conference, the agent among them; null when the tenant does not say, 0 when there is no limit. */
  readonly maxParties: number | null;
  /** A change-over between two calls on its way. */
  readonly swap: Swap | null;
  /** A call was taken to a closed skill, and the agent is asked whether to go on all the same (protocol 4.11). */
  readonly skillClosed: boolean;
  readonly directory: DirectoryRead;
  readonly pastLines: PastLines;
  /** Newest first, bounded. */
  readonly endedLines: readonly EndedLine[];
  /** The line that last became a conversation, and when (server instant). */
  readonly lastAnswered: Answered | null;
  readonly tally: Tally;
  readonly unsaved: UnsavedChoice | null;
  readonly unsavedTags: UnsavedTags | null;
  /** Every line that left in this shift, newest first, bounded; unlike `endedLines` per number, and kept from session to session. */
  readonly attempts: readonly EndedLine[];
  /** By present contact; only of those whose panel is open. */
  readonly histories: Readonly<Record<ContactId, ContactHistory>>;
  /** For which skills the contact panel opens. */
  readonly contactPanel: ContactPanelSettings;
  /** Contacts whose page was asked for already, oldest first, bounded: never twice as long as this page lives. */
  readonly popped: readonly ContactId[];
  /** What opens the records of contacts, by skill. */
  readonly popRules: readonly PopRule[];
  /** By present contact. */
  readonly records: RecordMemory;
}

/** What administrators decide about the contact panel. */
export type ContactPanelSettings = Pick<SoftphoneSettings, 'contactPanel' | 'contactPanelBySkill'>;

/** What a shift is born with. */
export interface ShiftInput {
  /** Last used or from settings; shown in the connect form. */
  readonly station?: Station;
  /** Look for an open session at once (`command.join`). Default false: nothing is sent. */
  readonly join?: boolean;
  /** Off for every skill by default: nothing is read that nobody shows. */
  readonly contactPanel?: ContactPanelSettings;
  /** What opens a contact's record; the address the dialer sends, by default. */
  readonly popRules?: readonly PopRule[];
}

/** What belongs to a session and leaves with it. */
export const withoutSession = {
  session: null,
  agentState: null,
  trustNextState: false,
  skill: null,
  leaving: false,
  wish: null,
  lastPicked: null,
  pulled: null,
  leg: null,
  muted: false,
  listLow: null,
  offer: null,
  asked: {},
  conference: noConference,
  swap: null,
  skillClosed: false,
  directory: noDirectory,
  ...noFurther,
  ...noTools
} as const satisfies Partial<ShiftContext>;

export const newShift = ({ input }: { input: ShiftInput }): ShiftContext => ({
  ...noCallbacks,
  ...withoutSession,
  station: input.station ?? { stationId: '', phoneNumber: '' },
  joins: input.join ?? false,
  offsetMs: 0,
  sessionEnd: null,
  trouble: null,
  skills: null,
  unavailableCodes: null,
  permissions: [],
  messages: [],
  ...noMessages,
  zones: [],
  dispositions: {},
  skillParameters: {},
  tags: {},
  failedLists: {},
  resyncedAt: null,
  lines: {},
  tones: {},
  dial: newDesk,
  maxParties: null,
  pastLines: [],
  endedLines: [],
  lastAnswered: null,
  tally: { dialed: 0, talked: 0 },
  unsaved: null,
  unsavedTags: null,
  attempts: [],
  histories: {},
  contactPanel: {
    contactPanel: input.contactPanel?.contactPanel ?? false,
    contactPanelBySkill: input.contactPanel?.contactPanelBySkill ?? {}
  },
  popped: [],
  popRules: input.popRules ?? [defaultPopRule],
  records: {}
});
