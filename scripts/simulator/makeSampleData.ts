/**
 * Writes the sample data: `node --import tsx scripts/simulator/makeSampleData.ts`. Accounts and contacts in the form
 * `sf data import tree --plan data/sample-data-plan.json` takes (at most 200 records a file), and `lists` and `history` of
 * data/campaign.json, which come last there; the rest of that file is written by hand and kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { dataFolder } from './dataFolder';
import { makeCallingLists, type ListEntry } from './sampleData/callingList';
import { makeCompanies } from './sampleData/companies';
import { createDraw } from './sampleData/draw';
import { makeHardCases } from './sampleData/hardCases';
import { pastContacts, type PastContact } from './sampleData/pastContacts';
import { hardNames, makePeople } from './sampleData/people';
import { makeOutsideLists, makePreviewLists } from './sampleData/previewLists';

const seed = 20_260_304;
const companies = 60;
const contacts = 200;

/** The campaign file with these lists and this past in place of its own, one line each. What stands before them stays as written. */
function withLists(
  campaign: string,
  lists: Readonly<Record<string, readonly ListEntry[]>>,
  past: readonly PastContact[]
): string {
  const start = campaign.indexOf('"lists":');
  if (start < 0) throw new Error('data/campaign.json has no "lists"');
  const texts = Object.entries(lists).map(
    ([skillId, records]) => `"${skillId}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
  );
  const history = past.map((contact) => JSON.stringify(contact)).join(',\n');
  return `${campaign.slice(0, start)}"lists": {\n${texts.join(',\n')}\n},\n"history": [\n${history}\n]}`;
}

/** Name → text of every file, formatted as the project formats. */
export async function sampleFiles(): Promise<Readonly<Record<string, string>>> {
  const draw = createDraw(seed);
  const accounts = makeCompanies(draw, companies);
  const people = makePeople(draw, accounts, contacts);
  const ownDraw = createDraw(seed + 1);
  const lists = {
    ...makeCallingLists(draw, people, hardNames.length),
    ...makePreviewLists(ownDraw, people.slice(hardNames.length)),
    '880110': makeHardCases(ownDraw.shuffled(people.slice(hardNames.length))),
    ...makeOutsideLists(createDraw(seed + 2), people.slice(hardNames.length))
  };
  const campaign = await readFile(new URL('campaign.json', dataFolder), 'utf8');
  const plan = [
    { sobject: 'Account', files: ['Account.json'] },
    { sobject: 'Contact', files: ['Contact.json'] }
  ];
  const texts = {
    'Account.json': JSON.stringify({ records: accounts.map(({ record }) => record) }, null, 2),
    'Contact.json': JSON.stringify({ records: people.map(({ record }) => record) }, null, 2),
    'sample-data-plan.json': JSON.stringify(plan, null, 2),
    'campaign.json': withLists(campaign, lists, pastContacts)
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
