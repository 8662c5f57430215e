/** The sample records the console can show. */
import { caseSensitiveId } from '../workspace/pageReference';

/** One record. Everything in it is data: shown as text, never as markup. */
export interface ConsoleRecord {
  readonly recordId: string;
  readonly objectApiName: string;
  readonly name: string;
  /** Field API name → text as a person reads it; a field without a value is absent. */
  readonly fields: Readonly<Record<string, string>>;
  /** Ids this record has in the calling lists, as the simulator's ledger names it. */
  readonly dialerRecordIds: readonly string[];
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

export class RecordBook {
  #records: readonly ConsoleRecord[] = [];
  #byId = new Map<string, ConsoleRecord>();

  fill(records: readonly ConsoleRecord[]): void {
    this.#records = records;
    this.#byId = new Map(records.map((record) => [caseSensitiveId(record.recordId), record]));
  }

  get all(): readonly ConsoleRecord[] {
    return this.#records;
  }

  /** A record by its 15- or 18-character id. */
  find(recordId: string | null | undefined): ConsoleRecord | null {
    return recordId ? (this.#byId.get(caseSensitiveId(recordId)) ?? null) : null;
  }

  /** Records whose name, number or address contains every word asked for. */
  search(asked: string, limit = 8): readonly ConsoleRecord[] {
    const words = folded(asked).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const matches = ({ name, fields }: ConsoleRecord) => {
      const haystack = folded([name, fields['Phone'], fields['Email'], fields['Account']].join(' '));
      return words.every((word) => haystack.includes(word));
    };
    return this.#records.filter(matches).slice(0, limit);
  }
}

/** The page's records. */
export const recordBook = new RecordBook();
