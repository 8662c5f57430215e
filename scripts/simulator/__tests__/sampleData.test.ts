/** The sample data: reproducible, importable, and made of numbers, addresses and zones that belong to nobody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findIana } from 'windows-iana';
import { dataFolder } from '../dataFolder';
import { dialable } from '../dialable';
import { sampleFiles } from '../makeSampleData';
import { caseSuffix } from '../salesforceId';
import { loadCampaign, loadSampleRecords } from '../sampleRecords';

const read = (name: string): string => readFileSync(new URL(name, dataFolder), 'utf8');
const records = loadSampleRecords();
const contacts = records.filter(({ object }) => object === 'Contact');
const campaign = loadCampaign();

/** Ranges the numbering authorities keep for fiction, as dialed digits; Tokyo numbers can't start with 0 (no range is reserved). */
const nobodysNumbers = [
  /^\+1[2-9]\d\d55501\d\d$/,
  /^\+442079460\d{3}$/,
  /^\+493023125\d{3}$/,
  /^\+331990\d{5}$/,
  /^\+6125550\d{4}$/,
  /^\+8130000\d{4}$/
];
const belongsToNobody = (e164: string): boolean => nobodysNumbers.some((range) => range.test(e164));

test('the files are what the generator makes', async () => {
  for (const [name, text] of Object.entries(await sampleFiles())) assert.equal(read(name), text, `data/${name}`);
});

test('the plan names the files in an order that resolves every lookup, none above the import limit of 200 records', () => {
  const plan = JSON.parse(read('sample-data-plan.json')) as { sobject: string; files: string[] }[];
  const seen = new Set<string>();
  let lookups = 0;
  for (const { sobject, files } of plan) {
    for (const file of files) {
      const { records: rows } = JSON.parse(read(file)) as { records: Record<string, unknown>[] };
      assert.ok(rows.length > 0 && rows.length <= 200, `${file} has ${rows.length} records`);
      for (const { attributes, ...fields } of rows) {
        const { type, referenceId } = attributes as { type: string; referenceId: string };
        assert.equal(type, sobject);
        assert.ok(!seen.has(referenceId), `${referenceId} is used twice`);
        for (const value of Object.values(fields)) {
          if (typeof value !== 'string' || !/^@\w+Ref\d+$/.test(value)) continue;
          lookups += 1;
          assert.ok(seen.has(value.slice(1)), `${referenceId} points at ${value}, which is not there yet`);
        }
        seen.add(referenceId);
      }
    }
  }
  assert.ok(lookups > 100);
});

test('about 200 contacts, each with its own number that belongs to nobody', () => {
  assert.ok(contacts.length >= 190 && contacts.length <= 210);
  const numbers = contacts.flatMap(({ fields }) => [fields.Phone, fields.MobilePhone].filter((one) => one !== undefined));
  const dialed = numbers.map((number) => String(number).replaceAll(/[ -]/g, ''));
  for (const number of dialed) assert.ok(belongsToNobody(number), `${number} may be somebody's`);
  assert.equal(new Set(dialed).size, dialed.length);
  for (const { callerId } of campaign.skills) assert.ok(belongsToNobody(`+1${callerId}`) && !dialed.includes(`+1${callerId}`));
});

test('fields fit the standard objects, and mail goes to reserved domains', () => {
  const limits = {
    FirstName: 40,
    LastName: 80,
    Title: 128,
    Phone: 40,
    MobilePhone: 40,
    Email: 80,
    MailingCity: 40,
    MailingState: 80
  };
  const allowed = new Set([...Object.keys(limits), 'AccountId', 'MailingCountry', 'Description']);
  for (const { fields, referenceId } of contacts) {
    for (const name of Object.keys(fields)) assert.ok(allowed.has(name), `${referenceId}.${name}`);
    for (const [name, limit] of Object.entries(limits)) {
      assert.ok(String(fields[name] ?? '').length <= limit, `${referenceId}.${name} is longer than ${limit}`);
    }
    assert.match(String(fields.Email), /^[a-z0-9.]{1,64}@example\.(com|test)$/);
    assert.ok(String(fields.LastName).length > 0);
  }
});

