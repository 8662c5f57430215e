/** The control calls up one record by name, wherever it waits. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import { createRig } from './support/rig';
import { inDialer, play, ringing } from './support/shift';

suite('nextRecordNow with a record', () => {
  test('from the middle of the list, at once and in place of the planned one', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    assert.equal(rig.dialer.control.nextRecordNow('240011', 'R7'), true);
    await rig.clock.advance(10_000);
    assert.equal(ada.contact.ExternalId, 'CUST-0007');
  });
  test('without an agent: whoever is free for it', async () => {
    const rig = createRig();
    const ada = await inDialer(rig);
    assert.equal(rig.dialer.control.nextRecordNow(undefined, 'R7'), true);
    await rig.clock.advance(0);
    assert.equal(ada.contact.ExternalId, 'CUST-0007');
  });
  test('beside other lines, as long as a slot is left', async () => {
    const rig = createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 })] });
    const ada = await inDialer(rig);
    const { control } = rig.dialer;
    assert.deepEqual(
      ['R7', 'R8', 'R9'].map((recordId) => control.nextRecordNow('240011', recordId)),
      [true, true, false]
    );
    await rig.clock.advance(1500);
    assert.deepEqual(
      ada.live().map(({ ExternalId }) => ExternalId),
      ['CUST-0007', 'CUST-0008']
    );
  });
  test('a record that rests, a callback before its time (message first), a snoozed one', async () => {
    const rig = createRig({ records: [testRecord(1)] });
    const ada = await ringing(rig);
    await play(rig, ada.contact, 'noAnswer');
    assert.equal(rig.dialer.control.nextRecordNow('240011', 'R1'), true);
    await rig.clock.advance(0);
    assert.equal(ada.contact.ExternalId, 'CUST-0001');
    await play(rig, ada.contact, 'badNumber');
    await rig.clock.advance(3_600_000);
    assert.deepEqual(ada.live(), [], 'its rest is over and does not end a second time');

    const [other, ben] = await previewing();
    await ben.onContact(ben.contact.ContactID, 'disposition', {
      primaryDispositionId: -73,
      primaryCallbackNumber: '5550142',
      primaryCallbackTime: '2026-03-05T09:30:00'
    });
    await other.clock.advance(0);
    ben.take();
    assert.equal(other.dialer.control.nextRecordNow('240011', 'R1'), true);
    await other.clock.advance(0);
    assert.deepEqual([ben.take()[0].Type, ben.contact.DNIS], ['UpdateMessages', '5550142']);
    await ben.onContact(ben.contact.ContactID, 'snooze');
    assert.equal(other.dialer.control.nextRecordNow('240011', 'R1'), true);
    await other.clock.advance(0);
    assert.equal(ben.contact.Status, 'Preview');
  });
  test('not one that is out, done, unknown or promised to somebody else; not for who is not free', async () => {
    const [rig, ada] = await previewing({ records: [1, 2].map((index) => testRecord(index)) });
    const { control } = rig.dialer;
    assert.equal(control.nextRecordNow('240011', 'R2'), false, 'no slot left');
    const ben = await inDialer(rig, 2);
    assert.equal(control.nextRecordNow('240012', 'R1'), false, 'out');
    assert.equal(control.nextRecordNow('240012', 'R9'), false, 'unknown');
    await ada.onContact(ada.contact.ContactID, 'snooze');
    assert.equal(control.nextRecordNow('240012', 'R1'), false, "Ada's own");
    assert.equal(control.nextRecordNow('240012', 'R2'), true);
    await rig.clock.advance(0);
    await ben.onContact(ben.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.equal(control.nextRecordNow('240012', 'R2'), false, 'done');
    assert.equal(control.nextRecordNow('240013', 'R1'), false, 'signed out');
  });
});
