/** A screen pop comes while the agent writes in a card of another contact: nothing typed is lost, and the keys go where they went. */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { entryWhen, savedDisposition } from '../harness/ledger';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { Locator } from 'playwright-core';
import type { Desk } from '../harness/desk';
import type { CallCard } from '../harness/callCard';

const collections = '880020';

/** One contact is shown before it is dialed and waits, the other one is dialed. */
const oneOfEach: CampaignChange = (draft) => {
  keepRecords(draft, collections, (_, index) => index < 2);
  const [first] = draft.lists[collections] ?? [];
  const skill = draft.skills.find(({ skillId }) => skillId === collections);
  assert.ok(first && skill);
  first.confirmation = true;
  skill.deliveryPreferences.confirmationRequiredTimeout = 0;
};

interface Both {
  readonly desk: Desk;
  readonly shown: ControlLine;
  readonly ringing: ControlLine;
  readonly preview: CallCard;
}

async function both(stage: Stage): Promise<Both> {
  const desk = await stage.working('pat.agent');
  const shown = await stage.control.lineWhen(({ status }) => status === 'Preview');
  const ringing = await stage.control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
  const preview = desk.softphone.card(shown.name);
  await preview.shows('Previewing');
  return { desk, shown, ringing, preview };
}

/** Types, while the other contact's record opens beside. */
async function typesOn(stage: Stage, { desk, ringing }: Both, field: Locator): Promise<void> {
  await field.click();
  await field.pressSequentially('Asked for ');
  await customersOf(stage.control).pickUp(ringing);
  await desk.softphone.card(ringing.name).shows('Screening');
  await desk.console.tab(ringing.name).waitFor();
  assert.equal(await desk.console.tab(ringing.name).getAttribute('aria-selected'), 'false', 'it opened beside');
  // Not into the field, but to wherever the focus is.
  await desk.page.keyboard.type('a call on Monday');
  assert.equal(await field.inputValue(), 'Asked for a call on Monday');
}

scenario(
  'A record opens while the agent writes in the reschedule editor: the words stay and are saved',
  { campaign: oneOfEach },
  async (stage) => {
    const there = await both(stage);
    const editor = new RescheduleEditor(there.preview);
    await editor.open();
    await editor.button('rescheduleTomorrowMorning').click();
    const date = await editor.date.inputValue();
    await typesOn(stage, there, editor.notes);
    assert.equal(await editor.date.inputValue(), date);
    await editor.save();
    const scheduled = await entryWhen(stage.control, { recordId: there.shown.recordId }, 'callbackScheduled');
    assert.equal(scheduled.contactId, there.shown.contactId);
    const saved = await savedDisposition(stage.world, 'pat.agent', there.shown.contactId);
    assert.equal(saved.notes, 'Asked for a call on Monday');
  }
);

scenario(
  'A record opens while the agent writes notes for a disposition: the words stay and are saved',
  { campaign: oneOfEach },
  async (stage) => {
    const there = await both(stage);
    await there.preview.button('buttonDisposition').click();
    await there.preview.wrapUp.disposition('Wrong person').check();
    await typesOn(stage, there, there.preview.wrapUp.notes);
    assert.equal(await there.preview.wrapUp.disposition('Wrong person').isChecked(), true);
    await there.preview.root.getByRole('button', { name: there.desk.words.say('buttonSave'), exact: true }).click();
    await entryWhen(stage.control, there.shown, 'dispositioned');
    const saved = await savedDisposition(stage.world, 'pat.agent', there.shown.contactId);
    assert.deepEqual([saved.dispositionName, saved.notes], ['Wrong person', 'Asked for a call on Monday']);
  }
);
