/** Agent tools (protocol 4.10, 4.11, 6.6, 7.6, 7.7, 7.9): shown by skill and control, listed, answered; permissions and messages. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient, Event } from './support/agentClient';
import { testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { connected, talking } from './support/shift';
import { story } from './support/story';

const ledgerOf = ({ dialer }: Rig, what: string) => dialer.control.ledger().filter((entry) => entry.what === what);
const indicators = async (agent: AgentClient): Promise<Record<string, unknown>[]> =>
  (await agent.expect<{ indicators: Record<string, unknown>[] }>(200, 'GET', `agents/${agent.agentId}/indicators`)).indicators;
/** What the control shows reaches the agent as this event, server names aside. */
async function shown(rig: Rig, agent: AgentClient): Promise<Partial<Event>> {
  await rig.clock.advance(0);
  const [{ IISHost: _iis, VCHost: _vc, ...event }, ...more] = agent.take();
  assert.deepEqual(more, []);
  return event;
}
const light = { kind: 'indicator', name: 'Survey', action: 'OpenURL', uri: 'https://crm.example.test/s', on: true } as const;

suite('4.10, 4.11 shown for the contact', () => {
  test('pages, programs, indicators and assistance: each event with its own fields and spelling', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    const { control } = rig.dialer;
    ada.take();
    control.showTool('240011', { kind: 'popUrl', url: 'https://crm.example.test/{externalId}', title: 'Rosa' });
    assert.deepEqual(await shown(rig, ada), {
      Type: 'PopURL',
      ContactId: ContactID,
      URL: 'https://crm.example.test/CUST-0001',
      TabTitle: 'Rosa',
      PopDestination: 'Tab',
      PopoutWindowHeight: '600',
      PopoutWindowWidth: '800',
      ClosePopoutUponTermination: 'False'
    });
    control.showTool('240011', { kind: 'pageOpen', uri: 'https://crm.example.test/p?c={contactId}' });
    assert.deepEqual(await shown(rig, ada), {
      Type: 'PageOpen',
      ContactID,
      PageUri: `https://crm.example.test/p?c=${ContactID}`,
      Action: 'Open'
    });
    control.showTool('240011', { kind: 'runApp', action: 'RunExe', value: 'calc.exe', waitSeconds: 5 });
    assert.deepEqual(await shown(rig, ada), {
      Type: 'RunApp',
      ContactId: ContactID,
      ActionType: 'RunExe',
      ActionValue: 'calc.exe',
      WaitTimeout: '5'
    });
    control.showTool('240011', light);
    assert.deepEqual(await shown(rig, ada), {
      Type: 'Indicator',
      ContactID,
      Name: 'Survey',
      ActionType: 'OpenURL',
      ActionUri: 'https://crm.example.test/s',
      ImageUri: '',
      ToolTip: '',
      IndicatorState: 'On'
    });
    control.showTool('240011', { kind: 'agentAssist', config: '{"AppName":"Assist"}' });
    assert.deepEqual(await shown(rig, ada), {
      Type: 'AgentAssist',
      ContactId: ContactID,
      AgentAssistAppConfigJson: '{"AppName":"Assist"}'
    });
    control.showTool('240011', { kind: 'custom', name: 'Weather', data: '{"t":7}' });
    assert.deepEqual(await shown(rig, ada), { Type: 'CustomEvent', eventName: 'Weather', data: '{"t":7}' });
    assert.equal(ledgerOf(rig, 'toolShown').length, 6);
  });
  test('not without a session or an unknown contact; what belongs to a call not without one', async () => {
    const rig = createRig();
    const { control } = rig.dialer;
    assert.equal(control.showTool('240011', light), false);
    assert.equal(control.showTool('1', light), false);
    const ada = await connected(rig);
    assert.equal(control.showTool('240011', { kind: 'popUrl', url: 'https://crm.example.test' }), false);
    assert.equal(control.showTool('240011', light, '1'), false);
    assert.equal(control.showTool('240011', light), true);
    const event = await shown(rig, ada);
    assert.ok(!('ContactID' in event), 'the agent’s own');
    assert.equal(ledgerOf(rig, 'toolShown').length, 1);
  });
  test('by the skill, when its agents are connected', async () => {
    const tools = [light, { kind: 'popUrl', url: 'https://crm.example.test/{phone}' }] as const;
    const rig = createRig({ skills: [testSkill({ tools })] });
    const ada = await talking(rig);
    const types = ada.events.map(({ Type }) => Type);
    assert.deepEqual(
      types.filter((type) => type === 'PopURL' || type === 'Indicator'),
      ['Indicator', 'PopURL']
    );
    const pop = ada.events.find(({ Type }) => Type === 'PopURL');
    assert.deepEqual([pop?.URL, pop?.ContactId], ['https://crm.example.test/%2B15205550101', ada.contact.ContactID]);
  });
});

suite('7.9 indicators', () => {
  test('listed: the agent’s own and those of live contacts; the latest of a name counts', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    const { control } = rig.dialer;
    control.showTool('240011', { ...light, toolTip: 'Offer it', image: 'star.png' });
    control.showTool('240011', { ...light, name: 'Shift', on: true }, null);
    control.showTool('240011', { ...light, name: 'Shift', on: false }, null);
    assert.deepEqual(await indicators(ada), [
      {
        indicatorName: 'Survey',
        senderContactId: Number(ContactID),
        imageFile: 'star.png',
        actionType: 'OpenURL',
        action: 'https://crm.example.test/s',
        toolTip: 'Offer it',
        enable: true
      },
      {
        indicatorName: 'Shift',
        senderContactId: 0,
        imageFile: '',
        actionType: 'OpenURL',
        action: 'https://crm.example.test/s',
        toolTip: '',
        enable: false
      }
    ]);
    await ada.onContact(ContactID, 'end');
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.deepEqual(
      (await indicators(ada)).map(({ indicatorName }) => indicatorName),
      ['Shift']
    );
    await ada.expect(403, 'GET', 'agents/240012/indicators');
  });
  test('told by UpdateIndicators when they come by the list, and to a client that begins anew', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    rig.dialer.control.showTool('240011', { ...light, via: 'list' });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['<UpdateIndicators>']);
    assert.equal((await indicators(ada)).length, 1);
    await ada.expect(200, 'POST', 'agent-sessions/join', '');
    await rig.clock.advance(0);
    assert.ok(story(ada.take()).includes('<UpdateIndicators>'));
  });
});

