/** The faults a person can bring about, as buttons. */
import { say, text } from '../text/text';
import type { FaultOrder } from './control';

export interface Trouble {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly fault: FaultOrder;
}

const status = (code: 401 | 404 | 409 | 429 | 500 | 503, on: 'command' | 'poll'): Trouble => ({
  name: `${on}-${code}`,
  label: say(on === 'command' ? 'commandStatus' : 'pollStatus', { status: code }),
  icon: 'utility:warning',
  fault: { kind: 'status', status: code, on, ...(code === 429 || code === 503 ? { retryAfterS: 5 } : {}) }
});

/** Always in view. */
export const troubles: readonly Trouble[] = [
  { name: 'drop', label: text.dropLink, icon: 'utility:offline', fault: { kind: 'dropPoll' } },
  { name: 'offline', label: text.offline, icon: 'utility:routing_offline', fault: { kind: 'offline', ms: 20_000 } },
  { name: 'slow', label: text.slowServer, icon: 'utility:hourglass', fault: { kind: 'delay', ms: 4000, on: 'command' } },
  { name: 'repeat', label: text.repeatEvent, icon: 'utility:copy', fault: { kind: 'duplicateEvent' } }
];

/** Behind "more". */
export const moreTroubles: readonly Trouble[] = [
  { name: 'session', label: text.newSession, icon: 'utility:refresh', fault: { kind: 'endSession' } },
  { name: 'reorder', label: text.reorderEvents, icon: 'utility:sort', fault: { kind: 'reorderEvents' } },
  { name: 'unknown', label: text.unknownEvent, icon: 'utility:question', fault: { kind: 'unknownEvent' } },
  { name: 'unreadable', label: text.unreadableEvent, icon: 'utility:error', fault: { kind: 'unreadableEvent' } },
  status(401, 'command'),
  status(409, 'command'),
  status(429, 'command'),
  status(503, 'command'),
  status(401, 'poll'),
  status(503, 'poll')
];
