import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';

const pat = '240011';

scenario('An access token that runs out in a call is renewed unseen', { tokenLifetimeS: 6 }, async (stage) => {
  const { control } = stage;
  const { softphone, page } = await stage.working('pat.agent');
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');

  for (const key of ['buttonHold', 'buttonOnHold']) {
    await page.waitForResponse((response) => response.url().endsWith('/auth/token') && response.ok());
    await card.button(key).click();
    await card.shows(key === 'buttonHold' ? 'Held' : 'Active');
  }
  assert.deepEqual((await storyOf(control, line)).slice(-3), ['connected', 'held', 'resumed']);
  await softphone.noticeOf('noticeTally').waitFor();
});

scenario('A token the dialer no longer takes: renewed once, and the command is done', {}, async (stage) => {
  const { control } = stage;
  const { softphone, problems } = await stage.working('pat.agent');
  problems.expect(/ 401 .*\/hold/);
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');

  await control.fault({ kind: 'status', status: 401, on: 'command', agentId: pat });
  await card.button('buttonHold').click();
  await card.shows('Held');
  assert.deepEqual((await storyOf(control, line)).slice(-2), ['connected', 'held']);
});
