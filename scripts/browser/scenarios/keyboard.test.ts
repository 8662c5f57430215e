import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { moveTo, pressOn } from '../harness/keyboard';
import { entryWhen, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';

const longWrapUp = ({ skills: [collections] }: CampaignDraft): void => {
  collections.acwSeconds = 900;
};

scenario('Without a mouse: connect, pick a skill, choose a card, hold, wrap up', { campaign: longWrapUp }, async (stage) => {
  const { control } = stage;
  const { softphone, page, words } = await stage.desk();
  const customers = customersOf(control);
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  // Sign in and connect.
  await pressOn(page, page.getByRole('banner').getByRole('button', { name: words.console('signIn'), exact: true }));
  await pressOn(page, page.getByRole('button', { name: 'pat.agent' }));
  await moveTo(page, softphone.root.getByRole('radio', { name: words.say('connectStation'), exact: true }));
  await press('ArrowRight');
  await moveTo(page, softphone.phoneField);
  await page.keyboard.type('+15205550199');
  await press('Enter');

  // Pick a skill: the bar is above the form that has left.
  await moveTo(page, softphone.availability, 'Shift+Tab');
  await press('Enter');
  await softphone.menu.waitFor();
  await moveTo(page, softphone.skill('Collections A'), 'ArrowDown');
  await press('Enter');
  await softphone.availabilityOf({ title: 'Collections A' }).waitFor();
  await softphone.menu.waitFor({ state: 'detached' });

  // A digit puts the keyboard on its card.
  const [first, second] = await customers.lines(3);
  assert.ok(first && second);
  await softphone.card(second.name).root.waitFor();
  await press('2');
  assert.equal(await softphone.card(second.name).root.evaluate((card) => card.matches(':focus')), true);

  // A letter holds and resumes.
  await customers.answer(first);
  const card = softphone.card(first.name);
  await card.shows('Active');
  await press('1');
  await press('h');
  await card.shows('Held');
  await press('h');
  await card.shows('Active');

  // Escape closes what is open and never ends a call.
  await press('?');
  const keys = softphone.root.getByRole('region', { name: words.say('keysTitle') });
  await keys.waitFor();
  await press('Escape');
  await keys.waitFor({ state: 'detached' });
  await press('Escape');
  assert.deepEqual((await storyOf(control, first)).slice(-2), ['held', 'resumed']);

  // Hang up and wrap up.
  await pressOn(page, card.button('buttonHangUp'));
  await card.shows('WrappingUp');
  await moveTo(page, card.wrapUp.disposition('Promise to pay'));
  for (const _ of ['Already paid', 'Refused to pay']) await press('ArrowDown');
  assert.equal(await card.wrapUp.disposition('Refused to pay').isChecked(), true);
  await moveTo(page, card.wrapUp.notes);
  await page.keyboard.type('h m 1 2 are letters here');
  await pressOn(page, card.wrapUp.save);
  const saved = await entryWhen(control, first, 'dispositioned');
  assert.equal(saved.detail['name'], 'Refused to pay');
  assert.equal((await storyOf(control, first)).filter((what) => what === 'held').length, 1);
});
