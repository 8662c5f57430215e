/** The control takes the agent's phone away, and records off a list (protocol 4.4, 4.8, 5.8); queued states (4.3). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testRecord, testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected, inDialer, play, ringing, talking, wrappingUp } from './support/shift';
import { story } from './support/story';

suite('dropLeg', () => {
  test('while it rings, while lines ring, in AMD, in a call: what the agent loses with it', async () => {
    const pending = createRig();
    const waiting = await connected(pending);
    await waiting.command('dialer-login', { skillName: 'Collections A' });
    assert.equal(pending.dialer.control.dropLeg('240011'), true);
    await pending.clock.advance(60_000);
    assert.deepEqual(story(waiting.take()).slice(-2), ['[leg Disconnected]', '(Unavailable)']);

    const rig = createRig();
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'person');
    ada.take();
    assert.equal(rig.dialer.control.dropLeg('240011'), true);
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['[leg Disconnected]', 'Disconnected final', '(Unavailable)']);

    const other = createRig();
    const ben = await talking(other);
    ben.take();
    assert.equal(other.dialer.control.dropLeg('240011'), true);
    await other.clock.advance(0);
    assert.deepEqual(story(ben.take()), ['[leg Disconnected]', 'Disconnected', '(Unavailable ACW 30)']);
    const lost = other.dialer.control.ledger().filter(({ what }) => what === 'legLost' || what === 'ended');
    assert.deepEqual(
      lost.map(({ what, contactId, detail }) => [what, contactId, detail.by]),
      [
        ['legLost', ben.contact.ContactID, undefined],
        ['ended', ben.contact.ContactID, 'legLost']
      ]
    );
  });
  test('in wrap-up the contact stays; afterwards the agent is out; dialing it again and logging in goes on', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    rig.dialer.control.dropLeg('240011');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['[leg Disconnected]', 'Disconnected final', '(Unavailable)']);
    await ada.command('agent-phone/dial');
    await rig.clock.advance(1500);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(3000);
    assert.equal(ada.contact.Status, 'NaturalCallRinging');
  });
  test('nobody has one to lose: false', async () => {
    const rig = createRig();
    assert.equal(rig.dialer.control.dropLeg('240011'), false);
    assert.equal(rig.dialer.control.dropLeg('1'), false);
    await connected(rig);
    assert.equal(rig.dialer.control.dropLeg('240011'), false);
    assert.deepEqual(rig.dialer.control.ledger(), []);
  });
});

suite('shortenList', () => {
  const notices = (events: readonly { Type: string; Empty?: string }[]): unknown[] =>
    events.filter(({ Type }) => Type === 'NaturalCallingSkillList').map(({ Empty }) => Empty);

  test('the agents hear that it runs low, then that it is empty; the record being called stays', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    const { control } = rig.dialer;
    assert.equal(control.shortenList('880020', 3), true);
    await rig.clock.advance(0);
    assert.deepEqual(notices(ada.take()), [], 'three are not few yet');
    assert.equal(control.shortenList('880020', 2), true);
    assert.equal(control.shortenList('880020', 2), false);
    await rig.clock.advance(0);
    assert.deepEqual(notices(ada.take()), [undefined]);
    assert.equal(control.shortenList('880020', 0), true);
    await rig.clock.advance(0);
    assert.deepEqual(notices(ada.take()), ['True']);
    assert.equal(ada.contact.Status, 'NaturalCallRinging');
    await play(rig, ada.contact, 'person', 'person');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(3_600_000);
    assert.deepEqual(ada.live(), [], 'nothing is left');
  });
  test('the last records go first; resting and promised ones go with the rest', async () => {
    const rig = createRig({
      records: [1, 2, 3].map((index) => testRecord(index)),
      skills: [testSkill({ mode: 'preview', restMs: 10_000 })]
    });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'snooze');
    rig.dialer.control.shortenList('880020', 2);
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ExternalId, 'CUST-0002');
    rig.dialer.control.shortenList('880020', 0);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(60_000);
    assert.deepEqual(ada.live(), [], 'the snoozed one is gone, too');
  });
  test('no such skill, or not that many: false', () => {
    const { control } = createRig().dialer;
    assert.equal(control.shortenList('1', 0), false);
    assert.equal(control.shortenList('880020', 20), false);
  });
});

suite('4.3 next states', () => {
  test('a reason queued in a call is told at once and holds after wrap-up; the later one wins', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await rig.clock.advance(0);
    assert.deepEqual(ada.take().at(-1)?.NextStates, [{ State: 'Unavailable', OutReason: 'Lunch' }]);
    await ada.command('state', { state: 'Available' });
    await rig.clock.advance(0);
    assert.deepEqual(ada.take().at(-1)?.NextStates, [{ State: 'Available', OutReason: '' }]);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(30_000);
    const last = ada.take().at(-1);
    assert.deepEqual([last?.CurrentState, last?.NextStates], ['Available', []]);
  });
});
