/** The form at the end of a contact, during the call and after it; what was saved stands in the simulator's ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { CampaignDraft } from '../harness/campaignFile';
import type { CallCard } from '../harness/callCard';
import type { Desk, DeskOptions } from '../harness/desk';
import { entryWhen, requestsOf, savedDisposition, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { sundayToCome } from '../harness/rescheduleEditor';

/** One line at a time, a second disposition, tags, and nobody hurried out of the wrap-up. */
const oneLine = {
  campaign: ({ skills: [collections] }: CampaignDraft): void => {
    Object.assign(collections, {
      linesPerAgent: 1,
      acwSeconds: 600,
      useSecondaryDispositions: true,
      tags: [
        { tagId: '1', name: 'VIP' },
        { tagId: '2', name: 'Complaint' }
      ]
    });
  }
};

/** pat.agent. */
const pat = '240011';

/** The question whether something was saved (protocol 7.4). */
const savedRead = (contactId: string): RegExp => new RegExp(`GET .*contacts/${contactId}/disposition`, 'i');

interface Talk {
  readonly desk: Desk;
  readonly card: CallCard;
  readonly contactId: string;
}

async function talking({ working, control }: Stage, options: DeskOptions = {}): Promise<Talk> {
  const desk = await working('pat.agent', options);
  const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  await control.connect(line.contactId);
  const card = desk.softphone.card(line.name);
  await card.shows('Active');
  return { desk, card, contactId: line.contactId };
}

async function wrappingUp(stage: Stage, options: DeskOptions = {}): Promise<Talk> {
  const talk = await talking(stage, options);
  await talk.card.button('buttonHangUp').click();
  await talk.card.shows('WrappingUp');
  return talk;
}

scenario('an amount as it is written in German, a second disposition and a tag are saved', oneLine, async (stage) => {
  const { card, contactId, desk } = await wrappingUp(stage);
  const { say } = desk.words;
  await card.wrapUp.disposition('Promise to pay').check();
  assert.equal(await card.wrapUp.save.getAttribute('aria-disabled'), 'true', 'an amount is missing');
  const amount = card.root.getByRole('textbox', { name: say('wrapUpAmount') });
  await amount.fill('none');
  await card.text(say('amountUnreadable')).waitFor();
  await amount.fill('1.234,50');
  await card.root.getByText('1,234.50', { exact: true }).waitFor();
  await card.root.getByLabel(say('wrapUpSecondary'), { exact: true }).selectOption({ label: 'Already paid' });
  await card.root.getByRole('checkbox', { name: 'Complaint', exact: true }).check();
  await card.wrapUp.notes.fill('pays half on Friday');
  await isClean(desk);
  await card.wrapUp.save.click();
  await card.leaves();
  const { detail } = await entryWhen(stage.control, { contactId }, 'dispositioned');
  assert.deepEqual([detail.name, detail.amount, detail.secondary], ['Promise to pay', 1234.5, 'Already paid']);
  assert.equal((await entryWhen(stage.control, { contactId }, 'tagged')).detail.tags, 'Complaint');
  assert.equal((await savedDisposition(stage.world, 'pat.agent', contactId)).notes, 'pays half on Friday');
});

scenario('what is chosen during the call is saved at its end without another press', oneLine, async (stage) => {
  const { card, contactId, desk } = await talking(stage);
  await card.button('buttonDisposition').click();
  await card.wrapUp.disposition('Refused to pay').check();
  await card.button('buttonSaveAtEnd').click();
  await card.button('buttonSavesAtEnd').waitFor();
  await card.wrapUp.notes.fill('said so twice');
  assert.equal((await storyOf(stage.control, { contactId })).includes('dispositioned'), false, 'not while the call runs');
  await stage.control.hangUp(contactId);
  await card.leaves();
  assert.equal((await entryWhen(stage.control, { contactId }, 'dispositioned')).detail.name, 'Refused to pay');
  assert.equal((await savedDisposition(stage.world, 'pat.agent', contactId)).notes, 'said so twice');
  assert.deepEqual(desk.problems.unexpected(), []);
});

