/** One event of a batch: named, read, and never lost. */
import type { ContactId, DialerFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { contactStatus } from './contactStatus';
import { eventReaders } from './events';
import { bounded, keptText, limits } from './limits';
import { flag, optionalId, word } from './wireValues';

/** An event nobody could read, kept for the log. */
export interface UnreadableEvent {
  readonly what: string;
  /** The event as JSON text, cut to a bound. */
  readonly kept: string;
}

export interface ReadEvent {
  /** As sent, '' when the event names none. */
  readonly name: string;
  /** The name in lower case. */
  readonly type: string;
  readonly facts: readonly DialerFact[];
  /** The contact it speaks of and whether that one lives on; known even when the rest cannot be read. */
  readonly contact: { readonly id: ContactId; readonly alive: boolean } | null;
  readonly unreadable: UnreadableEvent | null;
}

const headSchema = anyCase({ Type: word, ContactID: optionalId, Status: word, FinalState: flag });

/** Readers never throw by design; should one, its event is unreadable and the others are not lost. */
function runReader(type: string, raw: unknown): readonly DialerFact[] | string {
  const reader = eventReaders.get(type);
  try {
    return reader === undefined ? 'unknown type' : reader(raw);
  } catch (error) {
    return String(error);
  }
}

/** Reads one event; an unreadable or unknown one becomes `dialer.unreadable` and is kept. */
export function readEvent(raw: unknown): ReadEvent {
  const head = safeParse(headSchema, raw);
  const name = head.success ? head.output.Type.trim() : '';
  const type = name.toLowerCase();
  const id = head.success && type === 'callcontactevent' ? head.output.ContactID : null;
  const closed = head.success && head.output.FinalState && contactStatus(head.output.Status, false) === 'disconnected';
  const contact = id === null ? null : { id, alive: !closed };
  const read = name === '' ? 'no type named' : runReader(type, raw);
  if (typeof read !== 'string') return { name, type, facts: read, contact, unreadable: null };
  const what = bounded(`${name || 'event'}: ${read}`, limits.word);
  return { name, type, facts: [{ type: 'dialer.unreadable', what }], contact, unreadable: { what, kept: keptText(raw) } };
}
