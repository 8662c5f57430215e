/** Conferences: start, hold, resume, join, leave, and who may (protocol 6.3, 4.11). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { available, callRig, consulted, consulting, MANUAL, onManualCall, told } from './support/calling';
import { testAgent } from './support/campaign';
import { story } from './support/story';
import type { AgentClient } from './support/agentClient';
import type { Rig } from './support/rig';

const statuses = (agent: AgentClient): string[] => agent.live().map(({ Status }) => Status);

async function conferred(rig: Rig): Promise<Awaited<ReturnType<typeof consulted>> & { conferenceNo: string }> {
  const both = await consulted(rig);
  await both.ada.command('interactions/conference-calls');
  await rig.clock.advance(0);
  const [conference] = both.ada.events.filter(({ Type }) => Type === 'Conference');
  return { ...both, conferenceNo: conference.ConferenceNo };
}

suite('6.3 conference-calls', () => {
  test('its number, then both contacts Joined; the other agent stays as they are', async () => {
    const rig = callRig();
    const { ada, ben, conferenceNo } = await conferred(rig);
    assert.deepEqual(story(ada.take()), ['<Conference>', 'Joined+', 'Joined']);
    assert.match(conferenceNo, /^\d+$/);
    assert.deepEqual([statuses(ben), story(ben.take())], [['Active'], []]);
    assert.deepEqual(
      told(rig, 'joined').map((entry) => [entry.conferenceNo, entry.parties]),
      [
        [conferenceNo, 3],
        [conferenceNo, 3]
      ]
    );
  });
  test('hold and resume as a whole; one alone is refused', async () => {
    const rig = callRig();
    const { ada, first, conferenceNo } = await conferred(rig);
    await ada.onContact(first.ContactID, 'hold', {}, 409);
    await ada.command('interactions/conference-hold', { conferenceNo });
    await rig.clock.advance(0);
    assert.deepEqual(statuses(ada), ['Holding', 'Holding']);
    await ada.command('interactions/conference-hold', { conferenceNo }, 409);
    const { error_description: words } = await ada.onContact(first.ContactID, 'resume', {}, 409);
    assert.equal(words, 'The contact is in a conference: resume the conference.');
    await ada.command('interactions/conference-resume', { conferenceNo: '1' }, 400);
    await ada.command('interactions/conference-resume', { conferenceNo });
    await rig.clock.advance(0);
    assert.deepEqual(statuses(ada), ['Joined', 'Joined']);
  });
  test('mask and record in it, and back to Joined', async () => {
    const rig = callRig();
    const { ada, first, conferenceNo } = await conferred(rig);
    await ada.onContact(first.ContactID, 'record');
    await ada.onContact(first.ContactID, 'mask');
    await ada.command('interactions/conference-hold', { conferenceNo }, 409);
    await ada.onContact(first.ContactID, 'unmask');
    await rig.clock.advance(0);
    assert.deepEqual(statuses(ada), ['Joined', 'Joined']);
    assert.equal(ada.live()[0].IsLogging, 'True');
  });
  test('the customer hangs up: the other one is an ordinary call again', async () => {
    const rig = callRig();
    const { ada, ben, first } = await conferred(rig);
    ada.take();
    rig.dialer.control.hangUp(first.ContactID);
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Active', 'Disconnected']);
    assert.deepEqual(statuses(ben), ['Active']);
    await ada.command('interactions/conference-hold', { conferenceNo: '990001' }, 409);
  });
  test('the other agent hangs up: the customer stays with the first', async () => {
    const rig = callRig();
    const { ada, ben } = await conferred(rig);
    ada.take();
    await ben.onContact(ben.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['Active+', 'Disconnected final', '(OutboundContact)']);
  });
  test('the agent leaves it with a transfer: the others go on', async () => {
    const rig = callRig();
    const { ada, ben, first } = await conferred(rig);
    await ada.command('interactions/transfer-calls');
    await rig.clock.advance(0);
    assert.deepEqual([ada.contact.Status, ben.contact.MasterID], ['Disconnected', first.MasterID]);
  });
  test('a new client learns the number with everything else', async () => {
    const rig = callRig();
    const { ada, conferenceNo } = await conferred(rig);
    ada.take();
    await ada.expect(200, 'POST', 'agent-sessions/join', '');
    await rig.clock.advance(0);
    const [conference] = ada.take().filter(({ Type }) => Type === 'Conference');
    assert.equal(conference.ConferenceNo, conferenceNo);
  });
});

suite('6.3 join-conference', () => {
  test('held, a third call dialed and joined; the limit of the tenant is kept', async () => {
    const rig = callRig({ maxConferenceParties: 4 });
    const { ada, conferenceNo } = await conferred(rig);
    const dial = async (phoneNumber: string): Promise<string> => {
      await ada.command('interactions/conference-hold', { conferenceNo });
      await ada.command('dial-phone', { skillId: Number(MANUAL), phoneNumber });
      await rig.clock.advance(2000);
      const { ContactID } = ada.live().at(-1) ?? assert.fail();
      return ContactID;
    };
    const third = await dial('5550177');
    const early = await ada.onContact(third, 'join-conference', { conferenceNo }, 409);
    assert.match(String(early.error_description), /has not been answered yet/);
    rig.dialer.control.play(third, 'person');
    await ada.onContact(third, 'join-conference', { conferenceNo });
    await rig.clock.advance(0);
    assert.deepEqual(statuses(ada), ['Joined', 'Joined', 'Joined']);
    const fourth = await dial('5550178');
    rig.dialer.control.play(fourth, 'person');
    const { error_description: words } = await ada.onContact(fourth, 'join-conference', { conferenceNo }, 409);
    assert.equal(words, 'A conference may have 4 parties, the agent included.');
  });
});

suite('6.3 refused, in words', () => {
  test('one call only, a second one that is not answered, no permission, too few parties allowed, twice', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    const words = async (agent: AgentClient, status = 409): Promise<unknown> =>
      (await agent.command('interactions/conference-calls', {}, status)).error_description;
    assert.equal(await words(ada), 'A conference joins two calls; the agent has 1.');
    const other = callRig();
    const { ada: eve } = await consulting(other);
    assert.match(String(await words(eve)), /has not been answered yet/);
    const third = callRig({ agents: [testAgent(1, { skillIds: [MANUAL] }), testAgent(2)] });
    const dan = await onManualCall(third);
    assert.equal(await words(dan, 403), 'The agent may not hold conferences.');
    const small = callRig({ maxConferenceParties: 2 });
    const { ada: fay } = await consulted(small);
    assert.equal(await words(fay), 'A conference may have 2 parties, the agent included.');
    const twice = callRig();
    const { ada: gus } = await conferred(twice);
    assert.match(String(await words(gus)), /There is a conference already/);
    await available(twice, 3);
  });
});
