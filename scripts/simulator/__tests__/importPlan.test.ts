/** The sample data goes through the importer of the Salesforce CLI itself; only the org behind it is played. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { dataFolder } from '../dataFolder';
import { sampleId, type SampleObject } from '../salesforceId';
import { loadSampleRecords } from '../sampleRecords';

interface TreeRequest {
  readonly url: string;
  readonly body: string;
}
interface TreeRecord {
  readonly attributes: { readonly type: SampleObject; readonly referenceId: string };
  readonly [field: string]: unknown;
}
type Importer = (
  org: { request(request: TreeRequest): Promise<object> },
  planPath: string
) => Promise<{ results: { refId: string; type: string; id: string }[]; warnings: string[] }>;

/** The importer behind `sf data import tree`; the CLI does not export it, so it is taken from the CLI's own copy of its plugin. */
async function cliImporter(): Promise<Importer> {
  const cli = createRequire(createRequire(import.meta.url).resolve('@salesforce/cli'));
  const plugin = cli.resolve('@salesforce/plugin-data');
  const file = join(plugin.slice(0, plugin.lastIndexOf('plugin-data')), 'plugin-data/lib/api/data/tree/importPlan.js');
  return ((await import(pathToFileURL(file).href)) as { importFromPlan: Importer }).importFromPlan;
}

/** An org that takes what the composite tree resource takes: 200 records of one object a call, every lookup an id it gave out. */
function playedOrg() {
  const given = new Set<string>();
  const saved: TreeRecord[] = [];
  const request = async ({ url, body }: TreeRequest): Promise<object> => {
    const { records } = JSON.parse(body) as { records: TreeRecord[] };
    assert.ok(records.length <= 200);
    for (const { attributes, AccountId } of records) {
      assert.ok(url.endsWith(`/composite/tree/${attributes.type}`));
      assert.ok(AccountId === undefined || given.has(String(AccountId)), `${attributes.referenceId}: ${String(AccountId)}`);
    }
    saved.push(...records);
    const results = records.map(({ attributes: { type, referenceId } }) => {
      const id = sampleId(type, Number(/\d+$/.exec(referenceId)?.[0]));
      given.add(id);
      return { referenceId, id };
    });
    return { hasErrors: false, results };
  };
  return { request, saved };
}

test('the CLI imports the plan: accounts first, every contact with its account', { timeout: 60_000 }, async () => {
  const org = playedOrg();
  const importFromPlan = await cliImporter();
  const { results, warnings } = await importFromPlan(org, fileURLToPath(new URL('sample-data-plan.json', dataFolder)));
  assert.deepEqual(warnings, []);
  const records = loadSampleRecords();
  assert.deepEqual(
    results.map(({ refId, id }) => [refId, id]),
    records.map(({ referenceId, id }) => [referenceId, id])
  );
  const byReference = new Map(org.saved.map(({ attributes, ...fields }) => [attributes.referenceId, fields]));
  for (const { referenceId, fields } of records) assert.deepEqual(byReference.get(referenceId), fields);
});