suite('what agents answer', () => {
  test('the data of a form: pairs, for a live contact', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'custom-data', { indicatorName: 'Survey', data: 'score=9|why=fast,kind|note=' });
    assert.deepEqual(ledgerOf(rig, 'customData')[0].detail, { indicatorName: 'Survey', data: 'score=9|why=fast,kind|note=' });
    for (const data of ['', 'score', '=9', 'a=1||b=2']) await ada.onContact(ContactID, 'custom-data', { data }, 400);
    await ada.onContact('1', 'custom-data', { data: 'a=1' }, 404);
    assert.equal(ledgerOf(rig, 'customData').length, 1);
  });
  test('a signal to the script of a contact, with whatever it carries', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    await ada.expect(202, 'POST', `interactions/${ContactID}/signal`, { p1: 'go', p2: 7 });
    assert.equal(ledgerOf(rig, 'signalled')[0].detail.parameters, 'p1 go, p2 7');
    await rig.agent(2).expect(404, 'POST', `interactions/${ContactID}/signal`, {});
  });
  test('a script is started; an unknown one, a foreign skill and a date that is none are refused', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.expect(202, 'POST', 'scripts/71/start', { scriptId: 71, skillId: 880020, parameters: 'a|b', startDate: '' });
    assert.deepEqual(ledgerOf(rig, 'scriptStarted')[0].detail, {
      scriptId: '71',
      name: 'Survey',
      skillId: '880020',
      parameters: 'a|b'
    });
    await ada.expect(404, 'POST', 'scripts/72/start', {});
    await ada.expect(400, 'POST', 'scripts/71/start', { skillId: 1 });
    await ada.expect(400, 'POST', 'scripts/71/start', { startDate: 'soon' });
  });
  test('whether to continue a reskill: once, and only when asked', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.command('continue-reskill', { continueReskill: true }, 409);
    rig.dialer.control.showTool('240011', { kind: 'hoursOfOperation', showContinueReskill: true });
    assert.deepEqual(await shown(rig, ada), { Type: 'HoursOfOperation', ShowContinueReskill: 'True' });
    await ada.command('continue-reskill', { continueReskill: false });
    assert.deepEqual(ledgerOf(rig, 'reskillAnswered')[0].detail, { continues: false });
    await ada.command('continue-reskill', { continueReskill: true }, 409);
  });
});

suite('7.6 permissions, 7.7 messages', () => {
  test('given and taken in the shift: told, listed, and obeyed at once', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { control } = rig.dialer;
    ada.take();
    assert.equal(control.setPermission('240011', 'Masking', null), true);
    assert.equal(control.setPermission('240011', 'HideCreateCommitments', 'Hide'), true);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['<UpdatePermissions>', '<UpdatePermissions>']);
    const { permissions } = await ada.expect<{ permissions: Record<string, unknown>[] }>(200, 'GET', 'permissions');
    const keys = permissions.map(({ Key, Value }) => `${String(Key)} ${String(Value)}`);
    assert.ok(keys.includes('HideCreateCommitments Hide') && !keys.some((key) => key.startsWith('Masking')));
    await ada.onContact(ada.contact.ContactID, 'mask', {}, 403);
    await ada.expect(403, 'POST', 'scheduled-callbacks', {});
    control.setPermission('240011', 'Masking', 'View');
    await ada.onContact(ada.contact.ContactID, 'mask');
    assert.equal(control.setPermission('1', 'Masking', 'View'), false);
    const { permissions: others } = await rig.agent(2).expect<{ permissions: unknown[] }>(200, 'GET', 'permissions');
    assert.equal(others.length, 5, 'nobody else is touched');
  });
  test('messages to one, and to all; several are listed in order, each with its own end', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const ben = await connected(rig, 2);
    const send = (agentId: string | null, text: string, expireMinutes: number): boolean =>
      rig.dialer.control.sendMessage(agentId, { subject: 'Team', text, expireMinutes });
    assert.equal(send('240011', 'first', 5), true);
    await rig.clock.advance(60_000);
    assert.equal(send(null, 'second', 10), true);
    assert.equal(send('1', 'nobody', 1), false);
    await rig.clock.advance(0);
    assert.deepEqual([story(ada.take()), story(ben.take())], [['<UpdateMessages>', '<UpdateMessages>'], ['<UpdateMessages>']]);
    const list = async (agent: AgentClient): Promise<unknown[]> =>
      (
        await agent.expect<{ messages: Record<string, unknown>[] }>(200, 'GET', `agents/${agent.agentId}/messages`)
      ).messages.map(({ MessageText, ValidUntil }) => `${String(MessageText)} ${String(ValidUntil)}`);
    assert.deepEqual((await list(ada)).slice(1), ['first 2026-03-04T15:05:00.000Z', 'second 2026-03-04T15:11:00.000Z']);
    assert.deepEqual((await list(ben)).slice(1), ['second 2026-03-04T15:11:00.000Z']);
  });
});
