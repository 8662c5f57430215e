/** The sample data as the console shows it: names instead of lookups, the zone the calling lists know, the lists a contact is on. */
import { findIana } from 'windows-iana';
import { loadCampaign, loadSampleRecords, type SampleRecord } from '../../simulator/sampleRecords';
import type { ConsoleRecord } from '../records/recordBook';

const joined = (separator: string, ...parts: readonly unknown[]): string => parts.filter(Boolean).join(separator);

/** All contacts, by name. */
export function consoleRecords(): readonly ConsoleRecord[] {
  const records = loadSampleRecords();
  const campaign = loadCampaign();
  const accounts = new Map(records.filter(({ object }) => object === 'Account').map(({ id, name }) => [id, name]));
  const skills = new Map(campaign.skills.map(({ skillId, skillName }) => [skillId, skillName]));

  const toContact = ({ id, name, fields }: SampleRecord): ConsoleRecord => {
    const listed = campaign.records.filter(({ externalId }) => externalId === id);
    const zone = listed[0] && findIana(listed[0].timeZone)[0];
    const all = {
      Account: accounts.get(String(fields['AccountId'])),
      Phone: fields['Phone'],
      MobilePhone: fields['MobilePhone'],
      Email: fields['Email'],
      Title: fields['Title'],
      MailingAddress: joined('\n', joined(', ', fields['MailingCity'], fields['MailingState']), fields['MailingCountry']),
      TimeZone: zone,
      Lists: joined('\n', ...listed.map(({ skillId }) => skills.get(skillId))),
      Description: fields['Description']
    };
    const present = Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
    return {
      recordId: id,
      objectApiName: 'Contact',
      name,
      fields: Object.fromEntries(present.map(([field, value]) => [field, String(value)])),
      dialerRecordIds: listed.map(({ recordId }) => recordId)
    };
  };
  return records
    .filter(({ object }) => object === 'Contact')
    .map(toContact)
    .sort((a, b) => a.name.localeCompare(b.name));
}
