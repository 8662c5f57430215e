/** Commands on leg and contact (protocol 5.6, 6.2, 6.4, 6.9, 10.2). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testAgent, testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { connected, inDialer, play, ringing, talking, wrappingUp } from './support/shift';
import { story } from './support/story';

suite('6.2 on a contact', () => {
  test('hold and resume, mask and unmask, with the time of the change', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    ada.take();
    for (const tail of ['hold', 'resume', 'mask', 'unmask']) {
      await ada.onContact(ContactID, tail);

      await rig.clock.advance(1000);
    }
    const events = ada.take();
    assert.deepEqual(story(events), ['Holding+', 'Active+', 'Masking+', 'Active+']);
    const [held, resumed] = events;
    assert.equal(Date.parse(resumed.LastStateChangeTimeUTC) - Date.parse(held.LastStateChangeTimeUTC), 1000);
  });
  test('record: the same status, IsLogging True until the end', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'record');
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Active');
    assert.equal(ada.contact.IsLogging, 'True');
    await ada.onContact(ada.contact.ContactID, 'record', {}, 409);
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.IsLogging, 'False');
  });
  test('end while held, and end of a line that only rings', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    const [{ ContactID }] = ada.live();
    await ada.onContact(ContactID, 'end');
    await rig.clock.advance(3000);
    assert.equal(ada.contacts()[0].FinalState, 'True');
    await play(rig, ada.contact, 'person', 'person');
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.onContact(ada.contact.ContactID, 'end');
    await rig.clock.advance(0);
    assert.equal(ada.contact.Status, 'Disconnected');
  });
  test('activate is taken and tells nothing', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    ada.take();
    await ada.onContact(ada.contact.ContactID, 'activate');
    await rig.clock.advance(0);
    assert.deepEqual(ada.take(), []);
  });
  test('in any other status: 409 and no event', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    const { ContactID } = ada.contact;
    ada.take();
    for (const tail of ['hold', 'resume', 'mask', 'unmask', 'record', 'activate', 'accept', 'reject', 'snooze']) {
      await ada.onContact(ContactID, tail, {}, 409);
    }
    await rig.clock.advance(0);
    assert.deepEqual(ada.take(), []);
  });
  test('a contact that is closed, or of another agent: 404', async () => {
    const rig = createRig();
    const ada = await wrappingUp(rig);
    const { ContactID } = ada.contact;
    const ben = await connected(rig, 2);
    await ben.onContact(ContactID, 'disposition', { primaryDispositionId: 13 }, 404);
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 }, 404);
    await ada.onContact('1', 'end', {}, 404);
  });
  test('without the permission: 403', async () => {
    const rig = createRig({ agents: [testAgent(1, { permissions: {} })] });
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'mask', {}, 403);
    await ada.onContact(ada.contact.ContactID, 'record', {}, 403);
    await ada.command('agent-phone/mute', {}, 403);
    await ada.onContact(ada.contact.ContactID, 'hold');
  });
});

suite('6.4 mute and 6.9 leg', () => {
  test('mute belongs to the leg: it survives contacts and goes with the leg', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    ada.take();
    await ada.command('agent-phone/mute');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(0);
    const events = ada.take();
    assert.deepEqual(story(events), ['<Mute>', 'Disconnected', '(Unavailable ACW 30)', 'Disconnected final', '(Dialer)']);
    assert.equal(events[0].AgentMuted, 'True');
    await ada.command('agent-phone/end');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), ['[leg Disconnected]', '<Mute>', '(Unavailable)']);
  });
  test('mute and end need a leg, dial needs none', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.command('agent-phone/mute', {}, 409);
    await ada.command('agent-phone/end', {}, 409);
    await ada.command('agent-phone/dial');
    await ada.command('agent-phone/dial', {}, 409);
    await ada.command('agent-phone/mute', {}, 409);
    await rig.clock.advance(1500);
    await ada.command('agent-phone/mute');
  });
  test('a lost leg in the dialer takes the lines away and the agent out', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    ada.take();
    await ada.command('agent-phone/end');
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['[leg Disconnected]', 'Disconnected final', '(Unavailable)']);
  });
  test('a lost leg in a call ends the call, wrap-up included, and then the agent is out', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    ada.take();
    await ada.command('agent-phone/end');
    await rig.clock.advance(30_000);
    assert.deepEqual(story(ada.take()), [
      '[leg Disconnected]',
      'Disconnected',
      '(Unavailable ACW 30)',
      'Disconnected final',
      '(Unavailable)'
    ]);
  });
  test('a leg that ends while it rings ends the waiting, too', async () => {
    const rig = createRig();
    const ada = await connected(rig);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await ada.command('agent-phone/end');
    await rig.clock.advance(60_000);
    assert.deepEqual(story(ada.take()), ['(DialerPending)', '[leg Dialing]', '[leg Disconnected]', '(Unavailable)']);
  });
});

suite('5.6 overruling the analysis', () => {
  test('amd-override on a linked line in AMD closes it and the next record comes', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'answeringMachine' }, 409);
    await play(rig, ada.contact, 'person');
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'toaster' }, 400);
    await ada.onContact(ada.contact.ContactID, 'amd-override', {}, 400);
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'faxMachine' }, 403);
    ada.take();
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'answeringMachine' });
    await rig.clock.advance(3000);
    assert.deepEqual(story(ada.take()), ['Disconnected final', 'Dialing', 'Ringing+']);
  });
  test('only the line the agent hears', async () => {
    const rig = createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 })] });
    const ada = await ringing(rig);
    const [first, second] = ada.live();
    await play(rig, first, 'person');
    await play(rig, second, 'person');
    await ada.onContact(second.ContactID, 'amd-override', { type: 'answeringMachine' }, 409);
    await ada.onContact(first.ContactID, 'amd-override', { type: 'answeringMachine' });
  });
  test('bad number says so', async () => {
    const rig = createRig();
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'person');
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'amd-override', { type: 'badNumber' });
    await rig.clock.advance(0);
    assert.equal(ada.contacts()[0].DisconnectCode, 'BadNumber');
  });
  test('ans-machine-override needs a released machine in its time', async () => {
    const rig = createRig();
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'ans-machine-override', {}, 409);
  });
  test('a machine found is closed at the end of its time, not later', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    rig.dialer.control.autoplay(false);
    await rig.clock.advance(3000);
    await play(rig, ada.contact, 'machine', 'machine');
    const { ContactID } = ada.contact;
    await rig.clock.advance(9_999);
    assert.equal(ada.contact.ContactID, ContactID);
    await rig.clock.advance(1);
    assert.equal(ada.contacts()[0].FinalState, 'True');
  });
});
