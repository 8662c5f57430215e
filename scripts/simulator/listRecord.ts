/** One record of a calling list as the simulated dialer takes it: what the list knows, with the contact it names. Runs anywhere. */
import { dialable } from './dialable';

/** A contact of the sample data; `key` is how the dialer's records know it. */
export interface ListedPerson {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  /** As written: `+1 520-555-0142`. */
  readonly phone: string;
}

/** What the list has beside the contact's reference. */
export interface ListedRecord {
  readonly recordId: string;
  readonly zone: string;
  readonly values: readonly (string | null)[];
  readonly notes?: string | null;
  readonly compliance?: boolean;
  readonly confirmation?: boolean;
  readonly wire?: { readonly set?: Readonly<Record<string, unknown>>; readonly leaveOut?: readonly string[] } | null;
}

/** The two as one complete record. Throws when the number is written wrong. */
export function recordOf(skillId: string, entry: ListedRecord, { key, firstName, lastName, phone }: ListedPerson) {
  const { recordId, zone, values, notes = null, compliance = false, confirmation = false, wire = null } = entry;
  return {
    recordId,
    skillId,
    externalId: key,
    firstName,
    lastName,
    ...dialable(phone),
    timeZone: zone,
    values: { one: values[0] ?? null, two: values[1] ?? null },
    notes,
    compliance,
    confirmation,
    wire: wire && { set: wire.set ?? {}, leaveOut: wire.leaveOut ?? [] }
  };
}
