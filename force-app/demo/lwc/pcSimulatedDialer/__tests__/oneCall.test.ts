/** On one call: mask, record, stop-record, tones, and what is refused (protocol 6.2, 6.5, 6.7). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { callRig, onManualCall, told } from './support/calling';
import { testAgent } from './support/campaign';
import { connected, talking } from './support/shift';
import { story } from './support/story';

suite('6.2 mask and record', () => {
  test('record, stop-record, record again: IsLogging follows, the ledger has all three', async () => {
    const rig = callRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    const logging: string[] = [];
    for (const tail of ['record', 'stop-record', 'record']) {
      await ada.onContact(ContactID, tail);

      await rig.clock.advance(0);
      logging.push(ada.contact.IsLogging);
    }
    assert.deepEqual(logging, ['True', 'False', 'True']);
    const entries = told(rig, 'recorded', 'recordingStopped').map(({ what }) => what);
    assert.deepEqual(entries, ['recorded', 'recordingStopped', 'recorded']);
  });
  test('stop-record is refused when nothing is recorded, without permission, and where the tenant has no such command', async () => {
    const rig = callRig();
    const ada = await talking(rig);
    await ada.onContact(ada.contact.ContactID, 'stop-record', {}, 409);
    const without = callRig({ agents: [testAgent(1, { permissions: { RecordContact: 'View' } })] });
    const ben = await talking(without);
    await ben.onContact(ben.contact.ContactID, 'record');
    await ben.onContact(ben.contact.ContactID, 'stop-record', {}, 403);
    const older = callRig({ offersStopRecord: false });
    const cleo = await talking(older);
    await cleo.onContact(cleo.contact.ContactID, 'record');
    await cleo.onContact(cleo.contact.ContactID, 'stop-record', {}, 404);
  });
  test('6.7: masked is neither held nor recorded nor masked; held is neither masked nor recorded', async () => {
    const rig = callRig();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    await ada.onContact(ContactID, 'mask');
    for (const tail of ['hold', 'mask', 'record', 'resume']) {
      const { error_description: words } = await ada.onContact(ContactID, tail, {}, 409);
      assert.equal(words, 'Not allowed while the contact is Masking.');
    }
    await ada.onContact(ContactID, 'unmask');
    await ada.onContact(ContactID, 'hold');
    for (const tail of ['hold', 'mask', 'record', 'unmask']) await ada.onContact(ContactID, tail, {}, 409);
  });
});

suite('6.5 tones', () => {
  const tones = { dtmfSequence: '12#', toneDurationMS: 340, toneSpacingMS: 0 };
  test('go to the active call and stand in the ledger, digit by digit as sent; no event', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    const { ContactID } = ada.contact;
    await ada.command('send-dtmf', tones);
    await ada.command('send-dtmf', { dtmfSequence: '*' });
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()), []);
    assert.deepEqual(told(rig, 'tones'), [
      { what: 'tones', contactId: ContactID, agentId: '240011', digits: '12#', toneMs: 340, spacingMs: 0 },
      { what: 'tones', contactId: ContactID, agentId: '240011', digits: '*', toneMs: null, spacingMs: null }
    ]);
  });
  test('refused: nothing, letters, too many, no time, no call, a call on hold, no leg', async () => {
    const rig = callRig();
    const ada = await onManualCall(rig);
    for (const dtmfSequence of ['', '12x', '1'.repeat(65)]) await ada.command('send-dtmf', { ...tones, dtmfSequence }, 400);
    await ada.command('send-dtmf', { ...tones, toneDurationMS: -1 }, 400);
    await ada.command('send-dtmf', { ...tones, toneSpacingMS: 20_000 }, 400);
    await ada.onContact(ada.contact.ContactID, 'hold');
    await ada.command('send-dtmf', tones, 409);
    const ben = await connected(rig, 2);
    const { error_description: words } = await ben.command('send-dtmf', tones, 409);
    assert.equal(words, 'There is no active agent leg.');
    assert.deepEqual(told(rig, 'tones'), []);
  });
});
