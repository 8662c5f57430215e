/**
 * The calling list of a skill. A record is in exactly one place: waiting, out (being shown, dialed or talked to), resting until it may
 * be dialed again, or done. Taking and returning cost the same however long the list is.
 */
import type { Callback } from './callbackTypes';
import type { CampaignRecord } from './campaignTypes';
import type { ModelTime, Timer } from './modelTime';

/** A record and what became of it so far. */
export interface ListEntry {
  readonly record: CampaignRecord;
  place: 'waiting' | 'out' | 'resting' | 'done';
  /** How often it was dialed or offered. */
  dials: number;
  /** How often it was previewed. */
  offers: number;
  /** How often nobody could be reached, or the disposition asked for another try. */
  tries: number;
  /** Agent whose personal queue it waits in (snoozed, or their callback), else null. */
  personalTo: string | null;
  /** A callback is due: it goes ahead of the list. */
  ahead: boolean;
  /** Where it is to be called instead of at the record's number; null when nobody asked for that. */
  callback: Callback | null;
  /** Its rest, while it rests. */
  rest: { readonly timer: Timer; readonly over: () => void } | null;
}

/** Where a record waits when it comes back. */
export interface Return {
  readonly agentId?: string | null;
  readonly ahead?: boolean;
  /** Runs when its rest is over, before it waits. */
  readonly onBack?: () => void;
}

export interface RecordQueue {
  /** The next record for this agent: their own ones first, then callbacks, then the list. Null when none waits. Out from now on. */
  take(agentId: string): ListEntry | null;
  /** Takes a record by name if this agent could get it: one that waits, or one that rests (its rest is over then). */
  call(recordId: string, agentId: string): ListEntry | null;
  /** Takes a record that waits or rests out of its place, without an end to its rest. */
  pull(entry: ListEntry): void;
  /** Back to the end of the list, for anyone. */
  giveBack(entry: ListEntry): void;
  /** Back to where it was taken from. */
  putBack(entry: ListEntry): void;
  /** Waits in this agent's personal queue from now on. */
  keepFor(entry: ListEntry, agentId: string): void;
  /** Waits again after real `ms`. */
  rest(entry: ListEntry, ms: number, where?: Return): void;
  finish(entry: ListEntry): void;
  /** This number (E.164) is not called again: records that wait or rest are done now, others when they come back. How many are. */
  bar(number: string): number;
  /** Takes records off the list, last ones first, until `count` are left. Records that are out stay out. */
  shortenTo(count: number): void;
  /** True when a record waits for this agent. */
  waitsFor(agentId: string): boolean;
  /** Records waiting or resting. */
  left(): number;
  /** Every record, whatever became of it. */
  readonly entries: readonly ListEntry[];
}

/** A record as it enters a list. */
export const newEntry = (record: CampaignRecord): ListEntry => ({
  record,
  place: 'waiting',
  dials: 0,
  offers: 0,
  tries: 0,
  personalTo: null,
  ahead: false,
  callback: null,
  rest: null
});

/** `onReturn` is told when records wait where there were none. */
export function createRecordQueue(records: readonly CampaignRecord[], time: ModelTime, onReturn: () => void): RecordQueue {
  const entries = records.map(newEntry);
  const byId = new Map(entries.map((entry) => [entry.record.recordId, entry]));
  const waiting = new Set(entries);
  const ahead = new Set<ListEntry>();
  const personal = new Map<string, Set<ListEntry>>();
  const resting = new Set<ListEntry>();

  const shelf = (entry: ListEntry): Set<ListEntry> => {
    if (entry.personalTo === null) return entry.ahead ? ahead : waiting;
    const own = personal.get(entry.personalTo) ?? new Set<ListEntry>();
    personal.set(entry.personalTo, own);
    return own;
  };
  const barred = new Set<string>();
  const wait = (entry: ListEntry): void => {
    entry.place = barred.has(entry.record.phoneE164) ? 'done' : 'waiting';
    if (entry.place === 'done') return;
    const own = shelf(entry).add(entry);
    // Somebody may have been waiting for a record only where there was none.
    if (own.size === 1) onReturn();
  };
  const out = (entry: ListEntry): ListEntry => {
    shelf(entry).delete(entry);
    entry.place = 'out';
    return entry;
  };
  const wake = (entry: ListEntry): void => {
    const { rest } = entry;
    entry.rest = null;
    resting.delete(entry);
    rest?.timer.cancel();
    rest?.over();
  };
  const takeOff = (entry: ListEntry): void => {
    entry.rest?.timer.cancel();
    resting.delete(entry);
    shelf(entry).delete(entry);
    Object.assign(entry, { place: 'done', rest: null });
  };
  const first = (shelved: Set<ListEntry> | undefined): ListEntry | undefined => shelved?.values().next().value;
  const sizes = (): number => [waiting, ahead, ...personal.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    entries,
    take(agentId) {
      const entry = first(personal.get(agentId)) ?? first(ahead) ?? first(waiting);
      return entry === undefined ? null : out(entry);
    },
    call(recordId, agentId) {
      const entry = byId.get(recordId);
      if (entry === undefined || (entry.personalTo !== null && entry.personalTo !== agentId)) return null;
      if (entry.place === 'resting') {
        wake(entry);
        entry.place = 'waiting';
      }
      return entry.place === 'waiting' ? out(entry) : null;
    },
    pull(entry) {
      takeOff(entry);
      entry.place = 'out';
    },
    giveBack(entry) {
      Object.assign(entry, { personalTo: null, ahead: false });
      wait(entry);
    },
    putBack: wait,
    keepFor(entry, agentId) {
      Object.assign(entry, { personalTo: agentId, ahead: false });
      wait(entry);
    },
    rest(entry, ms, { agentId = null, ahead: goesAhead = false, onBack = () => undefined } = {}) {
      Object.assign(entry, { place: 'resting', personalTo: agentId, ahead: goesAhead });
      resting.add(entry);
      const timer = time.after(ms, () => {
        wake(entry);
        wait(entry);
      });
      entry.rest = { timer, over: onBack };
    },
    finish(entry) {
      entry.place = 'done';
    },
    bar(number) {
      barred.add(number);
      const off = entries.filter(
        ({ record, place }) => record.phoneE164 === number && (place === 'waiting' || place === 'resting')
      );
      off.forEach(takeOff);
      return off.length;
    },
    shortenTo(count) {
      const last = [...waiting].reverse().concat(
        [...resting],
        [...ahead],
        [...personal.values()].flatMap((own) => [...own])
      );
      last.slice(0, Math.max(0, last.length - count)).forEach(takeOff);
    },
    waitsFor: (agentId) => waiting.size > 0 || ahead.size > 0 || (personal.get(agentId)?.size ?? 0) > 0,
    left: () => sizes() + resting.size
  };
}