scenario('a callback is saved with the offset of its day, in Japanese', oneLine, async (stage) => {
  const { card, contactId, desk } = await wrappingUp(stage, { language: 'ja' });
  const { say } = desk.words;
  await card.wrapUp.disposition('Call back later').check();
  const editor = card.root.getByRole('region', { name: say('wrapUpCallback') });
  await editor.waitFor();
  const day = sundayToCome(6, 2);
  await editor.getByLabel(say('rescheduleDate'), { exact: true }).fill(day);
  await editor.getByLabel(say('rescheduleTime'), { exact: true }).fill('09:30');
  await isClean(desk);
  await card.wrapUp.save.click();
  await card.leaves();
  const { detail } = await entryWhen(stage.control, { contactId }, 'dispositioned');
  assert.match(String(detail.callbackTime), new RegExp(`^${day}T09:30:00[+-]\\d\\d:\\d\\d$`));
});

scenario('what somebody else saved is told, and is overwritten only by a press', oneLine, async (stage) => {
  const { card, contactId, desk } = await talking(stage);
  await stage.control.disposeElsewhere(contactId, { dispositionId: '15', agentId: '240012', notes: 'the son answered' });
  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  await card.root
    .getByText(desk.words.part('savedByAgent', { agent: '240012', disposition: 'Wrong person' }))
    .first()
    .waitFor();
  await card.wrapUp.disposition('Already paid').check();
  await card.button('buttonSaveInstead').click();
  await card.leaves();
  assert.equal((await savedDisposition(stage.world, 'pat.agent', contactId)).dispositionName, 'Already paid');
});

scenario('a save nobody is sure of is asked about, and repeated once', oneLine, async (stage) => {
  const { card, contactId, desk } = await wrappingUp(stage);
  desk.problems.expect(/ 500 .*\/disposition/);
  await card.wrapUp.disposition('Already paid').check();
  const path = `interactions/${contactId}/disposition`;
  await stage.control.fault({ kind: 'status', status: 500, on: 'command', path, agentId: pat });
  const asked = (await requestsOf(stage.control, pat, savedRead(contactId))).length;
  await card.wrapUp.save.click();
  await card.text(desk.words.part('refusedDialerFailed')).first().waitFor();
  assert.equal((await requestsOf(stage.control, pat, savedRead(contactId))).length, asked + 1, 'asked before it is repeated');
  assert.equal((await storyOf(stage.control, { contactId })).includes('dispositioned'), false);
  await card.wrapUp.save.click();
  await card.leaves();
  const story = await storyOf(stage.control, { contactId });
  assert.equal(story.filter((what) => what === 'dispositioned').length, 1);
});

scenario('tags that were refused are told apart from the disposition, and saved by another press', oneLine, async (stage) => {
  const { card, contactId, desk } = await wrappingUp(stage);
  desk.problems.expect(/ 429 .*\/tags/);
  await card.wrapUp.disposition('Already paid').check();
  await card.root.getByRole('checkbox', { name: 'VIP', exact: true }).check();
  await stage.control.fault({ kind: 'status', status: 429, on: 'command', path: `contacts/${contactId}/tags`, agentId: pat });
  await card.wrapUp.save.click();
  await card.leaves();
  await entryWhen(stage.control, { contactId }, 'dispositioned');
  await desk.softphone.noticeOf('noticeTagsRefused').waitFor();
  await desk.softphone.notice.getByRole('button', { name: desk.words.say('buttonSaveTags'), exact: true }).click();
  assert.equal((await entryWhen(stage.control, { contactId }, 'tagged')).detail.tags, 'VIP');
  await desk.softphone.noticeOf('noticeTagsRefused').waitFor({ state: 'detached' });
});
