/** What a new record is filled in with: only what is certain. Names are not taken apart, because the dialer does not say how. */
import { popValue } from 'c/pcCallMachine';
import type { ContactFact, LabeledValue, MatchPopRule, PopField } from 'c/pcFacts';

/** Standard objects whose number is a field of this name; no other object is known to have one. */
const phoneField: Readonly<Record<string, string>> = {
  Account: 'Phone',
  Contact: 'Phone',
  Lead: 'Phone',
  Case: 'SuppliedPhone'
};

/** A date's time of day carries no meaning (protocol 5.5). */
const asStored = ({ kind, value }: LabeledValue): string => (kind === 'date' ? value.slice(0, 10) : value);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Field API name → value. The value that was looked for wins, so that the next call finds the record. */
export const newRecordValues = (
  contact: ContactFact,
  rule: MatchPopRule,
  fields: readonly PopField[]
): Readonly<Record<string, string>> => {
  const { objectApiName, source } = rule;
  const configured = fields.flatMap((field) => {
    if (field.source !== 'dialerValue' || field.fieldApiName === '' || !same(field.objectApiName, objectApiName)) return [];
    const sent = contact.values.find(({ label }) => label === field.dialerValue);
    return sent && sent.value !== '' ? [[field.fieldApiName, asStored(sent)] as const] : [];
  });
  const matched = source === 'phone' ? phoneField[objectApiName] : rule.fieldApiName;
  const looked = matched ? [[matched, popValue(contact, rule)] as const] : [];
  return Object.fromEntries([...configured, ...looked].filter(([, value]) => value !== ''));
};
