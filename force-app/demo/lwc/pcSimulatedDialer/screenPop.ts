/** Fills the campaign's screen pop template for a contact. */
import type { Campaign } from './campaignTypes';
import type { Contact } from './modelTypes';

/** Unknown placeholders stay as they are; values are URL-encoded. */
export const screenPopUrl = ({ screenPopUrl: template }: Campaign, contact: Contact): string => filled(template, contact);

/** The same for any address or value. */
export function filled(template: string, { contactId, record, skill }: Contact): string {
  const values: Readonly<Record<string, string>> = {
    recordId: record.recordId,
    externalId: record.externalId,
    contactId,
    skillId: skill.config.skillId,
    firstName: record.firstName,
    lastName: record.lastName,
    phone: record.phoneE164
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? encodeURIComponent(values[name]) : whole));
}
