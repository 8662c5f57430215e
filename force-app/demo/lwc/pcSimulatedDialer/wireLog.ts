/** The wire's traffic for whoever watches: requests, replies and events of the agent API. Tokens and sign-in bodies never get here. */
import type { WireEvent } from './sessionTypes';
import type { WireEntry } from './simulatorTypes';

export interface WireLog {
  write(kind: WireEntry['kind'], agentId: string | null, title: string, detail: string): void;
  /** One entry per event of a batch. */
  events(agentId: string, events: readonly unknown[]): void;
  since(index: number): readonly WireEntry[];
}

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
  const entries: WireEntry[] = [];
  const write: WireLog['write'] = (kind, agentId, title, detail) =>
    void entries.push({ at: now(), agentId, kind, title, detail });
  return {
    write,
    events(agentId, events) {
      for (const event of events as readonly WireEvent[]) write('event', agentId, event.Type, summary(event));
    },
    since: (index) => entries.slice(index)
  };
}
