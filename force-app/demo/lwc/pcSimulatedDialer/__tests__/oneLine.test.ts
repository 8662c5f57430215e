/** One line from login to the next record, told as a story (protocol 5.8). */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { createRig } from './support/rig';
import { story } from './support/story';

test('a progressive call: leg first, then dialing, ringing, AMD, active, wrap-up, disposition, next record', async () => {
  const { clock, agent } = createRig();
  const ada = await agent().start();
  await ada.poll();
  ada.take();
  ada.listen();

  await ada.command('dialer-login', { skillName: 'Collections A' });
  await clock.advance(1500);
  assert.deepEqual(story(ada.take()), ['(DialerPending)', '[leg Dialing]', '[leg Active]', '(Dialer)']);

  await clock.advance(1000);
  await clock.advance(2000);
  await clock.advance(5000);
  assert.equal(ada.contact.ScreenPopUrl, 'https://crm.example.test/c/CUST-0001?n=Example%201');
  await clock.advance(3000);
  const contactId = ada.contact.ContactID;
  assert.deepEqual(story(ada.take()), ['Dialing', 'Ringing+', 'AMD+', 'Active+', '(OutboundContact)']);

  await ada.onContact(contactId, 'end');
  await clock.advance(0);
  assert.deepEqual(story(ada.take()), ['Disconnected', '(Unavailable ACW 30)']);

  await ada.onContact(contactId, 'disposition', { primaryDispositionId: 13, primaryDispositionNotes: 'not him' });
  await clock.advance(3000);
  assert.deepEqual(story(ada.take()), ['Disconnected final', '(Dialer)', 'Dialing', 'Ringing+']);
  assert.notEqual(ada.contact.ContactID, contactId);
  ada.stopListening();
});
