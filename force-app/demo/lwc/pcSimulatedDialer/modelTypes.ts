/** The nouns of the model: agents, contacts, lines, skills, and the world that holds them. Only the model's own files change them. */
import type { AgentMessages } from './agentMessages';
import type { Callback } from './callbackTypes';
import type { Conference, DisconnectCode, Ordinary, WaitingCall } from './callTypes';
import type { Campaign, CampaignAgent, CampaignRecord, CampaignSkill } from './campaignTypes';
import type { CommitmentBook } from './commitmentBook';
import type { History } from './history';
import type { Ids } from './ids';
import type { Ledger } from './ledger';
import type { Line } from './line';
import type { ModelTime, Timer } from './modelTime';
import type { RecordQueue } from './recordQueue';
import type { Session, SessionBook } from './sessionTypes';
import type { FarEnd } from './simulatorTypes';
import type { ToolDesk } from './toolDesk';

/** Status of a CallContactEvent, as on the wire (protocol 5.2). */
export type ContactStatus =
  | 'Preview'
  | 'NaturalCallDialing'
  | 'NaturalCallRinging'
  | 'NaturalCallAMD'
  | 'Active'
  | 'Holding'
  | 'Masking'
  | 'Joined'
  | 'Dialing'
  | 'Incoming'
  | 'Ringing'
  | 'CallBackDisconnected'
  | 'Disconnected';

/** AgentState.CurrentState as on the wire, of those the simulator has cause for (protocol 4.3). */
export type AgentStateName =
  | 'LoggedOut'
  | 'Available'
  | 'Unavailable'
  | 'Dialer'
  | 'DialerPending'
  | 'OutboundContact'
  | 'InboundContact'
  | 'OutboundConsult'
  | 'InboundConsult';

/** A state an agent chose or will come to. */
export interface PlainState {
  readonly state: 'Available' | 'Unavailable';
  readonly reason: string;
}

/** What ended a line before anybody talked: found by the dialer's analysis, or said by the agent. */
export interface Verdict {
  readonly as: FarEnd;
  readonly by: 'agent' | 'dialer';
}

/** One call, or call attempt, as one agent sees it. */
export interface Contact {
  readonly contactId: string;
  readonly masterId: string;
  readonly interactionId: string;
  readonly agent: Agent;
  readonly skill: Skill;
  readonly record: CampaignRecord;
  readonly line: Line;
  /** It came to an agent whom the platform had blended in. */
  readonly blended: boolean;
  /** What was agreed when it was put off, if it was. */
  readonly callback: Callback | null;
  /** Null for a contact of Personal Connection. */
  readonly ordinary: Ordinary | null;
  /** Epoch ms. */
  readonly startedAt: number;
  status: ContactStatus;
  final: boolean;
  linked: boolean;
  changedAt: number;
  screenPopUrl: string;
  disconnectCode: DisconnectCode;
  recording: boolean;
  allowDispositions: boolean;
  /** A machine was detected and the agent may say what it is; null when none was. `until` (epoch ms) is null without an end. */
  override: { readonly until: number | null } | null;
  /** What the far end was found to be when that ended the contact, and by whom. */
  verdict: Verdict | null;
  /** Seconds of a preview or an offer; 0 when there is none. */
  previewSeconds: number;
  /** Preview, offer or wrap-up running out. */
  timer: Timer | null;
  /** The other agent's contact of a call between agents. */
  peer: Contact | null;
  /** The search this contact is an offer of, or is waiting for. */
  waiting: WaitingCall | null;
  /** What goes on as soon as the agent's phone is up; null when nothing waits for it. */
  onLegUp: (() => void) | null;
}

/** An agent's phone. */
export interface AgentLeg {
  readonly agentLegId: string;
  status: 'Dialing' | 'Active';
  timer: Timer | null;
}

export interface Agent {
  readonly profile: CampaignAgent;
  /** Key → value now (protocol 7.6); the file's until somebody changes them. */
  readonly permissions: Record<string, string>;
  session: Session | null;
  state: AgentStateName;
  reason: string;
  stateSince: number;
  /** Seconds of wrap-up; null when not in after-call work. */
  acwSeconds: number | null;
  /** What comes after the current contact; leaves the dialer. */
  next: PlainState | null;
  leg: AgentLeg | null;
  muted: boolean;
  /** Personal Connection skill logged in to. */
  skill: Skill | null;
  skillSince: number;
  /** The platform logged them in while they are Available; they are not in the dialer as they see it. */
  blended: boolean;
  /** Until the platform does so. */
  blending: Timer | null;
  /** Where a logout returns to. */
  plain: PlainState;
  /** Lines not yet connected: preview, dialing, ringing, analysed. */
  readonly attempts: Set<Contact>;
  /** The connected contact of Personal Connection, until its wrap-up is over. */
  call: Contact | null;
  /** Ordinary contacts, offers and wrap-ups among them, in the order they came. */
  readonly ordinaryCalls: Set<Contact>;
  conference: Conference | null;
  /** The contact whose after-call work the agent was last told of. */
  wrapUpOf: Contact | null;
  /** Dials about to happen. */
  readonly slots: Set<Timer>;
  /** How many dials were planned; names the next draw. */
  dialsPlanned: number;
}

/** A Personal Connection skill at work. */
export interface Skill {
  readonly config: CampaignSkill;
  running: boolean;
  readonly queue: RecordQueue;
  /** Agents logged in. */
  readonly agents: Set<Agent>;
  /** Those who could take a call, longest free first. */
  readonly free: Set<Agent>;
  /** What the agents were last told of the list. */
  listNotice: 'none' | 'low' | 'empty';
}

/** What time and the far side bring about. Wired once, so that the files of the model need not know each other in circles. */
export interface Moves {
  rang(world: World, line: Line): void;
  answered(world: World, line: Line): void;
  /** The analysis knows who answered: `line.farEnd`. */
  analysed(world: World, line: Line): void;
  /** Nobody was reached: busy, bad number, no answer. */
  failed(world: World, line: Line): void;
  /** The customer hung up. */
  hungUp(world: World, line: Line): void;
  previewTimedOut(world: World, contact: Contact): void;
  overrideTimedOut(world: World, contact: Contact): void;
  wrapUpTimedOut(world: World, contact: Contact): void;
  /** The agent answered their phone. */
  legUp(world: World, agent: Agent): void;
}

/** What every part of the model may reach. */
export interface World {
  readonly campaign: Campaign;
  readonly seed: number;
  readonly time: ModelTime;
  readonly ids: Ids;
  readonly ledger: Ledger;
  readonly history: History;
  readonly messages: AgentMessages;
  readonly commitments: CommitmentBook;
  readonly tools: ToolDesk;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Contacts that are not closed, by id. */
  readonly contacts: Map<string, Contact>;
  /** Calls that look for an agent, oldest first. */
  readonly waitingCalls: Set<WaitingCall>;
  /** What calls between agents have in place of a skill (protocol 4.6: `Skill` 0). */
  readonly noSkill: Skill;
  /** How often each number was dialed by hand; names the next draw. */
  readonly manualDials: Map<string, number>;
  readonly sessions: SessionBook;
  readonly moves: Moves;
  /** False: far ends stand still until they are played. */
  autoplay: boolean;
}
