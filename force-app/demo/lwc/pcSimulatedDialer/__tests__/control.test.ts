/** The control: what the other side can do, and what it sees. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { FarEnd } from '../simulatorTypes';
import { testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected, inDialer, play, ringing, talking, wrappingUp } from './support/shift';
import { story } from './support/story';

const early: readonly FarEnd[] = ['person', 'machine', 'fax', 'badNumber', 'noAnswer', 'busy'];

suite('play', () => {
  test('a dialing line rings and answers at once', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    await rig.clock.advance(1500);
    ada.take();
    assert.equal(await play(rig, ada.contact, 'person'), true);
    assert.deepEqual(story(ada.take()), ['Ringing+', 'AMD+']);
    await rig.clock.advance(3000);
    assert.equal(ada.contact.Status, 'Active', 'with autoplay the analysis comes by itself');
  });
  for (const farEnd of ['noAnswer', 'busy', 'badNumber'] as const) {
    test(`${farEnd} ends a ringing line`, async () => {
      const rig = createRig();
      const ada = await ringing(rig);
      await play(rig, ada.contact, farEnd);
      const [ended] = ada.contacts();
      assert.deepEqual([ended.FinalState, ended.DisconnectCode], ['True', farEnd === 'badNumber' ? 'BadNumber' : 'NA']);
    });
  }
  test('a line says what may be played, and only that may', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    const plays = (): readonly string[] => rig.dialer.control.lines()[0].plays;
    assert.deepEqual(plays(), early);
    await play(rig, ada.contact, 'machine');
    assert.deepEqual(plays(), ['person', 'machine', 'fax', 'badNumber', 'hangUp']);
    assert.equal(await play(rig, ada.contact, 'busy'), false);
    await play(rig, ada.contact, 'person');
    assert.deepEqual(plays(), ['hangUp']);
    assert.equal(await play(rig, ada.contact, 'person'), false);
    assert.equal(await play(rig, '1', 'person'), false);
  });
});

suite('hangUp, nextRecordNow', () => {
  test('the customer hangs up in a call, held or not, and in AMD; not while it rings or in wrap-up', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    const { control } = rig.dialer;
    assert.equal(control.hangUp(ada.contact.ContactID), false);
    await play(rig, ada.contact, 'person');
    assert.equal(control.hangUp(ada.contact.ContactID), true);
    await rig.clock.advance(3000);
    assert.equal(ada.contacts()[0].FinalState, 'True');
    await play(rig, ada.contact, 'person', 'person');
    await ada.onContact(ada.contact.ContactID, 'hold');
    assert.equal(control.hangUp(ada.contact.ContactID), true);
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Disconnected');
    assert.equal(control.hangUp(ada.contact.ContactID), false);
  });
  test('the next record is dialed without its pause, once', async () => {
    const rig = createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 3 })] });
    const ada = await inDialer(rig);
    assert.equal(rig.dialer.control.nextRecordNow('240012'), false);
    assert.equal(rig.dialer.control.nextRecordNow('240011'), true);
    await rig.clock.advance(0);
    assert.equal(ada.live().length, 3);
    assert.equal(rig.dialer.control.nextRecordNow(), false);
    await rig.clock.advance(1000);
    assert.equal(ada.live().length, 3);
  });
  test('no record is dialed for an agent in wrap-up', async () => {
    const rig = createRig();
    await wrappingUp(rig);
    assert.equal(rig.dialer.control.nextRecordNow(), false);
  });
});

suite('autoplay', () => {
  test('off: lines ring, stay in AMD, and customers talk on; the dialer dials on', async () => {
    const rig = createRig({
      skills: [testSkill({ odds: { person: 0, machine: 0, fax: 0, badNumber: 0, noAnswer: 0, busy: 1 } })]
    });
    const ada = await ringing(rig);
    await rig.clock.advance(3_600_000);
    assert.equal(ada.contact.Status, 'NaturalCallRinging');
    await play(rig, ada.contact, 'person');
    await rig.clock.advance(3_600_000);
    assert.equal(ada.contact.Status, 'NaturalCallAMD');
    await play(rig, ada.contact, 'person');
    await rig.clock.advance(3_600_000);
    assert.equal(ada.contact.Status, 'Active');
  });
  test('on again: what stood still goes on', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await rig.clock.advance(3_600_000);
    rig.dialer.control.autoplay(true);
    await rig.clock.advance(60_000);
    assert.equal(ada.contact.Status, 'Disconnected');
  });
});

suite('a supervisor stops a skill', () => {
  test('lines are taken away, the agents wait, and go on when it runs again', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    ada.take();
    rig.dialer.control.setSkillRunning('880020', false);
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['<UpdateSkills>', 'Disconnected final', '(DialerPending)']);
    rig.dialer.control.setSkillRunning('880020', true);
    await rig.clock.advance(3000);
    assert.deepEqual(story(ada.take()), ['<UpdateSkills>', '(Dialer)', 'Dialing', 'Ringing+']);
  });
  test('a call goes on; afterwards the agent waits', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    rig.dialer.control.setSkillRunning('880020', false);
    ada.take();
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(60_000);
    assert.equal(story(ada.take()).at(-1), '(DialerPending)');
  });
});

suite('what the other side sees', () => {
  test('lines and agents', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    await connected(rig, 2);
    const [line] = rig.dialer.control.lines();
    assert.deepEqual(line, {
      contactId: ada.contact.ContactID,
      agentId: '240011',
      agentName: 'Ada Agent',
      recordId: 'R1',
      name: 'Rosa Example 1',
      number: '+15205550101',
      status: 'NaturalCallRinging',
      linked: true,
      plays: early
    });
    assert.deepEqual(
      rig.dialer.control.agents().map(({ name, state, skillName, signedIn }) => [name, state, skillName, signedIn]),
      [
        ['Ada Agent', 'Dialer', 'Collections A', true],
        ['Ben Agent', 'Unavailable', '', true],
        ['Cleo Agent', 'LoggedOut', '', false]
      ]
    );
  });
  test('the ledger tells a call from first to last, and can be read on from an index', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 12, primaryCommitmentAmount: 50 });
    const ledger = rig.dialer.control.ledger();
    assert.deepEqual(
      ledger.map(({ what }) => what),
      ['dialed', 'rang', 'linked', 'answered', 'connected', 'ended', 'unlinked', 'dispositioned', 'closed']
    );
    assert.equal(ledger[7].detail.amount, 50);
    assert.deepEqual(rig.dialer.control.ledger(7), ledger.slice(7));
    assert.ok(ledger.every(({ at }, index) => index === 0 || at >= ledger[index - 1].at));
  });
  test('the wire: requests with what they carried, replies, events; never a token', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    const from = rig.dialer.control.wire().length;
    await ada.command('state', { state: 'Unavailable', reason: 'Lunch' });
    await rig.clock.advance(0);
    const wire = rig.dialer.control.wire(from).map(({ kind, title, detail }) => [kind, title, detail]);
    assert.deepEqual(wire.slice(0, 4), [
      ['request', 'POST state', 'state Unavailable, reason Lunch'],
      ['event', 'AgentState', 'CurrentState Unavailable, CurrentOutReason Lunch'],
      ['reply', 'POST state', '202'],
      ['reply', 'GET get-next-event', '200']
    ]);
    assert.ok(!JSON.stringify(rig.dialer.control.wire()).includes('token-'));
  });
});
