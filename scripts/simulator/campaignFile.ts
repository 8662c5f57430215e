/**
 * Reads a campaign file and joins its calling lists with the sample contacts. On disk a list record names a contact
 * (`"contact": "ContactRef17"`) and its Windows zone; the simulated dialer gets complete records with name and number.
 */
import { readFileSync } from 'node:fs';
import {
  array,
  boolean,
  looseObject,
  nullish,
  parse,
  record,
  strictObject,
  string,
  tuple,
  unknown,
  type InferOutput
} from 'valibot';
import { CampaignError, parseCampaign, type Campaign, type CampaignRecord } from 'c/pcSimulatedDialer';
import { dataFolder } from './dataFolder';
import { recordOf } from './listRecord';
import { loadSampleRecords, type SampleRecord } from './sampleRecords';

const listRecord = strictObject({
  recordId: string(),
  contact: string(),
  zone: string(),
  values: tuple([nullish(string(), null), nullish(string(), null)]),
  notes: nullish(string(), null),
  compliance: nullish(boolean(), false),
  confirmation: nullish(boolean(), false),
  wire: nullish(strictObject({ set: nullish(record(string(), unknown()), {}), leaveOut: nullish(array(string()), []) }), null)
});

/** `lists` by skill id; `records` may hold complete records beside them, for people who are no sample contacts. */
const campaignFile = looseObject({
  lists: nullish(record(string(), array(listRecord)), {}),
  records: nullish(array(looseObject({})), [])
});

function join(
  skillId: string,
  entry: InferOutput<typeof listRecord>,
  contacts: ReadonlyMap<string, SampleRecord>
): CampaignRecord {
  const person = contacts.get(entry.contact);
  if (person === undefined)
    throw new CampaignError(`The campaign file is wrong at lists.${skillId}: there is no contact "${entry.contact}".`);
  return recordOf(skillId, entry, {
    key: person.id,
    firstName: String(person.fields.FirstName ?? ''),
    lastName: String(person.fields.LastName),
    phone: String(person.fields.Phone)
  });
}

/** The campaign in `file` (data/campaign.json by default), complete and checked. Throws `CampaignError` with place and reason. */
export function loadCampaign(file: string | URL = new URL('campaign.json', dataFolder)): Campaign {
  const { lists, records, ...rest } = parse(campaignFile, JSON.parse(readFileSync(file, 'utf8')));
  const contacts = new Map(loadSampleRecords().map((one) => [one.referenceId, one]));
  const joined = Object.entries(lists).flatMap(([skillId, entries]) => entries.map((entry) => join(skillId, entry, contacts)));
  return parseCampaign({ ...rest, records: [...records, ...joined] });
}
