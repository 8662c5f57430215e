/** What the machines send out. Imperative; only the adapter carries them to the network. */
import type { Station } from './agentFacts';
import type { ContactId, Instant } from './contactFact';

/** Commands about the whole shift. Endpoints: protocol 2, 5.1, 6.4, 6.9. */
export type ShiftCommand =
  /** Start the agent session, or join it when it exists (409). */
  | { readonly type: 'command.connect'; readonly station: Station }
  /** Join an open session without starting one; refused with `noSession` when there is none. */
  | { readonly type: 'command.join' }
  /** End the agent session. `force` also ends contacts and leaves the dialer. */
  | { readonly type: 'command.disconnect'; readonly force: boolean }
  /** Abort the poll, join, poll: the burst is the list of what is live. */
  | { readonly type: 'command.resync' }
  /** Log into a Personal Connection skill by name (dialer-login takes the name). */
  | { readonly type: 'command.pickSkill'; readonly skillName: string }
  | { readonly type: 'command.leaveSkill' }
  | { readonly type: 'command.setState'; readonly state: 'Available' | 'Unavailable'; readonly reason: string }
  /** Have the platform ring the agent's station. */
  | { readonly type: 'command.callLeg' }
  | { readonly type: 'command.endLeg' }
  | { readonly type: 'command.mute' }
  | { readonly type: 'command.unmute' }
  /** Read a skill's dispositions; the answer is `dialer.dispositionsListed`. */
  | { readonly type: 'command.readDispositions'; readonly skillId: string }
  /** Read the completed contacts with a number, between two server instants; the answer is `dialer.historyListed`. */
  | {
      readonly type: 'command.readHistory';
      readonly contactId: ContactId;
      readonly number: string;
      readonly from: Instant;
      readonly until: Instant;
    }
  /** Read how a skill is set up for its agents; the answer is `dialer.skillParametersListed`. */
  | { readonly type: 'command.readSkillParameters'; readonly skillId: string };

/** Commands about one contact without parameters: `interactions/{contactId}/<tail>`, protocol 5.6, 6.2. */
export type PlainContactCommandType =
  | 'command.accept'
  | 'command.requeue'
  | 'command.snooze'
  | 'command.hold'
  | 'command.resume'
  | 'command.mask'
  | 'command.unmask'
  | 'command.record'
  | 'command.hangUp'
  | 'command.activate';

/** What the agent decided at the end of a contact (protocol 7.4). */
export interface DispositionChoice {
  readonly dispositionId: string;
  readonly notes: string;
  readonly amount?: number;
  /** Wall-clock time with offset, or without one for a preview reschedule (protocol 9, quirk 17). */
  readonly callbackTime?: string;
  readonly callbackNumber?: string;
}

export type ContactCommand =
  | { readonly type: PlainContactCommandType; readonly contactId: ContactId }
  /** `released`: the line is already active, so the other endpoint applies (protocol 5.6). */
  | {
      readonly type: 'command.markMachine' | 'command.markFax' | 'command.markBadNumber';
      readonly contactId: ContactId;
      readonly released: boolean;
    }
  | { readonly type: 'command.dispose'; readonly contactId: ContactId; readonly choice: DispositionChoice };

export type DialerCommand = ShiftCommand | ContactCommand;
export type DialerCommandType = DialerCommand['type'];
