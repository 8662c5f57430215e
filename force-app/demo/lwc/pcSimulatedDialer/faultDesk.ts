/**
 * Faults on the wire, armed by the control and applied here and nowhere else: to requests before and after the dialer handled them, to
 * the outstanding poll, and to a batch of events on its way out. The model never learns of them, except for `endSession`.
 */
import { DroppedConnection } from './droppedConnection';
import { hosts } from './eventParts';
import { endPoll } from './longPoll';
import type { Agent, World } from './modelTypes';
import type { Session, WireEvent } from './sessionTypes';
import type { Fault } from './simulatorTypes';
import { endSession } from './supervisor';
import { errorReply } from './wireError';

/** A poll, any other read, or a command; `path` is what follows the version and the session: `contacts/completed`. */
export interface Struck {
  readonly on: 'poll' | 'read' | 'command';
  readonly path: string;
}
type StatusFault = Extract<Fault, { kind: 'status' }>;

interface Armed {
  readonly fault: Fault;
  readonly agentId: string | undefined;
  left: number;
}

export interface FaultDesk {
  arm(fault: Fault, agentId?: string): boolean;
  /** True while the network is gone for this agent (null: nobody is known yet). */
  offline(agentId: string | null): boolean;
  /** The reply that takes the dialer's place, null for none. */
  replyInstead(struck: Struck, agentId: string): Response | null;
  /** How long this reply is held back, ms. */
  delayMs(struck: Struck, agentId: string): number;
  /** Whether this poll's connection is dropped. */
  dropsPoll(agentId: string): boolean;
  /** What becomes of a batch. */
  batch(agentId: string, events: readonly WireEvent[]): readonly unknown[];
}

const drop = (): never => {
  throw new DroppedConnection();
};

const statusReply = ({ status, retryAfterS }: StatusFault): Response =>
  errorReply(status, `The simulator was told to answer ${status}.`, retryAfterS);

const hits = (fault: Fault, { on, path }: Struck): boolean =>
  'on' in fault && fault.on === on && path.startsWith((fault.path ?? '').toLowerCase());

const UNKNOWN: WireEvent = { Type: 'SimulatorCuriosity', ...hosts, Payload: 'no client knows this type' };
const UNREADABLE: WireEvent = { Type: 'CallContactEvent', ...hosts, ContactID: {}, Status: 7, IsLinked: '' };

export function createFaultDesk(world: World): FaultDesk {
  let armed: Armed[] = [];
  const offlineUntil = new Map<string | undefined, number>();
  const isOffline = (agentId: string | undefined): boolean => (offlineUntil.get(agentId) ?? 0) > world.time.now();

  const take = <Kind extends Fault['kind']>(
    agentId: string,
    kind: Kind,
    struck?: Struck
  ): Extract<Fault, { kind: Kind }> | null => {
    const found = armed.find(
      ({ fault, agentId: whose }) =>
        fault.kind === kind && (whose === undefined || whose === agentId) && (struck === undefined || hits(fault, struck))
    );
    if (found === undefined) return null;
    found.left -= 1;
    armed = armed.filter(({ left }) => left > 0);
    return found.fault as Extract<Fault, { kind: Kind }>;
  };
  const signedIn = (agentId?: string): readonly Agent[] =>
    [...world.agents.values()].filter(
      ({ session, profile }) => session !== null && (agentId === undefined || profile.agentId === agentId)
    );
  const polling = (agentId?: string): readonly Session[] =>
    signedIn(agentId).flatMap(({ session }) => (session?.waiting ? [session] : []));

  /** What strikes the outstanding poll, if there is one, strikes at once. */
  const strike = (fault: Fault, agentId?: string): boolean => {
    const [session] = polling(agentId);
    const respond = fault.kind === 'dropPoll' ? drop : fault.kind === 'status' && fault.on === 'poll' ? statusReply : null;
    if (session === undefined || respond === null) return false;
    endPoll(session, { kind: 'cut', respond: () => respond(fault as StatusFault) });
    return true;
  };

  return {
    arm(fault, agentId) {
      const [agent] = signedIn(agentId);
      if (agentId !== undefined && !world.agents.has(agentId)) return false;
      switch (fault.kind) {
        case 'offline':
          offlineUntil.set(agentId, world.time.now() + fault.ms);
          for (const session of polling(agentId)) endPoll(session, { kind: 'cut', respond: drop });
          return true;
        case 'unknownEvent':
        case 'unreadableEvent':
          if (agent === undefined) return false;
          world.sessions.publish(agent, fault.kind === 'unknownEvent' ? UNKNOWN : UNREADABLE);
          return true;
        case 'endSession':
          if (agent === undefined) return false;
          endSession(world, agent, true, 'The session was ended by a supervisor.');
          return true;
        default: {
          const times = fault.kind === 'status' ? (fault.times ?? 1) : 1;
          const left = times - (strike(fault, agentId) ? 1 : 0);
          if (left > 0) armed.push({ fault, agentId, left });
          return true;
        }
      }
    },
    offline: (agentId) => isOffline(undefined) || (agentId !== null && isOffline(agentId)),
    replyInstead(struck, agentId) {
      const fault = take(agentId, 'status', struck);
      return fault === null ? null : statusReply(fault);
    },
    delayMs: (struck, agentId) => take(agentId, 'delay', struck)?.ms ?? 0,
    dropsPoll: (agentId) => take(agentId, 'dropPoll') !== null,
    batch(agentId, events) {
      const [first] = events;
      const twice = first !== undefined && take(agentId, 'duplicateEvent') !== null ? [first, ...events] : events;
      return twice.length > 1 && take(agentId, 'reorderEvents') !== null ? [...twice].reverse() : twice;
    }
  };
}
