/**
 * Commands on their way. A command only marks what was asked: `asked` until the fact or the refusal arrives, `late` after
 * {@link LATE_MS}, `refused` with the reason. Nothing is optimistic. Plain data, keyed by the command's type.
 */
import type { DialerCommandType, Instant, Refusal } from 'c/pcFacts';

/** After this long without an answer the card says so and the shift asks the dialer again (mock README 5). */
export const LATE_MS = 3000;

/** One command on its way. */
export interface Asked {
  /** Local clock, ms. */
  readonly since: Instant;
  readonly stage: 'asked' | 'late' | 'refused';
  /** The dialer took it (2xx); the fact is still to come. */
  readonly accepted: boolean;
  /** Why not; null unless refused. */
  readonly refusal: Refusal | null;
}

export type AskedMap = Readonly<Partial<Record<DialerCommandType, Asked>>>;

type Entries = [DialerCommandType, Asked][];

const entriesOf = (asked: AskedMap): Entries => Object.entries(asked) as Entries;

const noAnswer: Refusal = { code: 'noAnswer', status: null, description: '', retryAfterMs: null };

/** Asked or late: a second press does nothing. */
export const isPending = (asked: AskedMap, command: DialerCommandType): boolean => {
  const entry = asked[command];
  return entry !== undefined && entry.stage !== 'refused';
};

export const isRefused = (asked: AskedMap, command: DialerCommandType): boolean => asked[command]?.stage === 'refused';

export const markAsked = (asked: AskedMap, command: DialerCommandType, now: Instant): AskedMap => ({
  ...asked,
  [command]: { since: now, stage: 'asked', accepted: false, refusal: null }
});

/** An acceptance of something no longer pending says nothing new. */
export const markAccepted = (asked: AskedMap, command: DialerCommandType): AskedMap => {
  const entry = asked[command];
  return entry && isPending(asked, command) ? { ...asked, [command]: { ...entry, accepted: true } } : asked;
};

/** A refusal of something no longer pending says nothing new: the fact came first. */
export const markRefused = (asked: AskedMap, command: DialerCommandType, refusal: Refusal): AskedMap => {
  const entry = asked[command];
  return entry && isPending(asked, command) ? { ...asked, [command]: { ...entry, stage: 'refused', refusal } } : asked;
};

/** Keeps only what `stillOpen` says is still to be answered (or still worth showing as refused). */
export const settle = (asked: AskedMap, stillOpen: (command: DialerCommandType, entry: Asked) => boolean): AskedMap => {
  const kept = entriesOf(asked).filter(([command, entry]) => stillOpen(command, entry));
  return kept.length === entriesOf(asked).length ? asked : Object.fromEntries(kept);
};

/** The earliest instant (local clock) at which something waiting becomes late; null when nothing waits. */
export const nextLateAt = (asked: AskedMap): Instant | null => {
  const waiting = entriesOf(asked).filter(([, entry]) => entry.stage === 'asked');
  return waiting.length === 0 ? null : Math.min(...waiting.map(([, entry]) => entry.since + LATE_MS));
};

export const hasLate = (asked: AskedMap): boolean => entriesOf(asked).some(([, entry]) => entry.stage === 'late');

/** Marks as late what has waited too long. */
export const markLate = (asked: AskedMap, now: Instant): AskedMap =>
  Object.fromEntries(
    entriesOf(asked).map(([command, entry]) =>
      entry.stage === 'asked' && now >= entry.since + LATE_MS ? [command, { ...entry, stage: 'late' }] : [command, entry]
    )
  );

/** The dialer has described everything anew and a late command left no trace: it may be pressed again. */
export const giveUpLate = (asked: AskedMap): AskedMap =>
  hasLate(asked)
    ? Object.fromEntries(
        entriesOf(asked).map(([command, entry]) =>
          entry.stage === 'late' ? [command, { ...entry, stage: 'refused', refusal: noAnswer }] : [command, entry]
        )
      )
    : asked;