test('names that break careless software are among them', () => {
  const names = contacts.map(({ name }) => name);
  assert.ok(names.includes('<img src=x onerror=alert(1)>'));
  assert.ok(names.some((name) => name.length > 80));
  assert.ok(names.filter((name) => /\p{Script=Han}/u.test(name)).length >= 8);
  assert.ok(names.some((name) => /\p{Script=Arabic}/u.test(name)));
  assert.equal(new Set(names).size, names.length);
});

test('ids are stable 18-character ids whose last three characters guard the case', () => {
  assert.equal(caseSuffix('001D000000IqhSL'), 'IAZ');
  for (const { id, object } of records) {
    assert.match(id, object === 'Contact' ? /^003[a-zA-Z0-9]{15}$/ : /^001[a-zA-Z0-9]{15}$/);
    assert.equal(caseSuffix(id.slice(0, 15)), id.slice(15));
  }
  assert.equal(
    new Set(records.map(({ id }) => id.toLowerCase())).size,
    records.length,
    'with 18 characters case no longer matters'
  );
  assert.deepEqual(loadSampleRecords(), records);
  const ids = new Set(records.map(({ id }) => id));
  for (const { fields } of contacts) if (fields.AccountId !== undefined) assert.ok(ids.has(String(fields.AccountId)));
});

test('the campaign calls every contact on one ordinary list, in zones the tenant lists and the world knows', () => {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const extra = new Set(['880070', '880080', '880090', '880100', '880110', '880140']);
  const once = campaign.records.filter(({ skillId }) => !extra.has(skillId));
  assert.equal(once.length, contacts.length);
  assert.equal(new Set(once.map(({ externalId }) => externalId)).size, once.length);
  for (const { externalId, lastName, phoneE164, phoneNational, timeZone, recordId } of campaign.records) {
    const contact = byId.get(externalId);
    assert.equal(lastName, contact?.fields.LastName, recordId);
    assert.equal(phoneE164, String(contact?.fields.Phone).replaceAll(/[ -]/g, ''));
    assert.ok(phoneE164.endsWith(phoneNational.replace(/^0/, '')));
    assert.ok(findIana(timeZone)[0], timeZone);
  }
  const zones = new Set(campaign.records.map(({ timeZone }) => timeZone));
  assert.ok(zones.size >= 8, `${zones.size} zones`);
  const west = campaign.records.filter(({ skillId }) => skillId === '880030');
  assert.ok(
    west.length >= 20 && west.every(({ timeZone }) => /^(US Mountain|Mountain|Pacific|Alaskan|Hawaiian) /.test(timeZone))
  );
});

test('the skills a shift needs are there', () => {
  const skill = (name: string) => campaign.skills.find(({ skillName }) => skillName === name);
  const collections = skill('Collections A');
  assert.deepEqual(
    [
      collections?.mode,
      collections?.linesPerAgent,
      collections?.acwTypeId,
      collections?.acwSeconds,
      collections?.requireDisposition
    ],
    ['predictive', 3, 2, 30, true]
  );
  assert.deepEqual([skill('Renewals West')?.mode, skill('Renewals West')?.linesPerAgent], ['progressive', 1]);
  assert.deepEqual([skill('Welcome calls')?.linesPerAgent, skill('Welcome calls')?.acwTypeId], [2, 1]);
  assert.equal(skill('Surveys Q1')?.running, false);
  assert.equal(campaign.agents.length, 7);
  assert.ok(
    campaign.unavailableCodes.some(({ isAcw }) => isAcw) && campaign.unavailableCodes.filter(({ isAcw }) => !isAcw).length >= 4
  );
});

