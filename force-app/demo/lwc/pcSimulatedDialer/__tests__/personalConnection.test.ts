/** Personal Connection, one line (protocol 5.1, 5.2, 5.8): every way a line can go. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { cpaManagement, odds, testAgent, testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected, inDialer, play, ringing, talking } from './support/shift';
import { story } from './support/story';

suite('5.1 entering and leaving the dialer', () => {
  test('with the leg up the agent is in the dialer at once', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.command('agent-phone/dial');
    await rig.clock.advance(1500);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['[leg Dialing]', '[leg Active]', '(Dialer)']);
  });
  test('an unknown, unassigned or stopped skill is refused', async () => {
    const rig = createRig({
      skills: [
        testSkill(),
        testSkill({ skillId: '880030', skillName: 'Not hers' }),
        testSkill({ skillId: '880040', skillName: 'Stopped', running: false })
      ],
      agents: [testAgent(1, { skillIds: ['880020', '880040'] })]
    });
    const ada = await connected(rig);
    for (const skillName of ['Nonsense', '880020', 'Not hers', 'Stopped', '']) {
      await ada.command('dialer-login', { skillName }, 400);
    }
  });
  test('a second login is refused until the agent has left', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await ada.command('dialer-login', { skillName: 'Collections A' }, 409);
    await ada.command('dialer-logout');
    await ada.command('dialer-logout', undefined, 409);
    await ada.command('dialer-login', { skillName: 'Collections A' });
  });
  test('logout returns to the state before; lines being dialed are taken away first', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.command('state', { state: 'unavailable', reason: 'lunch' });
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(3000);
    ada.take();
    await ada.command('dialer-logout');
    await rig.clock.advance(0);
    const events = ada.take();
    assert.deepEqual(story(events), ['Disconnected final', '(Unavailable)']);
    assert.equal(events[1].CurrentOutReason, 'Lunch');
    await rig.clock.advance(60_000);
    assert.deepEqual(ada.take(), [], 'nothing is dialed any more');
  });
  test('logout during a call waits for the end of its wrap-up and shows as the next state', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    ada.take();
    await ada.command('dialer-logout');
    await rig.clock.advance(0);
    const [queued] = ada.take();
    assert.equal(queued.CurrentState, 'OutboundContact');
    assert.deepEqual(queued.NextStates, [{ State: 'Unavailable', OutReason: '' }]);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(30_000);
    assert.deepEqual(story(ada.take()), ['Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Unavailable)']);
  });
  test('a state asked for during a call is queued, replaces the one before, and comes after the wrap-up', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await ada.command('state', { state: 'Available', reason: '' });
    await rig.clock.advance(0);
    ada.take();
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.deepEqual(ada.take()[1].NextStates, [{ State: 'Available', OutReason: '' }]);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Available)']);
  });
  test('a state in the dialer needs a logout first; unknown states and reasons are refused', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await ada.command('state', { state: 'Available' }, 409);
    await ada.command('dialer-logout');
    await ada.command('state', { state: 'Dialer' }, 400);
    await ada.command('state', { state: 'Unavailable', reason: 'Old break' }, 400);
    await ada.command('state', { state: 'Unavailable', reason: 'After Call Work' }, 400);
    await ada.command('state', { state: 'Available', reason: 'Lunch' }, 400);
  });
});

suite('5.8 a line by itself', () => {
  const day = async (only: 'noAnswer' | 'busy' | 'badNumber' | 'fax' | 'machine', ms: number): Promise<string[]> => {
    const rig = createRig({ skills: [testSkill({ odds: odds(only) })] });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000 + ms);
    const first = ada.contacts()[0];
    assert.equal(first.DisconnectCode, only === 'badNumber' ? 'BadNumber' : 'NA');
    return story(ada.take().filter(({ ContactID }) => ContactID === first.ContactID));
  };
  test('no answer', async () => assert.deepEqual(await day('noAnswer', 22_000), ['Dialing', 'Ringing+', 'Disconnected final']));
  test('busy', async () => assert.deepEqual(await day('busy', 2000), ['Dialing', 'Disconnected final']));
  test('bad number', async () => assert.deepEqual(await day('badNumber', 2000), ['Dialing', 'Disconnected final']));
  test('fax', async () => assert.deepEqual(await day('fax', 10_000), ['Dialing', 'Ringing+', 'AMD+', 'Disconnected final']));
  test('machine: the agent may overrule for ten seconds, then it is closed', async () =>
    assert.deepEqual(await day('machine', 20_000), ['Dialing', 'Ringing+', 'AMD+', 'AMD+', 'Disconnected final']));
  test('the agent stays in the dialer and the next record comes after the pause', async () => {
    const rig = createRig({ skills: [testSkill({ odds: odds('busy') })] });
    const ada = await inDialer(rig);
    await rig.clock.advance(9000);
    assert.deepEqual(story(ada.take()), [
      'Dialing',
      'Disconnected final',
      'Dialing',
      'Disconnected final',
      'Dialing',
      'Disconnected final'
    ]);
    assert.deepEqual(
      ada.contacts().map(({ ExternalId }) => ExternalId),
      ['CUST-0001', 'CUST-0002', 'CUST-0003']
    );
  });
  test('the customer hangs up by themselves after talking', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await rig.clock.advance(11_000);
    ada.take();
    await rig.clock.advance(59_999);
    assert.deepEqual(ada.take(), []);
    await rig.clock.advance(1);
    assert.deepEqual(story(ada.take()), ['Disconnected', '(Unavailable ACW 30)']);
  });
});

suite('4.6 what the events of a line say', () => {
  test('the screen pop is there from AMD on and stays; values in both forms', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    assert.equal(ada.contact.ScreenPopUrl, '');
    await play(rig, ada.contact, 'person');
    const url = ada.contact.ScreenPopUrl;
    assert.equal(url, 'https://crm.example.test/c/CUST-0001?n=Example%201');
    await play(rig, ada.contact, 'person');
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.ScreenPopUrl, url);
    assert.equal(ada.contact.OtherInformation, '<b>Balance</b>: 120.50<br/><b>Due</b>: 03/09/2026');
    assert.equal(ada.contact.OtherInformationNewFormat, 'Balance~|^120.50~|^3]@/Due~|^2026-03-09T00:00:00Z~|^2');
  });
  test('LastStateChangeTime is when the status changed, StartTime when the contact began', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await rig.clock.advance(8000);
    const { StartTimeUTC, LastStateChangeTimeUTC } = ada.contact;
    assert.equal(StartTimeUTC, '2026-03-04T15:00:02.500Z');
    assert.equal(LastStateChangeTimeUTC, '2026-03-04T15:00:09.500Z');
  });
  test('a detected machine says until when it may be overruled', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'machine', 'machine');
    assert.equal(ada.contact.AnsMachineOverride, 'True');
    assert.equal(Date.parse(ada.contact.AnsMachineOverrideEndTime), rig.clock.now() + 10_000);
  });
  test('a skill that releases machines gives the call to the agent, who may still overrule', async () => {
    const rig = createRig({ skills: [testSkill({ machineHandling: 'release' })] });
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'machine', 'machine');
    assert.equal(ada.contact.Status, 'Active');
    assert.equal(ada.contact.AnsMachineOverride, 'True');
    await ada.onContact(ada.contact.ContactID, 'ans-machine-override', {});
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()).slice(-2), ['Disconnected final', '(Dialer)']);
  });
  test('where the agent may not say that it is a machine, it is closed at once', async () => {
    const rig = createRig({
      skills: [testSkill({ cpaManagement: { ...cpaManagement, agentOverrideOptionAnsweringMachine: false } })]
    });
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'machine', 'machine');
    assert.deepEqual(ada.live(), []);
  });
});

suite('wrap-up (protocol 9 quirk 24)', () => {
  test('a skill without wrap-up closes the contact straight away', async () => {
    const rig = createRig({ skills: [testSkill({ acwTypeId: 1, acwSeconds: 0 })] });
    const ada = await talking(rig);
    ada.take();
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Dialer)']);
  });
  test('automatic wrap-up takes no disposition', async () => {
    const rig = createRig({ skills: [testSkill({ acwTypeId: 3, acwSeconds: 15 })] });
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.AllowDispositions, 'False');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 }, 409);
    ada.take();
    await rig.clock.advance(15_000);
    assert.deepEqual(story(ada.take()).slice(0, 2), ['Disconnected final', '(Dialer)']);
  });
  test('wrap-up without limit waits for the disposition', async () => {
    const rig = createRig({ skills: [testSkill({ acwSeconds: 0 })] });
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(3_600_000);
    assert.equal(ada.contact.Status, 'Disconnected');
    assert.equal(ada.take().at(-1)?.AcwTimeout, '0');
  });
});

suite('pace', () => {
  test('durations are divided, timestamps stay true, wrap-up is told as it will be', async () => {
    const rig = createRig({}, { pace: 10 });
    const ada = await connected(rig);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(150 + 100 + 200 + 500 + 300);
    assert.equal(ada.contact.Status, 'Active');
    assert.equal(Date.parse(ada.contact.LastStateChangeTimeUTC), rig.clock.now());
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.equal(ada.take().at(-1)?.AcwTimeout, '3');
    await rig.clock.advance(2999);
    assert.equal(ada.contact.FinalState, 'False');
    await rig.clock.advance(1);
    assert.equal(ada.contacts()[0].FinalState, 'True');
  });
});
