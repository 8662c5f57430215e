/** The wire's traffic for whoever watches: requests, replies and events of the agent API. Tokens and sign-in bodies never get here. */
import type { WireEvent } from './sessionTypes';
import type { WireEntry } from './simulatorTypes';

export interface WireLog {
  /** Returns how to fill in the detail when it becomes known. */
  write(kind: WireEntry['kind'], agentId: string | null, title: string, detail?: string): (detail: string) => void;
  /** One entry per event of a batch. */
  events(agentId: string, events: readonly unknown[]): void;
  /** Those from this index on that are still kept. */
  since(index: number): readonly WireEntry[];
  /** Index of the next entry. */
  end(): number;
}

/** Most entries kept; the oldest go first, a tenth at a time. */
export const ENTRIES_KEPT = 20_000;

/** Longest detail kept, characters. */
const LONGEST = 300;

/** The fields a person looks for first. */
const TOLD = [
  'ContactID',
  'Label',
  'Status',
  'IsLinked',
  'FinalState',
  'CurrentState',
  'CurrentOutReason',
  'AgentMuted',
  'Message'
];

const summary = (event: WireEvent): string =>
  TOLD.flatMap((name) => (event[name] === undefined || event[name] === '' ? [] : [`${name} ${String(event[name])}`])).join(
    ', '
  );

export function createWireLog(now: () => number): WireLog {
  const entries: { -readonly [Key in keyof WireEntry]: WireEntry[Key] }[] = [];
  let dropped = 0;
  const write: WireLog['write'] = (kind, agentId, title, detail = '') => {
    const entry = { at: now(), agentId, kind, title, detail };
    entries.push(entry);
    if (entries.length > ENTRIES_KEPT) dropped += entries.splice(0, ENTRIES_KEPT / 10).length;
    return (later) => {
      entry.detail = later.slice(0, LONGEST);
    };
  };
  return {
    write,
    events(agentId, events) {
      for (const event of events as readonly WireEvent[]) write('event', agentId, event.Type, summary(event));
    },
    since: (index) => entries.slice(Math.max(0, index - dropped)),
    end: () => dropped + entries.length
  };
}