test('previews: every way a record asks for one, notes, and zones far apart from the first record on', () => {
  const previews = campaign.records.filter(({ skillId }) => skillId === '880070');
  const asks = new Set(previews.map(({ compliance, confirmation }) => `${compliance} ${confirmation}`));
  assert.deepEqual([...asks].sort(), ['false false', 'false true', 'true false', 'true true']);
  assert.ok(previews.filter(({ notes }) => notes !== null).length >= 10);
  assert.equal(new Set(previews.slice(0, 6).map(({ timeZone }) => timeZone)).size, 6);
  const { deliveryPreferences, dispositions } = campaign.skills.find(({ skillId }) => skillId === '880070') ?? assert.fail();
  const buttons = Object.entries(deliveryPreferences).filter(([name]) => name.startsWith('showPreviewButton'));
  assert.ok(buttons.length === 4 && buttons.every(([, shown]) => shown));
  assert.ok(dispositions.some(({ agentSpecific }) => agentSpecific));
  const types = campaign.skills
    .filter(({ mode }) => mode === 'preview')
    .flatMap(({ deliveryPreferences: one }) => [one.confirmationRequiredDeliveryType, one.complianceRecordsDeliveryType]);
  assert.deepEqual(types.sort(), [1, 1, 2, 3, 4, 4]);
});

test('machines, blending and hand-dialing each have a skill', () => {
  const skill = (name: string) => campaign.skills.find(({ skillName }) => skillName === name);
  assert.equal(skill('Machines and faxes')?.cpaManagement.ansMachineOverrideSeconds, 0);
  const { agentOverrideOptionAnsweringMachine, agentOverrideOptionBadNumber, agentOverrideOptionFax } =
    skill('Compliance previews')?.cpaManagement ?? assert.fail();
  assert.ok(!agentOverrideOptionAnsweringMachine && !agentOverrideOptionBadNumber && !agentOverrideOptionFax);
  assert.equal(skill('Outbound Manual')?.mode, 'manual');
  assert.equal(skill('Win-back (blended)')?.priorityBlending, true);
  const blended = campaign.agents.filter(({ skillIds }) => skillIds.includes('880100'));
  assert.deepEqual(
    blended.map(({ username }) => username),
    ['robin.blend'],
    'nobody else is called while they are Available'
  );
});

test('calls that come in each have a skill: one to accept, one that connects by itself; a list for another phone', () => {
  const inbound = campaign.skills.filter(({ mode }) => mode === 'inbound');
  assert.deepEqual(inbound.map(({ requireManualAccept }) => requireManualAccept).sort(), [false, true]);
  for (const { skillId } of inbound) {
    const agents = campaign.agents.filter(({ skillIds }) => skillIds.includes(skillId));
    assert.ok(agents.length >= 2, `${skillId} can be passed on`);
  }
  assert.ok(campaign.records.filter(({ skillId }) => skillId === '880140').length >= 10);
});

test('hard cases: fifty dispositions, and every record is wrong in its own way', () => {
  const hard = campaign.records.filter(({ skillId }) => skillId === '880110');
  assert.equal(campaign.skills.find(({ skillId }) => skillId === '880110')?.dispositions.length, 50);
  assert.ok(hard.length >= 20 && hard.every(({ wire }) => wire !== null));
  const touched = new Set(hard.flatMap(({ wire }) => [...Object.keys(wire?.set ?? {}), ...(wire?.leaveOut ?? [])]));
  for (const field of [
    'Label',
    'DNIS',
    'TimeZones',
    'OtherInformation',
    'OtherInformationNewFormat',
    'ScreenPopUrl',
    'Timeout'
  ])
    assert.ok(touched.has(field), field);
});

test('the past: some records have two or three contacts, each with a disposition of its skill or none', () => {
  const byRecord = new Map<string, number>();
  for (const { recordId } of campaign.history) byRecord.set(recordId, (byRecord.get(recordId) ?? 0) + 1);
  assert.ok([...byRecord.values()].filter((count) => count >= 2).length >= 5);
  assert.ok(byRecord.has('307001') && byRecord.has('300001'));
  assert.ok(
    campaign.history.every(({ minutesAgo }) => minutesAgo < 3 * 24 * 60),
    'within the three days a client asks for'
  );
});

test('a written number becomes what is stored and what is dialed at home', () => {
  assert.deepEqual(dialable('+1 520-555-0142'), { phoneE164: '+15205550142', phoneNational: '5205550142' });
  assert.deepEqual(dialable('+44 20 7946 0123'), { phoneE164: '+442079460123', phoneNational: '02079460123' });
  for (const wrong of ['520-555-0142', '+1', '', '+1234 5']) assert.throws(() => dialable(wrong), /calling code/);
});
