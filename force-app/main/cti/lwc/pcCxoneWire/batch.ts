/** The reply of get-next-event (protocol 3.2): parsed once, here, whatever came. */
import type { ContactId, DialerFact, ShiftFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { rereadsOf } from './events';
import { keptText } from './limits';
import { readEvent } from './readEvent';
import type { ReadEvent, UnreadableEvent } from './readEvent';
import type { AgentList } from './referenceRequests';
import { lenient, readSessionId, word } from './wireValues';

export interface WireBatch {
  /** Whether the reply was a batch at all; when it was not, only `unreadable` says something. */
  readonly readable: boolean;
  /** Use it from now on; null keeps the one in use. */
  readonly sessionId: string | null;
  /** How many events came, read or not. */
  readonly size: number;
  /** In the order of the wire, AgentSessionStart first. */
  readonly facts: readonly DialerFact[];
  /** Whether this is the complete list of what is live: it holds AgentSessionStart, or icBranchValue is "3". */
  readonly snapshot: boolean;
  /** Contacts the batch shows to be live; those of unreadable events too, so that no bad field makes a contact vanish. */
  readonly live: readonly ContactId[];
  /** Whether the session ended with this batch. */
  readonly ended: boolean;
  /** Reference lists to read again, each once. */
  readonly reread: readonly AgentList[];
  readonly unreadable: readonly UnreadableEvent[];
  /** Names of the events that were read and told nothing: notices, and what this softphone does not carry out. For the log. */
  readonly untold: readonly string[];
}

const batchSchema = anyCase({
  sessionId: lenient(readSessionId),
  events: lenient((raw) => raw),
  icBranchValue: word
});

function refuse(raw: unknown, why: string): WireBatch {
  const what = `batch: ${why}`;
  const facts: DialerFact[] = [{ type: 'dialer.unreadable', what }];
  const unreadable = [{ what, kept: keptText(raw) }];
  return {
    readable: false,
    sessionId: null,
    size: 0,
    facts,
    snapshot: false,
    live: [],
    ended: false,
    reread: [],
    unreadable,
    untold: []
  };
}

/** AgentSessionStart belongs in front of its batch (protocol 3.3). */
function startFirst(events: readonly ReadEvent[]): readonly ReadEvent[] {
  const isStart = ({ type }: ReadEvent) => type === 'agentsessionstart';
  return [...events.filter(isStart), ...events.filter((event) => !isStart(event))];
}

/** The contacts that live on after the last event of each. */
function liveIds(events: readonly ReadEvent[]): ContactId[] {
  const alive = new Map(events.flatMap(({ contact }) => (contact === null ? [] : [[contact.id, contact.alive] as const])));
  return [...alive].flatMap(([id, lives]) => (lives ? [id] : []));
}

/**
 * Parses a reply of get-next-event. Never throws; an unreadable event is kept and told as `dialer.unreadable` in its place, and
 * every other event is read. An object without events is an empty batch (protocol 0.2).
 */
export function parseBatch(raw: unknown): WireBatch {
  const head = safeParse(batchSchema, raw);
  if (!head.success) return refuse(raw, 'not an object');
  const list: unknown = head.output.events ?? [];
  if (!Array.isArray(list)) return refuse(raw, 'events is not a list');
  const events = startFirst(list.map(readEvent));
  const facts = events.flatMap((event) => event.facts);
  return {
    readable: true,
    sessionId: head.output.sessionId,
    size: list.length,
    facts,
    snapshot: head.output.icBranchValue === '3' || events.some(({ type }) => type === 'agentsessionstart'),
    live: liveIds(events),
    ended: facts.some(({ type }) => type === 'dialer.sessionEnded'),
    reread: [...new Set(events.flatMap(({ type }) => rereadsOf(type)))],
    unreadable: events.flatMap(({ unreadable }) => (unreadable === null ? [] : [unreadable])),
    untold: events.flatMap(({ name, facts: told }) => (told.length === 0 ? [name] : []))
  };
}

/** What a snapshot batch says once its last event is told; null when the batch is none. */
export function snapshotFact({ snapshot, live }: WireBatch): ShiftFact | null {
  return snapshot ? { type: 'dialer.snapshotCompleted', contactIds: live } : null;
}
