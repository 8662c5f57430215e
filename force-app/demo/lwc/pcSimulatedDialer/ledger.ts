/** The ledger: everything the model did, in order, each entry tied to its record. */
import type { LedgerEntry } from './simulatorTypes';

/** What a ledger entry is about; a model `Contact` fits. */
export interface LedgerSubject {
  readonly contactId: string;
  readonly record: { readonly recordId: string };
  readonly agent: { readonly profile: { readonly agentId: string } };
}

export interface Ledger {
  write(what: string, subject: LedgerSubject, detail?: LedgerEntry['detail']): void;
  /** Entries from this index on. */
  since(index: number): readonly LedgerEntry[];
}

export function createLedger(now: () => number): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    write(what, { contactId, record, agent }, detail = {}) {
      entries.push({ at: now(), recordId: record.recordId, contactId, agentId: agent.profile.agentId, what, detail });
    },
    since: (index) => entries.slice(index)
  };
}
