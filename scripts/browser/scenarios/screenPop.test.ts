import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

const allowed = 'https://crm.example.test/c/1';
const popsTo =
  (screenPopUrl: string) =>
  (draft: CampaignDraft): void => {
    draft.screenPopUrl = screenPopUrl;
    const [collections] = draft.skills;
    if (collections) Object.assign(collections, { linesPerAgent: 1, acwSeconds: 600 });
  };

scenario('A page of an allowed host opens as a tab, once', { campaign: popsTo(allowed) }, async (stage) => {
  const { console, softphone } = await stage.working('pat.agent');
  const line = await customersOf(stage.control).answer();
  await softphone.card(line.name).shows('Active');
  await console.tab(allowed).waitFor();
  assert.equal(await console.tabs.count(), 1);
});

scenario(
  'A page of another host is not opened: the card says which, and who can allow it',
  { campaign: popsTo('https://crm.example.test.evil.test/c/1') },
  async (stage) => {
    const { console, softphone, words } = await stage.working('pat.agent');
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await card.root.getByText(words.part('popOtherHost', { host: 'crm.example.test.evil.test' })).waitFor();
    assert.equal(await console.tabs.count(), 0);
    assert.equal((await storyOf(stage.control, line)).at(-1), 'connected');
  }
);

scenario(
  'The agent types in the search of the console: the record opens beside, the field keeps the focus',
  {},
  async (stage) => {
    const { control } = stage;
    const { console, page, softphone } = await stage.working('pat.agent');
    const line = await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
    const search = page.getByRole('banner').getByRole('combobox').or(page.getByRole('banner').getByRole('searchbox')).first();
    await search.click();
    await search.pressSequentially('Ann');
    await customersOf(control).pickUp(line);
    await console.tab(line.name).waitFor();
    assert.equal(await console.tab(line.name).getAttribute('aria-selected'), 'false');
    await search.pressSequentially('a');
    assert.equal(await search.inputValue(), 'Anna');
    await softphone.card(line.name).shows('Screening');
  }
);

scenario('In an app without tabs the record is navigated to', {}, async (stage) => {
  const { control } = stage;
  const { console, softphone } = await stage.working('pat.agent', { standardNavigation: true });
  const line = await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
  await softphone.card(line.name).shows('Ringing');
  // Typing the phone number and choosing the skill count as typing for some seconds.
  await until(
    'a while',
    () => performance.now(),
    (
      (from) => (now) =>
        now > from + 5000
    )(performance.now())
  );
  await customersOf(control).pickUp(line);
  await console.record(line.name).waitFor();
});
