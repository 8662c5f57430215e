/**
 * Writes the sample data: `node --import tsx scripts/simulator/makeSampleData.ts`. Accounts and contacts in the form
 * `sf data import tree --plan data/sample-data-plan.json` takes (at most 200 records a file), and the `lists` of data/campaign.json,
 * which come last there; the rest of that file is written by hand and kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { dataFolder } from './dataFolder';
import { makeCallingLists, type ListEntry } from './sampleData/callingList';
import { makeCompanies } from './sampleData/companies';
import { createDraw } from './sampleData/draw';
import { hardNames, makePeople } from './sampleData/people';

const seed = 20_260_304;
const companies = 60;
const contacts = 200;

/** The campaign file with these lists in place of its own, one line per record. What stands before them stays as written. */
function withLists(campaign: string, lists: Readonly<Record<string, readonly ListEntry[]>>): string {
  const start = campaign.indexOf('"lists":');
  if (start < 0) throw new Error('data/campaign.json has no "lists"');
  const texts = Object.entries(lists).map(
    ([skillId, records]) => `"${skillId}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
  );
  return `${campaign.slice(0, start)}"lists": {\n${texts.join(',\n')}\n}}`;
}

/** Name → text of every file, formatted as the project formats. */
export async function sampleFiles(): Promise<Readonly<Record<string, string>>> {
  const draw = createDraw(seed);
  const accounts = makeCompanies(draw, companies);
  const people = makePeople(draw, accounts, contacts);
  const lists = makeCallingLists(draw, people, hardNames.length);
  const campaign = await readFile(new URL('campaign.json', dataFolder), 'utf8');
  const plan = [
    { sobject: 'Account', files: ['Account.json'] },
    { sobject: 'Contact', files: ['Contact.json'] }
  ];
  const texts = {
    'Account.json': JSON.stringify({ records: accounts.map(({ record }) => record) }, null, 2),
    'Contact.json': JSON.stringify({ records: people.map(({ record }) => record) }, null, 2),
    'sample-data-plan.json': JSON.stringify(plan, null, 2),
    'campaign.json': withLists(campaign, lists)
  };
  const config = (await resolveConfig(new URL('campaign.json', dataFolder))) ?? {};
  const formatted = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => [name, await format(text, { ...config, parser: 'json' })] as const)
  );
  return Object.fromEntries(formatted);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(await sampleFiles())) await writeFile(new URL(name, dataFolder), text);
}
