/** What the dialer says of one agent, as the other side of every comparison. Pure: made from the control API's answers. */
import type { ControlLine, LedgerEntry, WireEntry } from 'c/pcSimulatedDialer';
import type { ControlAgent } from '../../simulator/controlReplies';

/** A line of the agent. */
export interface LineTruth {
  readonly contactId: string;
  readonly name: string;
  /** As on the wire. */
  readonly status: string;
  readonly linked: boolean;
  /** Epoch ms when this status began; for a conversation, when it began to be one. Null when not known. */
  readonly since: number | null;
}

export interface DialerTruth {
  readonly lines: readonly LineTruth[];
  /** State as on the wire; `LoggedOut` when nobody knows the agent. */
  readonly state: string;
  readonly skillName: string;
  readonly signedIn: boolean;
  /** As last sent. */
  readonly muted: boolean;
  readonly leg: 'none' | 'Dialing' | 'Active' | 'Disconnected';
  /** Contacts that came to this agent, and those that were connected, since the beginning. */
  readonly counted: { readonly dialed: number; readonly talked: number };
  /** Tones the dialer played, in order, by contact. */
  readonly tones: ReadonlyMap<string, string>;
  /** Contacts that are recorded because an agent asked for it. */
  readonly recording: ReadonlySet<string>;
  /** Every status that was ever sent, by contact. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names as they were sent, by contact. */
  readonly names: ReadonlyMap<string, string>;
}

/** Which ledger entry begins which status. */
const begins: Readonly<Record<string, string>> = {
  dialed: 'NaturalCallDialing',
  rang: 'NaturalCallRinging',
  answered: 'NaturalCallAMD',
  hopped: 'NaturalCallAMD',
  machineDetected: 'NaturalCallAMD',
  connected: 'Active',
  held: 'Holding',
  masked: 'Masking',
  ended: 'Disconnected'
};

/** How many contacts came to the agent by being dialed or from another agent, and with how many they talked. */
export function countedIn(ledger: readonly LedgerEntry[]): DialerTruth['counted'] {
  const of = (...what: readonly string[]): number =>
    new Set(ledger.filter((entry) => what.includes(entry.what)).map(({ contactId }) => contactId)).size;
  return { dialed: of('dialed', 'hopped'), talked: of('connected') };
}

/** Last three fields of a contact event's summary; a name may hold anything, so it is read from the end. */
const told = /^ContactID (\d+), (?:Label (.*), )?Status (\w+), IsLinked \w+, FinalState \w+$/s;

/** Takes the logs piece by piece and answers what holds now. */
export interface TruthBook {
  take(parts: {
    readonly lines: readonly ControlLine[];
    readonly agents: readonly ControlAgent[];
    readonly ledger: readonly LedgerEntry[];
    readonly wire: readonly WireEntry[];
  }): void;
  of(agentId: string): DialerTruth;
  /** Everything so far, oldest first. */
  ledgerOf(agentId: string): readonly LedgerEntry[];
}

interface Sent {
  muted: boolean;
  leg: DialerTruth['leg'];
}

export function openTruthBook(): TruthBook {
  const ledger: LedgerEntry[] = [];
  const since = new Map<string, Map<string, number>>();
  const said = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const sent = new Map<string, Sent>();
  let lines: readonly ControlLine[] = [];
  let agents: readonly ControlAgent[] = [];

  const tones = new Map<string, string>();
  const recording = new Set<string>();
  const keep = (entry: LedgerEntry): void => {
    ledger.push(entry);
    const { what, contactId, detail } = entry;
    if (what === 'tones') tones.set(contactId, `${tones.get(contactId) ?? ''}${String(detail.digits)}`);
    if (what === 'recorded') recording.add(contactId);
    if (what === 'recordingStopped') recording.delete(contactId);
    const status = begins[entry.what];
    if (status === undefined) return;
    const known = since.get(entry.contactId) ?? new Map<string, number>();
    since.set(entry.contactId, known);
    known.set(status, entry.at);
  };
  const hear = ({ kind, agentId, title, detail }: WireEntry): void => {
    if (kind !== 'event' || agentId === null) return;
    const of = sent.get(agentId) ?? { muted: false, leg: 'none' as const };
    sent.set(agentId, of);
    if (title === 'Mute') of.muted = detail === 'AgentMuted True';
    if (title === 'AgentLeg') of.leg = (/^Status (Dialing|Active|Disconnected)/.exec(detail)?.[1] ?? of.leg) as Sent['leg'];
    const [, contactId, label = '', status] = (title === 'CallContactEvent' && told.exec(detail)) || [];
    if (contactId === undefined || status === undefined) return;
    const statuses = said.get(contactId) ?? new Set<string>();
    said.set(contactId, statuses.add(status));
    names.set(contactId, label);
  };
  return {
    take(parts) {
      ({ lines, agents } = parts);
      parts.ledger.forEach(keep);
      parts.wire.forEach(hear);
    },
    of(agentId) {
      const agent = agents.find((one) => one.agentId === agentId);
      return {
        lines: lines
          .filter((line) => line.agentId === agentId)
          .map(({ contactId, name, status, linked }) => ({
            contactId,
            name,
            status,
            linked,
            since: since.get(contactId)?.get(status) ?? null
          })),
        state: agent?.state ?? 'LoggedOut',
        skillName: agent?.skillName ?? '',
        signedIn: agent?.signedIn ?? false,
        muted: sent.get(agentId)?.muted ?? false,
        leg: sent.get(agentId)?.leg ?? 'none',
        counted: countedIn(ledger.filter((entry) => entry.agentId === agentId)),
        tones,
        recording,
        said,
        names
      };
    },
    ledgerOf: (agentId) => ledger.filter((entry) => entry.agentId === agentId)
  };
}
