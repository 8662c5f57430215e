/** A promised callback that is due: rescheduled, removed, left to the clock, and anyone’s of a skill. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { MINUTE, agentId, number, promised, quiet, waiting } from '../harness/callbackStage';
import { callbackEntry } from '../harness/callbacks';
import { scenario, type Stage } from '../harness/scenario';
import type { Language } from '../harness/words';

const rescheduled = async (stage: Stage, language: Language): Promise<void> => {
  const { desk, callbacks } = await waiting(stage, { language });
  await promised(stage);
  await callbacks.button(callbacks.offer, 'buttonReschedule').click();
  await isClean(desk);
  const pressedAt = Date.now();
  await callbacks.offerEditor.delay(30).click();
  await callbacks.offerEditor.save();
  const moved = await callbackEntry(stage.control, 'commitmentRescheduled', number);
  const away = Date.parse(String(moved.detail.at)) - pressedAt;
  assert.ok(away >= 30 * MINUTE && away < 31.5 * MINUTE, `moved ${away} ms ahead`);
  await callbacks.offer.waitFor({ state: 'detached' });
  await desk.softphone.openHappened();
  await desk.softphone.happenedTo('Rosa Example', 'happenedOfferPostponed').waitFor();
  await callbacks.open();
  await callbacks.row('Rosa Example').waitFor();
};

const patient = { campaign: quiet({ offerSeconds: 600 }) };
scenario('the offered one is rescheduled in place', patient, (stage) => rescheduled(stage, 'en'));
scenario('the offered one is rescheduled, in Japanese', patient, (stage) => rescheduled(stage, 'ja'));

scenario('the offered one is removed', patient, async (stage) => {
  const { callbacks } = await waiting(stage);
  await promised(stage);
  await callbacks.button(callbacks.offer, 'buttonRemove').click();
  await callbacks.button(callbacks.offer, 'buttonKeep').click();
  await callbacks.button(callbacks.offer, 'buttonRemove').click();
  await callbacks.button(callbacks.offer.getByRole('region'), 'buttonRemove').click();
  await callbackEntry(stage.control, 'commitmentCancelled', number);
  await callbacks.offer.waitFor({ state: 'detached' });
});

scenario(
  'nobody takes it in time: refused, the open form closes, and what happened stays readable',
  { campaign: quiet({ offerSeconds: 60 }) },
  async (stage) => {
    const { desk, callbacks } = await waiting(stage);
    await promised(stage);
    await callbacks.offer.getByText(desk.words.say('offerRefusedAtEnd'), { exact: true }).waitFor();
    await callbacks.button(callbacks.offer, 'buttonReschedule').click();
    await callbacks.offerEditor.delay(5).waitFor();
    await callbackEntry(stage.control, 'commitmentRefused', number);
    await callbacks.offer.waitFor({ state: 'detached' });
    await desk.softphone.openHappened();
    await desk.softphone.happenedTo('Rosa Example', 'happenedOfferRefused').waitFor();
  }
);

scenario('a skill’s commitment comes to whoever waits longest, and stays over a reload', patient, async (stage) => {
  const { desk, callbacks } = await waiting(stage);
  await promised(stage, null);
  await callbacks.offer.getByText(desk.words.say('callbackAnyone', { skill: 'Collections A' }), { exact: true }).waitFor();
  const offered = await callbackEntry(stage.control, 'commitmentOffered', number);
  assert.equal(offered.agentId, agentId);
  await desk.page.reload();
  await callbacks.called('Rosa Example').waitFor();
  await callbacks.button(callbacks.offer, 'buttonCallNow').click();
  await callbackEntry(stage.control, 'commitmentTaken', number);
});
