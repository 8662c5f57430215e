/** Parts of the panel that are loaded late: they do not come, the call goes on, and they come when asked for again. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { Page } from 'playwright-core';
import { customersOf } from '../harness/customer';
import { entryWhen } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import type { Words } from '../harness/words';

/** The browser notes every file that did not come. */
const lostFiles = /net::ERR_FAILED/;

/** Files of these bundles do not arrive until the returned function is called. */
async function without(page: Page, bundles: readonly string[]): Promise<() => Promise<void>> {
  const files = new RegExp(`/chunk-(${bundles.join('|')})-[\\w-]+\\.js`);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/** The envelope, with or without unread messages. */
const envelopeOf = (words: Words): RegExp =>
  new RegExp(`${words.whole('messagesTitle').source}|${words.whole('messagesUnread').source}`);

scenario('The card does not come: the call is still ended, and Try again brings the whole card', {}, async (stage) => {
  const { control } = stage;
  const { softphone, console, page, problems, words } = await stage.desk();
  problems.expect(lostFiles);
  const comesBack = await without(page, ['pcCallCard', 'pcMessages']);
  await console.signIn('pat.agent');
  await softphone.connect();
  await softphone.pickSkill('Collections A');
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  await card.text(words.say('lateFailed', { what: words.say('lateCard') })).waitFor();

  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  assert.equal((await entryWhen(control, line, 'ended')).detail['by'], 'agent');

  await comesBack();
  await card.root.getByRole('button', { name: words.say('lateTryAgain'), exact: true }).click();
  await card.wrapUp.notes.waitFor();
  assert.equal(await card.root.evaluate((article) => article.matches(':focus')), true, 'the keyboard stayed on the card');

  const failed = words.say('lateToolFailed', { what: words.say('messagesTitle') });
  await softphone.root.getByRole('button', { name: failed, exact: true }).click();
  const envelope = softphone.root.getByRole('button', { name: envelopeOf(words) });
  await envelope.waitFor();
  assert.equal(await envelope.evaluate((button) => button.matches(':focus')), true, 'the keyboard stayed on the envelope');
});

scenario('残りのカードが来ない: three plain cards in Japanese, 320 px wide, fit and are accessible', {}, async (stage) => {
  const { control } = stage;
  const { softphone, console, page, problems, words } = await stage.desk({ panelWidth: 320, language: 'ja' });
  problems.expect(lostFiles);
  await without(page, ['pcCallCard', 'pcMessages', 'pcKeys']);
  await console.signIn('pat.agent');
  await softphone.connect();
  await softphone.pickSkill('Collections A');
  await customersOf(control).lines(3);
  const lost = words.say('lateFailed', { what: words.say('lateCard') });
  await softphone.cards.filter({ hasText: lost }).nth(2).waitFor();
  await softphone.root.getByRole('button', { name: words.say('keysTitle'), exact: true }).click();
  const keysLost = words.say('lateFailed', { what: words.say('keysTitle') });
  await softphone.root.getByText(keysLost, { exact: true }).waitFor();
  await isClean({ page, softphone });
});

scenario('A page loaded again in a call: the parts come with the call', {}, async (stage) => {
  const { control } = stage;
  const { softphone, page, words } = await stage.working('pat.agent');
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  const loaded: string[] = [];
  page.on('request', (request) => void loaded.push(...(/chunk-(pc\w+)-/.exec(request.url())?.slice(1) ?? [])));
  await page.reload();
  await card.shows('Active');
  await card.root.getByRole('definition').first().waitFor();
  await softphone.root.getByRole('button', { name: envelopeOf(words) }).waitFor();
  for (const part of ['pcCallCard', 'pcMessages']) assert.ok(loaded.includes(part), `${part} came late`);
});
