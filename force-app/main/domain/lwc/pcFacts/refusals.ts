/**
 * The catalogue of refusals: everything that can keep a command from being carried out. A refusal is an event, never an
 * exception; nothing reaches a user as a stack or a bare code. Statuses: protocol 2.6, 8.
 */

/** One entry of the catalogue. */
export interface RefusalEntry {
  /** Who can do something about it. */
  readonly who: 'agent' | 'admin' | 'dialer';
  /** Whether pressing again may help without anything else having changed. */
  readonly retryable: boolean;
  /** Whether it is unknown if the dialer carried the command out; the dialer must be asked before it is repeated. */
  readonly uncertain: boolean;
}

const entry = (who: RefusalEntry['who'], retryable: boolean, uncertain = false): RefusalEntry => ({
  who,
  retryable,
  uncertain
});

/** Code → who can act. What is said and what to do next are words of the view, one pair per code. */
export const refusalCatalogue = {
  /** 400 or 409 on a command: the dialer does not allow it now. */
  notAllowedNow: entry('agent', false),
  /** 400 or 403 on session start: the station or number is not accepted. */
  badStation: entry('agent', false),
  /** 403: the agent lacks the permission. */
  forbidden: entry('admin', false),
  /** 401 after a fresh token: the sign-in has ended. */
  signedOut: entry('agent', false),
  /** 404 on join: there is no session to join. */
  noSession: entry('agent', true),
  /** 409 on the poll, or a command without a session: the session is over. */
  sessionOver: entry('agent', false),
  /** 404 on a contact: the dialer no longer knows it. */
  contactGone: entry('dialer', false),
  /** 429 or 503: too many requests. */
  overloaded: entry('dialer', true),
  /** 5xx: the dialer failed. */
  dialerFailed: entry('dialer', true, true),
  /** The network did not carry the request. */
  noConnection: entry('agent', true, true),
  /** No answer within the limit. */
  noAnswer: entry('agent', true, true),
  /** An answer we cannot read. */
  unreadable: entry('admin', false, true),
  /** The skill is not (or no longer) assigned or running. */
  noSuchSkill: entry('admin', false),
  /** 400 or 404 on placing a call: the agent, skill or number is not taken. */
  noSuchTarget: entry('agent', false),
  /** 400 on a callback that is created, changed or removed: number, time, skill or note is not taken. */
  badDetails: entry('agent', false),
  /** 404 on a callback: it was done, moved or deleted meanwhile. */
  callbackGone: entry('agent', false)
} as const satisfies Record<string, RefusalEntry>;

export type RefusalCode = keyof typeof refusalCatalogue;

/** Why something was not done. */
export interface Refusal {
  readonly code: RefusalCode;
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
  /** The dialer's own words, untrusted, '' when it gave none. */
  readonly description: string;
  /** Earliest time to try again (Retry-After), ms from now; null when none was given. */
  readonly retryAfterMs: number | null;
}
