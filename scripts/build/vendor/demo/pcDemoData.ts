/**
 * The sample data for the demo in a page: the campaign with its calling lists. A record knows its person by the contact's e-mail address,
 * because only the org the contacts were loaded into knows their ids.
 */
import campaignFile from '../../../../data/campaign.json';
import contactFile from '../../../../data/Contact.json';
import { recordOf, type ListedRecord } from '../../../simulator/listRecord';

interface SampleContact {
  readonly attributes: { readonly referenceId: string };
  readonly FirstName?: string;
  readonly LastName: string;
  readonly Phone: string;
  readonly Email: string;
}

const { lists, ...rest } = campaignFile;
const contacts = new Map((contactFile.records as readonly SampleContact[]).map((one) => [one.attributes.referenceId, one]));

const records = Object.entries(
  lists as Readonly<Record<string, readonly (ListedRecord & { readonly contact: string })[]>>
).flatMap(([skillId, entries]) =>
  entries.map((entry) => {
    const person = contacts.get(entry.contact);
    if (person === undefined) throw new Error(`There is no contact "${entry.contact}" in the sample data.`);
    const { FirstName = '', LastName, Phone, Email } = person;
    return recordOf(skillId, entry, { key: Email, firstName: FirstName, lastName: LastName, phone: Phone });
  })
);

/** As parsed JSON of a complete campaign file; `externalId` is the e-mail address. */
export const campaign = { ...rest, records };
