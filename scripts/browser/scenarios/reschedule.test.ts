/** Rescheduling from the preview, in place on the card; what was agreed stands in the simulator's ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { moveTo, pressOn } from '../harness/keyboard';
import { entryWhen, savedDisposition } from '../harness/ledger';
import { RescheduleEditor, sundayToCome } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';
import type { Desk, DeskOptions } from '../harness/desk';

const skillId = '880070';
const skill = 'Callbacks and preview';
const recordId = '307001';

/** One contact in Denver, in a preview that waits. */
const oneInDenver: CampaignChange = (draft) => {
  keepRecords(draft, skillId, (record) => record.recordId === recordId);
  const [record] = draft.lists[skillId] ?? [];
  assert.ok(record);
  record.zone = 'Mountain Standard Time';
  const found = draft.skills.find((one) => one.skillId === skillId);
  assert.ok(found);
  found.deliveryPreferences.confirmationRequiredTimeout = 0;
};
const world = { campaign: oneInDenver };

async function editing({ working }: Stage, options: DeskOptions = {}): Promise<{ desk: Desk; editor: RescheduleEditor }> {
  const desk = await working('pat.agent', { skill, ...options });
  const card = desk.softphone.onlyCard;
  await card.shows('Previewing');
  const editor = new RescheduleEditor(card);
  await editor.open();
  return { desk, editor };
}

const agreed = async ({ control }: Stage): Promise<{ scheduled: LedgerEntry; saved: LedgerEntry }> => ({
  scheduled: await entryWhen(control, { recordId }, 'callbackScheduled'),
  saved: await entryWhen(control, { recordId }, 'dispositioned')
});

scenario('a preview is rescheduled for me, at the time on the contact’s clock', world, async (stage) => {
  const { desk, editor } = await editing(stage);
  const day = sundayToCome(6, 2);
  await editor.choose(day, '09:30');
  await editor.notes.fill('At work until 9');
  await editor.save();
  await desk.softphone.onlyCard.leaves();
  const { scheduled, saved } = await agreed(stage);
  assert.equal(saved.detail.dispositionId, -73);
  assert.equal(saved.detail.callbackTime, `${day}T09:30:00`, 'a wall clock without offset');
  assert.equal(scheduled.detail.at, Date.parse(`${day}T09:30:00-06:00`), 'summer time in Denver');
  assert.equal(scheduled.detail.forAgentId, '240011');
});

scenario('a preview is rescheduled for anyone, in another zone, with another number and notes', world, async (stage) => {
  const { desk, editor } = await editing(stage);
  const day = sundayToCome(6, 2);
  await editor.number.fill('+1 202 555 0188');
  await editor.root.getByText(desk.words.say('rescheduleAnyone'), { exact: true }).click();
  await editor.zone.selectOption({
    label: await editor.zone
      .locator('option', { hasText: /Eastern/ })
      .first()
      .innerText()
  });
  await editor.choose(day, '11:30');
  await editor.notes.fill('Wants the plan by e-mail first');
  await editor.save();
  const { scheduled, saved } = await agreed(stage);
  assert.equal(saved.detail.dispositionId, -74);
  assert.equal(saved.detail.callbackTime, `${day}T09:30:00`, 'half past eleven in the east is half past nine in Denver');
  assert.equal(scheduled.detail.at, Date.parse(`${day}T11:30:00-04:00`));
  assert.equal(scheduled.detail.number, '+12025550188');
  assert.equal(scheduled.detail.forAgentId, null);
});

scenario('a time that the clock jumps over is refused with the nearest ones; one of them is saved', world, async (stage) => {
  const { desk, editor } = await editing(stage);
  const day = sundayToCome(3, 2);
  await editor.choose(day, '02:30');
  await editor.says('rescheduleGap');
  await editor.button('buttonSave').click({ force: true });
  assert.equal(
    (await stage.control.ledger()).entries.some(({ what }) => what === 'dispositioned'),
    false,
    'nothing was sent'
  );
  await editor.root.getByRole('button', { name: desk.words.say('rescheduleOffer', { date: day, time: '03:00' }) }).click();
  await editor.save();
  const { scheduled } = await agreed(stage);
  assert.equal(scheduled.detail.at, Date.parse(`${day}T03:00:00-06:00`));
});

scenario('a time that comes twice is asked about; a past one is refused', world, async (stage) => {
  const { editor } = await editing(stage);
  await editor.choose('2026-01-05', '09:30');
  await editor.says('reschedulePast');
  const day = sundayToCome(11, 1);
  await editor.choose(day, '01:30');
  await editor.zone.selectOption({
    label: await editor.zone
      .locator('option', { hasText: /Eastern/ })
      .first()
      .innerText()
  });
  await editor.says('rescheduleOverlap');
  await editor.button('rescheduleSecond').click();
  await editor.save();
  const { scheduled } = await agreed(stage);
  assert.equal(scheduled.detail.at, Date.parse(`${day}T01:30:00-05:00`), 'the second of the two');
});

scenario('in Japanese: cancel keeps what was typed; for anyone, in another zone, with notes', world, async (stage) => {
  const { desk, editor } = await editing(stage, { language: 'ja' });
  const day = sundayToCome(6, 2);
  await editor.notes.fill('9時半まで勤務中');
  await editor.zone.selectOption('America/New_York');
  await editor.choose(day, '11:30');
  await isClean(desk);
  await editor.button('buttonCancel').click();
  await editor.root.waitFor({ state: 'detached' });
  await editor.open();
  assert.equal(await editor.notes.inputValue(), '9時半まで勤務中');
  assert.equal(await editor.time.inputValue(), '11:30');
  await editor.root.getByText(desk.words.say('rescheduleAnyone'), { exact: true }).click();
  await editor.save();
  const { scheduled, saved } = await agreed(stage);
  assert.equal(saved.detail.dispositionId, -74);
  assert.equal(scheduled.detail.at, Date.parse(`${day}T11:30:00-04:00`));
  const kept = await savedDisposition(stage.world, 'pat.agent', saved.contactId ?? '');
  assert.equal(kept.notes, '9時半まで勤務中');
});

scenario('rescheduling without a mouse', world, async (stage) => {
  const desk = await stage.working('pat.agent', { skill });
  const { page, softphone } = desk;
  const card = softphone.onlyCard;
  const editor = new RescheduleEditor(card);
  await pressOn(page, card.button('buttonReschedule'));
  await editor.root.waitFor();
  assert.ok(await editor.date.evaluate((field) => field.matches(':focus')), 'the keyboard is in the date');
  await pressOn(page, editor.button('rescheduleTomorrowMorning'));
  await moveTo(page, editor.notes);
  await page.keyboard.type('by keyboard');
  await page.keyboard.press('Escape');
  await editor.root.waitFor({ state: 'detached' });
  await pressOn(page, card.button('buttonReschedule'));
  await pressOn(page, editor.button('buttonSave'));
  const { saved } = await agreed(stage);
  assert.match(String(saved.detail.callbackTime), /T09:00:00$/);
});
