/** The callback a reschedule becomes: its number on the notice line for five seconds, then in the messages; accepted, to that number. */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { entryWhen } from '../harness/ledger';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';
import type { Language } from '../harness/words';

const skillId = '880070';
const recordId = '307001';
const number = '+12025550188';

const oneWaiting: CampaignChange = (draft) => {
  keepRecords(draft, skillId, (record) => record.recordId === recordId);
  const [record] = draft.lists[skillId] ?? [];
  assert.ok(record);
  record.zone = 'Mountain Standard Time';
  const found = draft.skills.find((one) => one.skillId === skillId);
  assert.ok(found);
  found.deliveryPreferences.confirmationRequiredTimeout = 0;
  found.deliveryPreferences.confirmationRequiredTimeoutSubsequent = 0;
};
/** An hour is five seconds. */
const world = { campaign: oneWaiting, pace: 720 };

const livesThrough = async ({ working, control }: Stage, language: Language): Promise<void> => {
  const desk = await working('pat.agent', { skill: 'Callbacks and preview', language });
  const { softphone, words } = desk;
  const card = softphone.onlyCard;
  await card.shows('Previewing');
  const editor = new RescheduleEditor(card);
  await editor.open();
  await editor.number.fill('+1 202 555 0188');
  await editor.notes.fill('Plan by e-mail first');
  await editor.button('rescheduleInOneHour').click();
  await editor.save();
  await card.leaves();
  const scheduled = await entryWhen(control, { recordId }, 'callbackScheduled');

  const marquee = softphone.root.getByText(words.whole('noticeCallback', { number: '+1 202 555 0188' })).first();
  await marquee.waitFor();
  const shownAt = performance.now();
  await entryWhen(control, { recordId }, 'callbackDelivered');
  await card.shows('Previewing');
  await card.root.getByText('Plan by e-mail first').waitFor();
  await marquee.waitFor({ state: 'detached' });
  const shownMs = performance.now() - shownAt;
  assert.ok(shownMs > 3500 && shownMs < 6500, `on the notice line for ${Math.round(shownMs)} ms`);

  const envelope = softphone.root.getByRole('button', { name: words.whole('messagesUnread') });
  await envelope.click();
  const sheet = softphone.root.getByRole('region', { name: words.say('messagesTitle'), exact: true });
  const [newest] = await sheet.getByRole('listitem').allInnerTexts();
  assert.match(String(newest), /Callback \+12025550188/);
  await sheet.getByRole('button', { name: words.say('panelClose'), exact: true }).click();
  await softphone.root.getByRole('button', { name: words.say('messagesTitle'), exact: true }).waitFor();

  await card.button('buttonAccept').click();
  const dialed = await entryWhen(control, { recordId }, 'dialed');
  assert.equal(dialed.detail.number, number);
  assert.notEqual(dialed.contactId, scheduled.contactId, 'the record came back as a new contact');
};

scenario('a rescheduled call comes back: marquee, messages, accepted to its number', world, (stage) =>
  livesThrough(stage, 'en')
);

scenario('a rescheduled call comes back, in Japanese', world, (stage) => livesThrough(stage, 'ja'));
