/** Why an answer means no: status and what was asked → an entry of the refusal catalogue (protocol 2.6, 8). */
import type { Refusal, RefusalCode } from 'c/pcFacts';
import { readErrorDescription } from './errors';

/** What the dialer was asked for; the same status means different things. */
export type Asked =
  | 'start'
  | 'join'
  | 'skill'
  | 'contact'
  | 'target'
  | 'callback'
  | 'newCallback'
  | 'changedCallback'
  | 'session'
  | 'poll'
  | 'list';

const special: Readonly<Record<Asked, Readonly<Record<number, RefusalCode>>>> = {
  start: { 400: 'badStation', 403: 'badStation' },
  join: { 404: 'noSession', 409: 'noSession' },
  // The name of the skill is all that dialer-login is told, so a bad parameter is a bad skill.
  skill: { 400: 'noSuchSkill', 404: 'noSuchSkill' },
  contact: { 404: 'contactGone' },
  // A number, agent or skill is all that placing a call is told; that the session is gone is told by the poll.
  target: { 400: 'noSuchTarget', 404: 'noSuchTarget' },
  callback: { 404: 'callbackGone' },
  newCallback: { 400: 'badDetails' },
  changedCallback: { 400: 'badDetails', 404: 'callbackGone' },
  session: { 404: 'sessionOver' },
  poll: { 404: 'sessionOver', 409: 'sessionOver' },
  list: { 404: 'unreadable' }
};

function codeOf(asked: Asked, status: number): RefusalCode {
  if (status < 400) return 'unreadable';
  if (status === 429 || status === 503) return 'overloaded';
  if (status >= 500) return 'dialerFailed';
  if (status === 401) return 'signedOut';
  return special[asked][status] ?? (status === 403 ? 'forbidden' : 'notAllowedNow');
}

/** An answer of the dialer, as far as a refusal needs it. */
export interface RefusingAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterMs: number | null;
}

/** The refusal an answer stands for; an answer below 400 is refused because it cannot be read. */
export const refusalOf = (asked: Asked, { status, body, retryAfterMs }: RefusingAnswer): Refusal => ({
  code: codeOf(asked, status),
  status,
  description: status < 400 ? '' : readErrorDescription(body),
  retryAfterMs
});

/** A refusal without any answer. */
export const unanswered = (code: RefusalCode, description = ''): Refusal => ({
  code,
  status: null,
  description,
  retryAfterMs: null
});
