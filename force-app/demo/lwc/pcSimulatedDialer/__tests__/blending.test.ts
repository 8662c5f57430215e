/** Priority blending and hand-dialing (protocol 5.1, 7.1, 9 quirk 40): skills nobody logs in to. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { testAgent, testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { connected, play } from './support/shift';
import { story } from './support/story';

const blendedRig = (): Rig =>
  createRig({
    skills: [
      testSkill(),
      testSkill({ skillId: '880100', skillName: 'Win-back', priorityBlending: true, acwSeconds: 15 }),
      testSkill({ skillId: '880010', skillName: 'Outbound Manual', mode: 'manual' })
    ],
    records: [1, 2, 3].map((index) => testRecord(index, { skillId: '880100' })),
    agents: [testAgent(1, { skillIds: ['880020', '880100', '880010'] }), testAgent(2)]
  });

/** Available, with the phone up and a first contact ringing. */
async function blendedIn(): Promise<[Rig, AgentClient]> {
  const rig = blendedRig();
  rig.dialer.control.autoplay(false);
  const ada = await connected(rig);
  await ada.command('state', { state: 'Available' });
  await rig.clock.advance(10_000 + 1500 + 1000 + 2000);
  return [rig, ada];
}

suite('skills nobody logs in to', () => {
  test('what the list says of them', async () => {
    const { agentSkillAssignments } = await blendedRig()
      .agent()
      .expect<{ agentSkillAssignments: Record<string, unknown>[] }>(200, 'GET', 'agents/240011/skills');
    const said = agentSkillAssignments.map((skill) => [
      skill.outboundStrategy,
      skill.isNaturalCalling,
      skill.isNaturalCallingRunning,
      skill.isDialer,
      skill.priorityBlending
    ]);
    assert.deepEqual(said, [
      ['Personal Connection', true, true, true, false],
      ['Personal Connection', true, true, true, true],
      ['Manual', false, false, false, false]
    ]);
  });
  test('dialer-login to a blended or a manual one is refused, with the reason', async () => {
    const ada = await connected(blendedRig());
    const blended = await ada.command('dialer-login', { skillName: 'Win-back' }, 400);
    assert.match(String(blended.error_description), /blended/);
    const manual = await ada.command('dialer-login', { skillName: 'Outbound Manual' }, 400);
    assert.match(String(manual.error_description), /themselves/);
  });
});

suite('blending', () => {
  test('an agent who is Available for a while gets contacts, and stays Available; the contact names the skill', async () => {
    const [rig, ada] = await blendedIn();
    assert.deepEqual(story(ada.take()), ['(Available)', '[leg Dialing]', '[leg Active]', 'Dialing', 'Ringing+']);
    const { BlendingToSkillName, Skill } = ada.contact;
    assert.deepEqual([BlendingToSkillName, Skill], ['Win-back', '880100']);
    assert.equal(rig.dialer.control.agents()[0].state, 'Available');
  });
  test('after the contact they are Available again, and blended in again after a while', async () => {
    const [rig, ada] = await blendedIn();
    ada.take();
    await play(rig, ada.contact, 'person', 'person');
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(15_000);
    assert.deepEqual(story(ada.take()), [
      'AMD+',
      'Active+',
      '(OutboundContact)',
      'Disconnected',
      '(Unavailable ACW 15)',
      'Disconnected final',
      '(Available)'
    ]);
    await rig.clock.advance(9_999);
    assert.deepEqual(ada.live(), []);
    await rig.clock.advance(1 + 1000);
    assert.equal(ada.contact.ExternalId, 'CUST-0002');
  });
  test('who is Unavailable in time is left alone; a state takes a blended line away', async () => {
    const rig = blendedRig();
    const ben = await connected(rig);
    await ben.command('state', { state: 'Available' });
    await rig.clock.advance(9_999);
    await ben.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ben.take()), ['(Available)', '(Unavailable)'], 'not even the phone rings');
    const [other, ada] = await blendedIn();
    ada.take();
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await other.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Unavailable)']);
  });
  test('in a blended call: a state is queued, a logout returns to Available', async () => {
    const [rig, ada] = await blendedIn();
    await play(rig, ada.contact, 'person', 'person');
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await rig.clock.advance(0);
    assert.deepEqual(ada.take().at(-1)?.NextStates, [{ State: 'Unavailable', OutReason: 'Lunch' }]);
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(60_000);
    assert.equal(story(ada.take()).at(-1), '(Unavailable)');
  });
  test('logging in to another skill before it happens keeps it from happening', async () => {
    const rig = blendedRig();
    const ada = await connected(rig);
    await ada.command('state', { state: 'Available' });
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(60_000);
    assert.equal(rig.dialer.control.agents()[0].skillName, 'Collections A');
    assert.deepEqual(ada.contacts(), [], 'the list of Collections A is empty here');
  });
  test('logging in to another skill leaves the blended one', async () => {
    const [rig, ada] = await blendedIn();
    ada.take();
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Disconnected final', '(Dialer)']);
  });
  test('a stopped skill takes the line away and calls nobody; running again it does', async () => {
    const [rig, ada] = await blendedIn();
    const { control } = rig.dialer;
    control.setSkillRunning('880100', false);
    await rig.clock.advance(60_000);
    assert.deepEqual(ada.live(), []);
    control.setSkillRunning('880100', true);
    await rig.clock.advance(11_000);
    assert.equal(ada.contact.Skill, '880100');
  });
  test('a rejoining client hears Available and no dialer skill', async () => {
    const [, ada] = await blendedIn();
    ada.take();
    ada.stopListening();
    await ada.expect(200, 'POST', 'agent-sessions/join', '');
    await ada.poll();
    const [start, , state] = ada.take();
    assert.deepEqual([start.DialerCampaign, state.CurrentState], ['', 'Available']);
  });
  test('agents without a blended skill are never called while Available', async () => {
    const rig = blendedRig();
    const ben = await connected(rig, 2);
    await ben.command('state', { state: 'Available' });
    await rig.clock.advance(600_000);
    assert.deepEqual(ben.contacts(), []);
  });
});
