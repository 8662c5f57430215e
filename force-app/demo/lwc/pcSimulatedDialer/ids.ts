/** Ids the dialer hands out. All of them follow from the seed and the order of what happened. */
import { chanceOf } from './chance';

/** Letters only: an id must never contain the text `60`, which retrying clients replace in the URL (protocol 9, quirk 8). */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';

export interface Ids {
  contactId(): string;
  agentLegId(): string;
  /** The platform's own number of a session; not the id in URLs (protocol 2.4). */
  sessionNumber(): string;
  /** The session id in URLs: a cursor, new with every batch of events. */
  sessionId(): string;
  /** Groups the contacts of one call; a UUID. */
  interactionId(): string;
  /** A commitment (protocol 5.7). */
  callbackId(): string;
  messageId(): string;
  conferenceNo(): string;
}

export function createIds(seed: number): Ids {
  const counter = (first: number) => {
    let next = first;
    return (): string => String(next++);
  };
  const cursor = counter(1);
  const interaction = counter(1);
  const hex = (count: number, draw: (from: number, to: number) => number): string =>
    Array.from({ length: count }, () => draw(0, 15).toString(16)).join('');
  return {
    contactId: counter(700200001),
    agentLegId: counter(700100355),
    sessionNumber: counter(700100200),
    sessionId() {
      const { int } = chanceOf(seed, 'session', cursor());
      return Array.from({ length: 24 }, () => LETTERS[int(0, LETTERS.length - 1)]).join('');
    },
    callbackId: counter(55120),
    messageId: counter(1001),
    conferenceNo: counter(990001),
    interactionId() {
      const { int } = chanceOf(seed, 'interaction', interaction());
      return `${hex(8, int)}-${hex(4, int)}-4${hex(3, int)}-a${hex(3, int)}-${hex(12, int)}`;
    }
  };
}
