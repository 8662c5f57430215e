import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { requestsOf, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';

scenario('A page loaded again joins the open session: the call is still there and goes on', {}, async (stage) => {
  const { control } = stage;
  const { softphone, page } = await stage.working('pat.agent');
  const line = await customersOf(control).answer();
  await softphone.card(line.name).shows('Active');

  // The tenant still knows the browser, so the page signs itself in again.
  await page.reload();

  const card = softphone.card(line.name);
  await card.shows('Active');
  await softphone.availabilityOf({ title: 'Collections A' }).waitFor();
  assert.equal(await softphone.connectButton.count(), 0);
  await card.button('buttonHold').click();
  await card.shows('Held');
  assert.deepEqual(await requestsOf(control, pat, /^POST agent-sessions$/), ['POST agent-sessions']);
  assert.deepEqual((await storyOf(control, line)).slice(-2), ['connected', 'held']);
});

scenario('A supervisor ends the session: the panel says so and connects again', {}, async (stage) => {
  const { control } = stage;
  const { softphone, console } = await stage.working('pat.agent');
  const line = await customersOf(control).answer();
  await softphone.card(line.name).shows('Active');

  await control.fault({ kind: 'endSession', agentId: pat });

  const words = { message: 'The session was ended by a supervisor.' };
  await softphone.root.getByText(softphone.words.say('connectEndedWithWords', words)).waitFor();
  await until(
    'no card',
    () => softphone.cards.count(),
    (count) => count === 0
  );
  await softphone.openHappened();
  await softphone.happenedTo(line.name, 'happenedTalked').waitFor();
  await softphone.closeHappened();
  await console.utilityOf(softphone.words.say('utilityConnect')).waitFor();

  // The number is still there.
  await softphone.connectButton.click();
  await softphone.availability.waitFor();
  assert.equal((await requestsOf(control, pat, /^POST agent-sessions$/)).length, 2);
});
