/** Reference data (protocol 7): every endpoint answers, with the campaign's content and the wire's types. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected } from './support/shift';
import { story } from './support/story';

type Json = Record<string, unknown>;
const get = <T = Json>(tail: string): Promise<T> => createRig().agent().expect<T>(200, 'GET', tail);

suite('7.1–7.4 skills', () => {
  test('assigned skills, running or not; a supervisor stops one and the agents are told', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const skill = async (): Promise<Json> =>
      (await ada.expect<{ agentSkillAssignments: Json[] }>(200, 'GET', 'agents/240011/skills?isSkillActive=true'))
        .agentSkillAssignments[0];
    assert.equal((await skill()).isNaturalCallingRunning, true);
    assert.equal(rig.dialer.control.setSkillRunning('880020', false), true);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['<UpdateSkills>']);
    const stopped = await skill();
    assert.equal(stopped.isNaturalCallingRunning, false);
    assert.equal(stopped.isNaturalCalling, true);
    assert.equal(stopped.skillId, 880020);
    assert.equal(rig.dialer.control.setSkillRunning('1', false), false);
  });
  test('detail and both parameter groups, flat', async () => {
    const detail = await get('skills/880020');
    assert.deepEqual([detail.acwTypeId, detail.maxSecondsACW, detail.isRunning], [2, 30, true]);
    assert.equal((await get('skills/880020/parameters/delivery-preferences')).complianceRecordsTimeout, 60);
    assert.equal((await get('skills/880020/parameters/cpa-management')).agentOverrideOptionFax, false);
  });
  test('dispositions in the order of the file; 204 when there are none, and for tags', async () => {
    const { dispositions } = await get<{ dispositions: Json[] }>('skills/880020/dispositions');
    assert.deepEqual(
      dispositions.map(({ dispositionId, displayOrder }) => [dispositionId, displayOrder]),
      [
        [12, 1],
        [13, 2],
        [14, 3]
      ]
    );
    const { agent } = createRig({ skills: [testSkill({ acwTypeId: 1, dispositions: [] })] });
    await agent().expect(204, 'GET', 'skills/880020/dispositions');
    await agent().expect(204, 'GET', 'skills/880020/tags');
  });
});

suite('7.5–7.9 agent and tenant', () => {
  test('unavailable codes; activityOnly and activeOnly leave the others out', async () => {
    const names = async (query: string): Promise<unknown[]> =>
      (await get<{ unavailableCodes: Json[] }>(`teams/730012/unavailable-codes${query}`)).unavailableCodes.map(
        ({ outStateName }) => outStateName
      );
    assert.deepEqual(await names('?activityOnly=true'), ['Lunch', 'After Call Work']);
    assert.deepEqual(await names('?activeOnly=True'), ['Lunch', 'After Call Work']);
    assert.deepEqual(await names(''), ['Lunch', 'After Call Work', 'Old break']);
  });
  test('permissions of the caller', async () => {
    const { permissions } = await get<{ permissions: Json[] }>('permissions?agentId=240011');
    assert.deepEqual(permissions[0], { BusinessUnitId: 45000, Key: 'MuteAgent', Value: 'View' });
  });
  test('messages in both spellings', async () => {
    const [message] = (await get<{ messages: Json[] }>('agents/240011/messages')).messages;
    assert.equal(message.MessageText, message.messageText);
    assert.equal(message.start_date, message.startDate);
    assert.equal(message.ValidUntil, '2026-03-04T16:00:00.000Z');
  });
  test('server time is the clock', async () => {
    const { clock, agent } = createRig();
    await clock.advance(1234);
    assert.deepEqual(await agent().expect(200, 'GET', 'server-time'), { ServerTime: '2026-03-04T15:00:01.234Z' });
  });
  test('time zones with the offset of the day: summer time changes it', async () => {
    const { clock, agent } = createRig();
    const offsets = async (): Promise<unknown[]> =>
      (await agent().expect<{ timeZones: Json[] }>(200, 'GET', 'timezones')).timeZones.map(({ offset }) => offset);
    assert.deepEqual(await offsets(), ['-07:00', '+09:00']);
    await clock.advance(10 * 86_400_000);
    assert.deepEqual(await offsets(), ['-06:00', '+09:00']);
  });
  test('client data is kept per agent', async () => {
    const { agent } = createRig();
    assert.deepEqual(await agent().expect(200, 'GET', 'agents/client-data?agentId=240011'), { Data: '{}' });
    await agent().expect(200, 'PUT', 'agents/client-data', { agentId: 240011, dataSet: '{"a":1}' });
    assert.deepEqual(await agent().expect(200, 'GET', 'agents/client-data'), { Data: '{"a":1}' });
    assert.deepEqual(await agent(2).expect(200, 'GET', 'agents/client-data'), { Data: '{}' });
  });
  test('settings never ask for the websocket; the small ones answer', async () => {
    assert.equal((await get('agents/240011/agent-settings')).EnableUIQueue, false);
    assert.deepEqual(await get('agents/240011/indicators'), { indicators: [] });
    assert.deepEqual(await get('agents/240011/scheduled-callbacks'), { callbacks: [] });
    assert.equal((await get<{ agents: Json[] }>('agents/240012')).agents[0].firstName, 'Ben');
    assert.deepEqual((await get<{ agents: Json[] }>('agents/240012?fields=agentId')).agents, [{ agentId: 240012 }]);
    assert.equal((await get<{ teams: Json[] }>('teams/730012')).teams[0].teamName, 'Team One');
    assert.equal((await get<{ businessUnits: Json[] }>('business-unit')).businessUnits.length, 1);
  });
});
