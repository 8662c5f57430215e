import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';

const pat = '240011';
const longWrapUp = ({ skills: [collections] }: CampaignDraft): void => {
  collections.acwSeconds = 900;
};

/** Innermost elements that show this; what only a screen reader is told stands elsewhere. */
async function saidOnce(said: Locator): Promise<void> {
  await said.first().waitFor();
  assert.equal(await said.filter({ visible: true }).count(), 1, 'a refusal is said once');
}

scenario('An overloaded dialer refuses Hold: the panel says why, and a second press holds', {}, async (stage) => {
  const { control } = stage;
  const { softphone, problems, words } = await stage.working('pat.agent');
  problems.expect(/ 429 .*\/hold/);
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');

  await control.fault({ kind: 'status', status: 429, on: 'command', retryAfterS: 1, agentId: pat });
  await card.button('buttonHold').click();
  await saidOnce(card.text(words.part('refusedOverloaded')));
  await saidOnce(card.text(words.part('nextOverloaded')));
  await card.text(words.say('sayRefused')).waitFor();
  await card.shows('Active');
  assert.deepEqual((await storyOf(control, line)).at(-1), 'connected');

  await card.button('buttonHold').click();
  await card.shows('Held');
  assert.deepEqual((await storyOf(control, line)).at(-1), 'held');
});

scenario('A command refused at the wrong moment: said in words, and the panel shows what is true', {}, async (stage) => {
  const { control } = stage;
  const { softphone, problems, words } = await stage.working('pat.agent');
  problems.expect(/ 409 .*\/mute/);
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');

  await control.fault({ kind: 'status', status: 409, on: 'command', agentId: pat });
  await card.button('buttonMute').click();
  await softphone.noticeOf('refusedNotAllowedNow').waitFor();
  assert.equal(await card.text(words.part('refusedNotAllowedNow')).count(), 0, 'said once');
  assert.equal(await card.button('buttonMuted').count(), 0);

  await card.button('buttonMute').click();
  await card.button('buttonMuted').waitFor();
});

scenario('A skill that cannot be entered: the notice says why, and picking it again works', {}, async (stage) => {
  const { control } = stage;
  const desk = await stage.desk();
  const { softphone, problems } = desk;
  problems.expect(/ 503 .*\/dialer-login/);
  await desk.console.signIn('pat.agent');
  await softphone.connect();

  await control.fault({ kind: 'status', status: 503, on: 'command', agentId: pat });
  await softphone.openMenu();
  await softphone.skill('Collections A').click();
  await softphone.noticeOf('noticeSkillRefused', { skill: 'Collections A' }).waitFor();
  assert.equal((await control.agents()).filter(({ skillName }) => skillName !== '').length, 0);

  await softphone.pickSkill('Collections A');
  await softphone.noticeOf('noticeSkillRefused').waitFor({ state: 'detached' });
});

scenario(
  'A disposition the dialer refuses stays chosen with its notes, and is saved by a second press',
  { campaign: longWrapUp },
  async (stage) => {
    const { control } = stage;
    const { softphone, problems, words } = await stage.working('pat.agent');
    problems.expect(/ 409 .*\/disposition/);
    const customers = customersOf(control);
    const line = await customers.answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await customers.hangUp(line);
    await card.shows('WrappingUp');

    await control.fault({ kind: 'status', status: 409, on: 'command', agentId: pat });
    await card.wrapUp.disposition('Wrong person').check();
    await card.wrapUp.notes.fill('Moved away.');
    await card.wrapUp.save.click();
    await saidOnce(card.text(words.part('refusedNotAllowedNow')));
    assert.equal(await card.wrapUp.disposition('Wrong person').isChecked(), true);
    assert.equal(await card.wrapUp.notes.inputValue(), 'Moved away.');

    await card.wrapUp.save.click();
    await card.leaves();
    assert.deepEqual((await storyOf(control, line)).slice(-2), ['dispositioned', 'closed']);
  }
);
