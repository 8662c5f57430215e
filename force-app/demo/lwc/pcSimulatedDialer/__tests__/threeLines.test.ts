/** Several lines for one agent (protocol 5.3): who is heard, who is taken away, and how the link is handed over. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { inDialer, play, ringing } from './support/shift';
import { story } from './support/story';

const predictive = (linesPerAgent: 1 | 2 | 3 = 3): Rig =>
  createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent })] });

suite('5.3 three lines', () => {
  test('as many lines as the skill dials; each its own contact', async () => {
    for (const lines of [1, 2, 3] as const) {
      const rig = predictive(lines);

      const ada = await ringing(rig);
      assert.equal(ada.live().length, lines);
      assert.equal(new Set(ada.live().map(({ InteractionId }) => InteractionId)).size, lines);
    }
  });
  test('a line that ends is replaced after the pause, the others go on', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first] = ada.live();
    await play(rig, first, 'noAnswer');
    assert.equal(ada.live().length, 2);
    await rig.clock.advance(1000);
    assert.equal(ada.live().length, 3);
    assert.deepEqual(
      ada.contacts().map(({ ExternalId }) => ExternalId),
      ['CUST-0001', 'CUST-0002', 'CUST-0003', 'CUST-0004']
    );
  });
  test('while dialing nobody is heard, then the first that rings', async () => {
    const rig = predictive();
    rig.dialer.control.autoplay(false);
    const ada = await inDialer(rig);
    await rig.clock.advance(1500);
    assert.deepEqual(
      ada.live().map(({ IsLinked }) => IsLinked),
      ['False', 'False', 'False']
    );
    await rig.clock.advance(1500);
    assert.deepEqual(
      ada.live().map(({ IsLinked }) => IsLinked),
      ['True', 'False', 'False']
    );
  });
  test('the most progressed line takes the link: the other loses it first', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    ada.take();
    await play(rig, second, 'person');
    const events = ada.take();
    assert.deepEqual(story(events), ['Ringing', 'AMD+']);
    assert.deepEqual(
      events.map(({ ContactID }) => ContactID),
      [first.ContactID, second.ContactID]
    );
    assert.notEqual(events[1].ScreenPopUrl, '');
  });
  test('a line as far as the linked one does not take the link; it gets it when the linked one goes', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, first, 'person');
    await play(rig, second, 'person');
    assert.equal(ada.contacts()[1].IsLinked, 'False');
    assert.equal(ada.contacts()[1].ScreenPopUrl, '', 'no pop for a line nobody hears');
    ada.take();
    await play(rig, first, 'fax');
    const events = ada.take();
    assert.deepEqual(story(events), ['Disconnected final', 'AMD+']);
    assert.notEqual(events[1].ScreenPopUrl, '');
  });
  test('whoever has the link keeps it against a line that is just as far, though dialed earlier', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, second, 'person');
    ada.take();
    await play(rig, first, 'person');
    assert.deepEqual(story(ada.take()), ['AMD']);
    assert.equal(ada.contacts()[1].IsLinked, 'True');
  });
  test('one connects: the others leave at once; ringing ones were hung up and wait again', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first] = ada.live();
    ada.take();
    await play(rig, first, 'person', 'person');
    assert.deepEqual(story(ada.take()), ['AMD+', 'Active+', '(OutboundContact)', 'Disconnected final', 'Disconnected final']);
    assert.equal(rig.world.skills.get('880020')?.queue.left(), 19);
    assert.equal(ada.contact.ContactID, first.ContactID);
  });
  test('a dial planned for a free slot is dropped when another line connects', async () => {
    const rig = predictive(2);
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, first, 'noAnswer');
    await play(rig, second, 'person', 'person');
    await rig.clock.advance(10_000);
    assert.equal(ada.contact.ContactID, second.ContactID);
  });
  test('an unlinked line that turns out to be a person first wins', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, first, 'machine');
    await play(rig, second, 'person');
    ada.take();
    await play(rig, second, 'person');
    const events = ada.take();
    assert.deepEqual(story(events), ['AMD', 'Active+', '(OutboundContact)', 'Disconnected final', 'Disconnected final']);
    assert.equal(events[0].ContactID, first.ContactID);
    assert.equal(ada.contact.ContactID, second.ContactID);
  });
  test('an answered surplus nobody is free for is abandoned; its record rests and comes back', async () => {
    const rig = predictive(2);
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, first, 'person');
    await play(rig, second, 'person');
    await play(rig, first, 'person');
    const abandoned = rig.dialer.control.ledger().filter(({ what }) => what === 'abandoned');
    assert.deepEqual(
      abandoned.map(({ contactId, recordId }) => [contactId, recordId]),
      [[second.ContactID, 'R2']]
    );
    assert.equal(rig.world.skills.get('880020')?.queue.left(), 19, '18 waiting, one resting');
  });
  test('dispositioned in wrap-up: the batch starts anew', async () => {
    const rig = predictive();
    const ada = await ringing(rig);
    await play(rig, ada.live()[0], 'person', 'person');
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(60_000 - 30_001);
    assert.equal(ada.live().length, 1, 'nothing is dialed during wrap-up');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    assert.equal(ada.live().length, 3);
  });
});

suite('4.8 the list runs out', () => {
  test('running low and empty are told once each; low says so by leaving Empty out', async () => {
    const rig = createRig({
      skills: [testSkill({ mode: 'predictive', linesPerAgent: 2, lowListAt: 2 })],
      records: Array.from({ length: 4 }, (_, index) => testRecord(index + 1))
    });
    const ada = await ringing(rig);
    for (const contact of ada.live()) {
      await play(rig, contact, 'badNumber');
    }
    await rig.clock.advance(5000);
    const notices = ada.take().filter(({ Type }) => Type === 'NaturalCallingSkillList');
    assert.deepEqual(
      notices.map((event) => ['Empty' in event, event.Empty]),
      [
        [false, undefined],
        [true, 'True']
      ]
    );
  });
  test('a record that comes back is dialed by whoever waits for one', async () => {
    const rig = createRig({ records: [testRecord(1)], skills: [testSkill({ restMs: 30_000 })] });
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'noAnswer');
    await rig.clock.advance(29_999);
    assert.deepEqual(ada.live(), []);
    await rig.clock.advance(3001);
    assert.equal(ada.contact.Status, 'NaturalCallRinging');
    await play(rig, ada.contact, 'noAnswer');
    await rig.clock.advance(600_000);
    assert.deepEqual(ada.live(), [], 'two attempts were enough');
  });
});
