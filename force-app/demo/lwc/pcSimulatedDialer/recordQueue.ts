/**
 * The calling list of a skill. A record is in exactly one place: waiting, out (being dialed or talked to), resting until it may be
 * dialed again, or done. Taking and returning cost the same however long the list is.
 */
import type { CampaignRecord } from './campaignTypes';
import type { ModelTime } from './modelTime';

/** A record and what became of it so far. */
export interface ListEntry {
  readonly record: CampaignRecord;
  place: 'waiting' | 'out' | 'resting' | 'done';
  /** How often it was dialed. */
  dials: number;
  /** How often it was previewed. */
  offers: number;
  /** How often nobody could be reached, or the disposition asked for another try. */
  tries: number;
  /** Agent whose personal queue it waits in (snoozed), else null. */
  personalTo: string | null;
}

export interface RecordQueue {
  /** The next record for this agent: their own snoozed ones first. It is out from now on. Null when none waits. */
  take(agentId: string): ListEntry | null;
  /** Back to the end of the list, as if not dialed. */
  giveBack(entry: ListEntry): void;
  /** Waits again after real `ms`; for `agentId` only, when one is given. */
  rest(entry: ListEntry, ms: number, agentId?: string | null): void;
  finish(entry: ListEntry): void;
  /** True when a record waits for this agent. */
  waitsFor(agentId: string): boolean;
  /** Records waiting or resting. */
  left(): number;
}

/** `onReturn` is told when records wait where there were none. */
export function createRecordQueue(records: readonly CampaignRecord[], time: ModelTime, onReturn: () => void): RecordQueue {
  const waiting = new Set<ListEntry>();
  const personal = new Map<string, Set<ListEntry>>();
  let resting = 0;
  for (const record of records) waiting.add({ record, place: 'waiting', dials: 0, offers: 0, tries: 0, personalTo: null });

  const shelf = (entry: ListEntry): Set<ListEntry> => {
    if (entry.personalTo === null) return waiting;
    const own = personal.get(entry.personalTo) ?? new Set<ListEntry>();
    personal.set(entry.personalTo, own);
    return own;
  };
  const wait = (entry: ListEntry): void => {
    entry.place = 'waiting';
    const own = shelf(entry).add(entry);
    // Somebody may have been waiting for a record only where there was none.
    if (own.size === 1) onReturn();
  };
  const first = (entries: Set<ListEntry> | undefined): ListEntry | undefined => entries?.values().next().value;
  return {
    take(agentId) {
      const entry = first(personal.get(agentId)) ?? first(waiting);
      if (entry === undefined) return null;
      shelf(entry).delete(entry);
      entry.place = 'out';
      entry.personalTo = null;
      return entry;
    },
    giveBack: wait,
    rest(entry, ms, agentId = null) {
      entry.place = 'resting';
      entry.personalTo = agentId;
      resting += 1;
      time.after(ms, () => {
        resting -= 1;
        wait(entry);
      });
    },
    finish(entry) {
      entry.place = 'done';
    },
    waitsFor: (agentId) => waiting.size > 0 || (personal.get(agentId)?.size ?? 0) > 0,
    left: () => waiting.size + resting + [...personal.values()].reduce((sum, own) => sum + own.size, 0)
  };
}
