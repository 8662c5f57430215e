/** What an observer of the wire may see: titles and times, no tokens and no bodies, except what could not be read. */

export interface WireLogEntry {
  /** Local clock, ms. */
  readonly at: number;
  /** `fault`: a listener threw; ours to mend. */
  readonly kind: 'request' | 'reply' | 'lost' | 'event' | 'unreadable' | 'fault';
  /** `POST agent-sessions/…/dialer-login`, `202`, a fact's type, the name of an event that became none. */
  readonly title: string;
  readonly detail: string;
}

export type WireObserver = (entry: WireLogEntry) => void;

/** An observer that can harm nobody: what it throws is dropped. */
export function createWireLog(now: () => number, onWire: WireObserver | undefined) {
  return (kind: WireLogEntry['kind'], title: string, detail = ''): void => {
    try {
      onWire?.({ at: now(), kind, title, detail });
    } catch {
      // Watching must not change what is watched.
    }
  };
}

export type WireLog = ReturnType<typeof createWireLog>;
