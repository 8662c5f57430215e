/** Several agents on one campaign (protocol 5.3): they compete for records, and surplus answers hop between them. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testAgent, testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { play, ringing, talking } from './support/shift';
import { story } from './support/story';

const predictive = (): Rig => createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 })] });

suite('5.3 surplus answers', () => {
  test("leave A's panel, arrive at B's as a new contact of the same master, and the ledger ties both to one record", async () => {
    const rig = predictive();
    const ada = await ringing(rig, 1);
    const ben = await ringing(rig, 2);
    const [kept, surplus] = ada.live();
    await play(rig, kept, 'person');
    await play(rig, surplus, 'person');
    ada.take();
    ben.take();
    await play(rig, kept, 'person');

    const left = ada.take();
    assert.deepEqual(story(left), ['Active+', '(OutboundContact)', 'Disconnected final']);
    assert.equal(left[2].ContactID, surplus.ContactID);

    const came = ben.take();
    assert.deepEqual(story(came), ['Ringing', 'AMD+'], "B's own line loses the link to the answered one");
    const arrived = came[1];
    assert.notEqual(arrived.ContactID, surplus.ContactID);
    assert.equal(arrived.MasterID, surplus.ContactID);
    assert.equal(arrived.InteractionId, surplus.InteractionId);
    assert.equal(arrived.ExternalId, surplus.ExternalId);
    assert.notEqual(arrived.ScreenPopUrl, '');

    const about = rig.dialer.control.ledger().filter(({ recordId }) => recordId === 'R2');
    assert.deepEqual(
      about.map(({ what, agentId, contactId }) => `${what} ${agentId} ${contactId === surplus.ContactID ? 'first' : 'second'}`),
      [
        'dialed 240011 first',
        'rang 240011 first',
        'answered 240011 first',
        'closed 240011 first',
        'hopped 240012 second',
        'linked 240012 second'
      ]
    );
  });
  test('B connects the call that came: their own lines leave', async () => {
    const rig = predictive();
    const ada = await ringing(rig, 1);
    const ben = await ringing(rig, 2);
    const [kept, surplus] = ada.live();
    await play(rig, kept, 'person');
    await play(rig, surplus, 'person');
    await play(rig, kept, 'person');
    const arrived = ben.live().find(({ MasterID }) => MasterID === surplus.ContactID);
    assert.ok(arrived);
    await play(rig, arrived, 'person');
    assert.equal(ben.contact.ContactID, arrived.ContactID);
    assert.equal(ben.contact.Status, 'Active');
    await ben.onContact(arrived.ContactID, 'end');
    await ben.onContact(arrived.ContactID, 'disposition', { primaryDispositionId: 13 });
  });
  test('a hopped call goes on in its own time', async () => {
    const rig = predictive();
    const ada = await ringing(rig, 1);
    const ben = await ringing(rig, 2);
    const [kept, surplus] = ada.live();
    rig.dialer.control.autoplay(true);
    await play(rig, surplus, 'person');
    await rig.clock.advance(1000);
    await play(rig, kept, 'person', 'person');
    const arrived = ben.live().find(({ MasterID }) => MasterID === surplus.ContactID);
    await rig.clock.advance(1999);
    assert.equal(arrived?.Status, 'NaturalCallAMD');
    await rig.clock.advance(1);
    assert.equal(ben.contact.Status, 'Active');
    assert.equal(ben.contact.MasterID, surplus.ContactID);
  });
  test('an agent on a call, in wrap-up, in another skill or not signed in is not free for it', async () => {
    const rig = createRig({
      skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 }), testSkill({ skillId: '880030', skillName: 'Other' })],
      records: [...Array.from({ length: 9 }, (_, index) => testRecord(index + 1)), testRecord(30, { skillId: '880030' })],
      agents: [testAgent(1), testAgent(2), testAgent(3, { skillIds: ['880030'] }), testAgent(4)]
    });
    const ben = await talking(rig, 2);
    const cleo = await rig.agent(3).start();
    await cleo.command('dialer-login', { skillName: 'Other' });
    const ada = await ringing(rig, 1);
    const [kept, surplus] = ada.live();
    await play(rig, kept, 'person');
    await play(rig, surplus, 'person');
    ben.take();
    await play(rig, kept, 'person');
    assert.deepEqual(ben.take(), []);
    assert.ok(
      rig.dialer.control.ledger().some(({ what, contactId }) => what === 'abandoned' && contactId === surplus.ContactID)
    );
  });
  test('leaving the dialer gives answered lines away, too', async () => {
    const rig = predictive();
    const ada = await ringing(rig, 1);
    const ben = await ringing(rig, 2);
    const [answered] = ada.live();
    await play(rig, answered, 'person');
    await ada.command('dialer-logout');
    await rig.clock.advance(0);
    assert.deepEqual(ada.live(), []);
    assert.ok(ben.live().some(({ MasterID }) => MasterID === answered.ContactID));
  });
});

suite('one campaign for all', () => {
  test('three agents never dial the same record at once', async () => {
    const rig = predictive();
    const agents = [await ringing(rig, 1), await ringing(rig, 2), await ringing(rig, 3)];
    const dialed = agents.flatMap((agent) => agent.live().map(({ ExternalId }) => ExternalId));
    assert.equal(dialed.length, 6);
    assert.equal(new Set(dialed).size, 6);
  });
  test('events and contacts of one agent are nobody else’s', async () => {
    const rig = predictive();
    const ada = await ringing(rig, 1);
    const ben = await ringing(rig, 2);
    const hers = new Set(ada.contacts().map(({ ContactID }) => ContactID));
    assert.ok(ben.contacts().every(({ ContactID }) => !hers.has(ContactID)));
    await ben.onContact(ada.live()[0].ContactID, 'end', {}, 404);
  });
});
