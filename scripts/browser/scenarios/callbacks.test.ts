/** Callbacks that are promised by hand: made, changed, removed, called at their time; and one whose answer got lost. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { MINUTE, agentId, number, promised, quiet, waiting } from '../harness/callbackStage';
import { Callbacks, callbackEntry } from '../harness/callbacks';
import { entryWhen } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { shown } from '../harness/shown';
import { sundayToCome } from '../harness/rescheduleEditor';
import type { Language } from '../harness/words';

const wholeWay = async (stage: Stage, language: Language): Promise<void> => {
  const { control } = stage;
  const { desk, callbacks } = await waiting(stage, { language });
  await callbacks.open();
  await callbacks.sheet.getByText(desk.words.say('callbacksNone'), { exact: true }).waitFor();
  await callbacks.button(callbacks.sheet, 'buttonNewCallback').click();
  const { editor } = callbacks;
  await isClean(desk);
  await editor.field('callbackFirstName').fill('Mia');
  await editor.field('callbackLastName').fill('Demo');
  await editor.field('rescheduleNumber').fill('+1 520 555 0171');
  await editor.field('wrapUpNotes').fill('Order 7');
  const pressedAt = Date.now();
  await editor.delay(5).click();
  await editor.save();
  const made = await callbackEntry(control, 'commitmentCreated', number);
  const away = Date.parse(String(made.detail.at)) - pressedAt;
  assert.ok(away >= 5 * MINUTE && away < 6.5 * MINUTE, `planned ${away} ms ahead`);
  assert.equal(made.detail.forAgentId, agentId);
  await callbacks.sheet.getByText(desk.words.say('callbackSaved'), { exact: true }).waitFor();
  await callbacks.row('Mia Demo').waitFor();

  await callbacks.offer.waitFor();
  await callbackEntry(control, 'commitmentOffered', number);
  // The keyboard stayed in the sheet when the editor left.
  await desk.page.keyboard.press('Escape');
  await callbacks.sheet.waitFor({ state: 'detached' });
  await callbacks.called('Mia Demo').waitFor();
  await callbacks.offer.getByText('+1 520 555 0171', { exact: true }).waitFor();
  await callbacks.offer.getByText('Order 7', { exact: true }).waitFor();
  await isClean(desk);
  await callbacks.button(callbacks.offer, 'buttonCallNow').click();
  await callbackEntry(control, 'commitmentTaken', number);
  await callbacks.offer.waitFor({ state: 'detached' });

  const { onlyCard } = desk.softphone;
  const { contactId } = await control.lineWhen((line) => line.agentId === agentId);
  await control.play(contactId, 'person');
  await onlyCard.shows('Active');
  await control.hangUp(contactId);
  await onlyCard.shows('WrappingUp');
  await onlyCard.wrapUp.finish('Already paid');
  await entryWhen(control, { contactId }, 'dispositioned');
  await desk.softphone.openHappened();
  await desk.softphone.happenedTo('Mia Demo', 'happenedOfferCalled').waitFor();
};

const living = { campaign: quiet({ offerSeconds: 1200 }), pace: 60 };
scenario('made with a quick delay, offered at its time, called, wrapped up', living, (stage) => wholeWay(stage, 'en'));
scenario('the same in Japanese', living, (stage) => wholeWay(stage, 'ja'));

scenario(
  'changed by the rules of the clock; what was typed stays while the sheet is closed',
  { campaign: quiet({ kept: true }) },
  async (stage) => {
    const { desk, callbacks } = await waiting(stage);
    await callbacks.counting(3).click();
    await callbacks.button(callbacks.row('Rosa Example'), 'buttonChangeCallback').click();
    const { editor } = callbacks;
    const day = sundayToCome(3, 2);
    await editor.field('rescheduleZone').selectOption('America/New_York');
    await editor.field('rescheduleDate').fill(day);
    await editor.field('rescheduleTime').fill('02:30');
    await editor.says('rescheduleGap');
    await editor.field('rescheduleDate').fill('2020-01-01');
    await editor.says('reschedulePast');
    await editor.field('rescheduleDate').fill(day);
    await editor.field('rescheduleTime').fill('09:30');
    await editor.root.getByText(desk.words.say('rescheduleAnyone'), { exact: true }).click();
    await callbacks.button(callbacks.sheet, 'panelClose').click();
    await callbacks.open();
    assert.equal(await editor.field('rescheduleTime').inputValue(), '09:30');
    await editor.save();
    const changed = await callbackEntry(stage.control, 'commitmentChanged', '5205550160');
    assert.equal(Date.parse(String(changed.detail.at)), Date.parse(`${day}T09:30:00-04:00`));
    assert.equal(changed.detail.forAgentId, null);
    await callbacks.row('Rosa Example').getByText(desk.words.part('callbackAnyone')).waitFor();
  }
);

const removedWithNotes = async (stage: Stage, language: Language): Promise<void> => {
  const { desk, callbacks } = await waiting(stage, { language });
  await callbacks.counting(3).click();
  const row = callbacks.row('Rosa Example');
  await callbacks.button(row, 'buttonRemove').click();
  const question = row.getByRole('region', { name: desk.words.say('buttonRemove'), exact: true });
  const remove = callbacks.button(question, 'buttonRemove');
  await shown(question, desk.words.say('offRemoveNotes')).waitFor();
  assert.equal(await remove.getAttribute('aria-disabled'), 'true');
  await isClean(desk);
  await question.getByRole('textbox').press('Escape');
  await question.waitFor({ state: 'detached' });
  await callbacks.button(row, 'buttonRemove').click();
  await question.getByRole('textbox').fill('Paid yesterday');
  await remove.click();
  const deleted = await callbackEntry(stage.control, 'commitmentDeleted', '5205550160');
  assert.equal(deleted.detail.notes, 'Paid yesterday');
  await row.waitFor({ state: 'detached' });
  await callbacks.counting(2).waitFor();
};

const noted = { campaign: quiet({ kept: true, removal: 'CanRemoveWithNotes' }) };
scenario('removed with the note the tenant wants', noted, (stage) => removedWithNotes(stage, 'en'));
scenario('removed with a note, in Japanese', noted, (stage) => removedWithNotes(stage, 'ja'));

scenario(
  'where removing is not allowed the button says so, on the card too',
  { campaign: quiet({ kept: true, removal: 'CantRemove' }) },
  async (stage) => {
    const { desk, callbacks } = await waiting(stage);
    await promised(stage);
    const remove = callbacks.button(callbacks.offer, 'buttonRemove');
    await remove.hover();
    await shown(callbacks.offer, desk.words.say('offRemoveNever')).waitFor();
    assert.equal(await remove.getAttribute('aria-disabled'), 'true');
    await callbacks.counting(4).click();
    const inList = callbacks.button(callbacks.row('Karl'), 'buttonRemove');
    assert.equal(await inList.getAttribute('aria-disabled'), 'true');
  }
);

scenario('who may not create one is not offered it', { campaign: quiet() }, async (stage) => {
  const { working } = stage;
  const desk = await working('lucia.nunez', { skill: 'Renewals West' });
  const callbacks = new Callbacks(desk.softphone);
  await callbacks.open();
  await callbacks.sheet.getByText(desk.words.say('callbacksNone'), { exact: true }).waitFor();
  assert.equal(await callbacks.button(callbacks.sheet, 'buttonNewCallback').count(), 0);
});

scenario(
  'an answer that got lost: the list is asked, nothing is made twice; what never arrived can be saved again',
  { campaign: quiet() },
  async (stage) => {
    const { desk, callbacks } = await waiting(stage);
    const { editor } = callbacks;
    let arrives = true;
    let lost = 0;
    await desk.page.route('**/scheduled-callbacks', async (route) => {
      if (route.request().method() !== 'POST' || lost === 2) return route.continue();
      lost += 1;
      if (arrives) await route.fetch();
      return route.abort('connectionreset');
    });
    desk.problems.expect(/scheduled-callbacks/);
    const promise = async (): Promise<void> => {
      await callbacks.button(callbacks.sheet, 'buttonNewCallback').click();
      await editor.field('callbackFirstName').fill('Mia');
      await editor.field('rescheduleNumber').fill('+1 520 555 0171');
      await editor.delay(60).click();
      await editor.save();
    };
    await callbacks.open();
    await promise();
    await callbacks.sheet.getByText(desk.words.say('callbackFound'), { exact: true }).waitFor();
    await callbacks.counting(1).waitFor();
    arrives = false;
    await promise();
    await callbacks.sheet.getByText(desk.words.say('callbackMissing'), { exact: true }).waitFor();
    assert.equal(await editor.field('callbackFirstName').inputValue(), 'Mia');
    await editor.save();
    await callbacks.sheet.getByText(desk.words.say('callbackSaved'), { exact: true }).waitFor();
    const { entries } = await stage.control.ledger();
    assert.equal(entries.filter(({ what }) => what === 'commitmentCreated').length, 2);
  }
);
