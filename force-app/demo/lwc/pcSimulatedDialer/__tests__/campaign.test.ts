/** The campaign file: what is wrong is said in one sentence with path and reason. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { CampaignError, parseCampaign } from '../campaignParser';
import { durations, odds, testAgent, testCampaign, testRecord, testSkill } from './support/campaign';

function refused(name: string, input: unknown, path: string, reason: RegExp): void {
  test(name, () => {
    assert.throws(
      () => parseCampaign(input),
      (error) => {
        assert.ok(error instanceof CampaignError);
        const [, foundPath, foundReason] = /^The campaign file is wrong at (.+?): (.+)\.$/.exec(error.message) ?? [];
        assert.equal(foundPath, path);
        assert.match(foundReason, reason);
        return true;
      }
    );
  });
}

suite('a wrong file', () => {
  const withSkill = (changes: object): object => testCampaign({ skills: [testSkill(changes)] });
  refused('is no object', null, 'its top level', /Object/);
  refused('lacks a part', { ...testCampaign(), agents: undefined }, 'agents', /agents|Array/);
  refused('has a misspelt key', { ...testCampaign(), skils: [] }, 'skils', /skils/);
  refused('an id that is a number', withSkill({ skillId: 880020 }), 'skills[0].skillId', /digits/);
  refused('a negative weight', withSkill({ odds: { ...odds('person'), fax: -1 } }), 'skills[0].odds.fax', /0 or more/);
  refused('no weight at all', withSkill({ odds: { ...odds('person'), person: 0 } }), 'skills[0].odds', /at least one/);
  refused('four lines', withSkill({ mode: 'predictive', linesPerAgent: 4 }), 'skills[0].linesPerAgent', /1, 2 or 3/);
  refused('progressive with two lines', withSkill({ linesPerAgent: 2 }), 'skills[0].linesPerAgent', /one line/);
  refused(
    'a range upside down',
    withSkill({ durations: { ...durations, amd: { minMs: 2, maxMs: 1 } } }),
    'skills[0].durations.amd',
    /less than/
  );
  refused('wrap-up with disposition but none', withSkill({ dispositions: [] }), 'skills[0].dispositions', /at least one/);
  refused('automatic wrap-up of no time', withSkill({ acwTypeId: 3, acwSeconds: 0 }), 'skills[0].acwSeconds', /seconds/);
  refused('a record twice', testCampaign({ records: [testRecord(1), testRecord(1)] }), 'records[1].recordId', /twice/);
  refused(
    'a record of no skill',
    testCampaign({ records: [testRecord(1, { skillId: '1' })] }),
    'records[0].skillId',
    /no skill/
  );
  refused(
    'a bad number',
    testCampaign({ records: [testRecord(1, { phoneE164: '5550142' })] }),
    'records[0].phoneE164',
    /E\.164/
  );
  refused(
    'a zone that is not listed',
    testCampaign({ records: [testRecord(1, { timeZone: 'Eastern Standard Time' })] }),
    'records[0].timeZone',
    /no time zone/
  );
  refused(
    'a zone that does not exist',
    testCampaign({ timeZones: [{ standardName: 'Middle-earth Standard Time', displayName: 'Shire' }] }),
    'timeZones[0].standardName',
    /no Windows time zone/
  );
  refused('an agent of no team', testCampaign({ agents: [testAgent(1, { teamId: '1' })] }), 'agents[0].teamId', /no team/);
  refused(
    'an agent with an unknown skill',
    testCampaign({ agents: [testAgent(1, { skillIds: ['880020', '2'] })] }),
    'agents[0].skillIds[1]',
    /no skill/
  );
});

suite('a right file', () => {
  test('comes back as it is', () => assert.deepEqual(parseCampaign(structuredClone(testCampaign())), testCampaign()));
  test('optional parts of a record have defaults', () => {
    const { notes, compliance, confirmation, ...record } = testRecord(1);
    const [read] = parseCampaign({ ...testCampaign(), records: [record] }).records;
    assert.deepEqual(
      { notes, compliance, confirmation },
      { notes: read.notes, compliance: read.compliance, confirmation: read.confirmation }
    );
  });
});

test('the file the simulator is served with reads, its lists included', async () => {
  const { loadCampaign } = await import('../../../../../scripts/simulator/campaignFile');
  const campaign = loadCampaign();
  assert.ok(campaign.records.length >= 150, `${campaign.records.length} records`);
  assert.ok(new Set(campaign.records.map(({ timeZone }) => timeZone)).size >= 4);
});
