/** The sample records of `data/` as an org would show them: with ids, lookups resolved. Used by the simulator and the console page. */
import { readFileSync } from 'node:fs';
import { array, looseObject, object, parse, string } from 'valibot';
import { dataFolder } from './dataFolder';
import { sampleId, type SampleObject } from './salesforceId';

export { loadCampaign } from './campaignFile';

/** One sample record. Fields are the standard ones of its object; lookups hold ids. All of it is untrusted text for whoever shows it. */
export interface SampleRecord {
  /** 18 characters, the same at every start. */
  readonly id: string;
  readonly object: SampleObject;
  /** `ContactRef17`: how the calling lists name it. */
  readonly referenceId: string;
  /** What the record is called: a contact's full name, an account's name. */
  readonly name: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

const treeFile = object({
  records: array(looseObject({ attributes: object({ type: string(), referenceId: string() }) }))
});

/** Number of a reference id: 17 for `ContactRef17`. The number makes the id. */
const numberOf = (referenceId: string): number => {
  const number = Number(/Ref([1-9]\d*)$/.exec(referenceId)?.[1]);
  if (!Number.isInteger(number)) throw new Error(`"${referenceId}" is no reference id of the form ContactRef17`);
  return number;
};

const idOf = (referenceId: string): string =>
  sampleId(referenceId.startsWith('Account') ? 'Account' : 'Contact', numberOf(referenceId));

function readTree(type: SampleObject): SampleRecord[] {
  const { records } = parse(treeFile, JSON.parse(readFileSync(new URL(`${type}.json`, dataFolder), 'utf8')));
  return records.map(({ attributes: { referenceId }, ...raw }) => {
    const fields = Object.fromEntries(
      Object.entries(raw as Record<string, string | number>).map(([name, value]) => [
        name,
        typeof value === 'string' && /^@\w+Ref\d+$/.test(value) ? idOf(value.slice(1)) : value
      ])
    );
    const name = type === 'Account' ? fields.Name : [fields.FirstName, fields.LastName].filter(Boolean).join(' ');
    return { id: idOf(referenceId), object: type, referenceId, name: String(name), fields };
  });
}

/** All sample records, accounts first. */
export const loadSampleRecords = (): readonly SampleRecord[] => [...readTree('Account'), ...readTree('Contact')];
