/** The people of the calling lists and the records an org has of them. */

/** A complete record of the demo's campaign; `externalId` is the contact's e-mail address until an org has answered. */
export interface DemoRecord {
  readonly recordId: string;
  readonly externalId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly wire: { readonly set: Readonly<Record<string, unknown>>; readonly leaveOut: readonly string[] } | null;
}

/** Address → record id, as the org has them; addresses it has no contact for are missing. */
export type RecordIds = ReadonlyMap<string, string>;

/** Every address once. */
export const addressesOf = (records: readonly DemoRecord[]): readonly string[] => [
  ...new Set(records.map(({ externalId }) => externalId))
];

/**
 * Gives every record the id the org has for its person. One the org does not have gets no address to open, so that no call opens a page
 * that is not there; where a list spoils that address on purpose, it stays spoilt.
 */
export function withRecordIds<Entry extends DemoRecord>(records: readonly Entry[], ids: RecordIds): readonly Entry[] {
  return records.map((record) => {
    const id = ids.get(record.externalId);
    if (id !== undefined) return { ...record, externalId: id };
    const { set, leaveOut } = record.wire ?? { set: {}, leaveOut: [] };
    return { ...record, externalId: '', wire: { set: { ScreenPopUrl: '', ...set }, leaveOut } };
  });
}
