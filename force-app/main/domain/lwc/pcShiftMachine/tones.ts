/**
 * Keypad tones of the calls that are here, as typed, until the call ends (protocol 6.5). In memory only; nothing of them is ever
 * emitted. They leave one request at a time, so that the dialer cannot take them in another order: what is typed meanwhile waits.
 */
import type { ContactId, Refusal, ShiftFact } from 'c/pcFacts';
import type { Line } from './lines';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** Tones that share one fate. `waiting` for the ones before, `asked` on their way, `sent` taken by the dialer, `refused` never played. */
export interface ToneRun {
  readonly tones: string;
  readonly stage: 'waiting' | 'asked' | 'sent' | 'refused';
  /** Why not; null unless refused. */
  readonly refusal: Refusal | null;
}

/** By the call that was active when they were typed. */
export type Tones = Readonly<Record<ContactId, readonly ToneRun[]>>;

/** More than anybody types into one menu; more at once is a mistake. */
export const MOST_TONES = 50;

/** Per call; the oldest are forgotten. */
const KEPT = 300;

const playable = /^[0-9*#]+$/;

/** The call the agent talks in: tones go to what the agent hears. Null when none is active. */
export const activeContact = (lines: Readonly<Record<ContactId, Line>>): ContactId | null =>
  Object.entries(lines).find(([, { status }]) => status === 'active')?.[0] ?? null;

export const maySendTones = ({ lines, leg }: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'agent.sendTones' &&
  leg?.status === 'active' &&
  activeContact(lines) !== null &&
  playable.test(event.tones) &&
  event.tones.length <= MOST_TONES;

/** Neighbours with one fate are one run; a refused one stands for itself, with its own reason. */
const joined = (runs: readonly ToneRun[]): readonly ToneRun[] =>
  runs.reduce<readonly ToneRun[]>((done, run) => {
    const last = done.at(-1);
    if (!last || last.stage !== run.stage || run.stage === 'refused') return [...done, run];
    return [...done.slice(0, -1), { ...last, tones: last.tones + run.tones }];
  }, []);

const bounded = (runs: readonly ToneRun[]): readonly ToneRun[] => {
  const length = runs.reduce((sum, { tones }) => sum + tones.length, 0);
  const [first, ...rest] = runs;
  return length > KEPT && first && rest.length > 0 ? bounded(rest) : runs;
};

const change = (tones: Tones, to: (run: ToneRun) => ToneRun): Tones =>
  Object.fromEntries(Object.entries(tones).map(([contactId, runs]) => [contactId, bounded(joined(runs.map(to)))]));

export const tonesOf = (tones: Tones, contactId: ContactId): readonly ToneRun[] =>
  (Object.hasOwn(tones, contactId) ? tones[contactId] : undefined) ?? [];

/** Typed now; `waiting` while others are on their way. */
export const typeTones = ({ tones, lines }: ShiftContext, typed: string, stage: 'waiting' | 'asked'): Tones => {
  const contactId = activeContact(lines);
  if (contactId === null) return tones;
  const run: ToneRun = { tones: typed, stage, refusal: null };
  return { ...tones, [contactId]: bounded(joined([...tonesOf(tones, contactId), run])) };
};

/** What waits and may still be played: the call it was typed for is the one the agent talks in. */
export const waitingTones = ({ tones, lines, leg }: ShiftContext): string => {
  const contactId = activeContact(lines);
  if (contactId === null || leg?.status !== 'active') return '';
  const waiting = tonesOf(tones, contactId).filter(({ stage }) => stage === 'waiting');
  return waiting.map((run) => run.tones).join('');
};

/** The dialer took what was on its way; what waited goes next. */
export const sentTones = ({ tones }: ShiftContext): Tones =>
  change(tones, (run) => {
    if (run.stage === 'asked') return { ...run, stage: 'sent' };
    return run.stage === 'waiting' ? { ...run, stage: 'asked' } : run;
  });

const notPlayed: Refusal = { code: 'notAllowedNow', status: null, description: '', retryAfterMs: null };

/** The dialer took what was on its way, and the call is no longer one that hears the rest. */
export const lastTones = ({ tones }: ShiftContext): Tones =>
  change(tones, (run) => {
    if (run.stage === 'asked') return { ...run, stage: 'sent' };
    return run.stage === 'waiting' ? { ...run, stage: 'refused', refusal: notPlayed } : run;
  });

/** What was on its way was not taken; what waited for it would come without its beginning, so it is not sent either. */
export const refusedTones = ({ tones }: ShiftContext, refusal: Refusal): Tones =>
  change(tones, (run) => (run.stage === 'asked' || run.stage === 'waiting' ? { ...run, stage: 'refused', refusal } : run));

export const withoutTones = ({ tones }: ShiftContext, contactId: ContactId): Tones => {
  const { [contactId]: _left, ...others } = tones;
  return others;
};

type Answer = Extract<ShiftFact, { type: 'dialer.accepted' | 'dialer.refused' }>;

export const answersTones = (event: ShiftEvent): event is Answer =>
  (event.type === 'dialer.accepted' || event.type === 'dialer.refused') && event.command.type === 'command.sendTones';
