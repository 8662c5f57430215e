import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { requestsOf, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';
const longWrapUp = ({ skills: [collections] }: CampaignDraft): void => {
  collections.acwSeconds = 600;
};

scenario('Unavailable with a reason: the bar says it, the dialer knows it, and Available comes back', {}, async (stage) => {
  const { control } = stage;
  const { console, softphone, words } = await stage.desk();
  await console.signIn('pat.agent');
  await softphone.connect();
  const choose = async (text: string): Promise<void> => {
    await softphone.openMenu();
    await softphone.menu.getByRole('menuitemradio', { name: text, exact: true }).click();
  };
  await choose('Lunch');
  await softphone.availabilityOf({ title: 'Lunch' }).waitFor();
  const state = async (): Promise<string> => (await control.agents()).find(({ agentId }) => agentId === pat)?.state ?? '';
  assert.match(await state(), /^Unavailable/);
  await choose(words.say('barAvailable'));
  await softphone.availabilityOf({ title: words.say('barAvailable') }).waitFor();
  await until('available', state, (now) => now === 'Available');
});

scenario(
  'Lunch asked for on a call: the bar says what comes next, and after the call it comes',
  { campaign: longWrapUp },
  async (stage) => {
    const { control } = stage;
    const { softphone } = await stage.working('pat.agent');
    const customers = customersOf(control);
    const line = await customers.answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await softphone.openMenu();
    await softphone.menu.getByRole('menuitemradio', { name: 'Lunch', exact: true }).click();
    await softphone.noticeOf('barNextState', { state: 'Lunch' }).waitFor();
    await card.shows('Active');
    assert.equal((await storyOf(control, line)).at(-1), 'connected');
    await customers.hangUp(line);
    await card.shows('WrappingUp');
    await card.wrapUp.finish('Wrong person');
    await softphone.availabilityOf({ title: 'Lunch' }).waitFor();
    assert.equal((await control.agents()).find(({ agentId }) => agentId === pat)?.skillName, '');
  }
);

scenario('Log out on a call waits for its end, and is said', { campaign: longWrapUp }, async (stage) => {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent');
  const customers = customersOf(control);
  const line = await customers.answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  await softphone.logOutOf('Collections A');
  await softphone.noticeOf('barNextLogOut', { skill: 'Collections A' }).waitFor();
  await card.shows('Active');
  await customers.hangUp(line);
  await card.shows('WrappingUp');
  await card.wrapUp.finish('Wrong person');
  await until(
    'no skill',
    async () => (await control.agents()).find(({ agentId }) => agentId === pat)?.skillName,
    (skillName) => skillName === ''
  );
  await softphone.availabilityOf({ title: 'Collections A' }).waitFor({ state: 'detached' });
  assert.equal(await softphone.cards.count(), 0);
});

scenario('Another skill chosen on a call starts after it, and is said', { campaign: longWrapUp }, async (stage) => {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent');
  const customers = customersOf(control);
  const line = await customers.answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  await softphone.openMenu();
  await softphone.skill('Renewals West').click();
  await softphone.noticeOf('barNextSkill', { skill: 'Renewals West' }).waitFor();
  await customers.hangUp(line);
  await card.shows('WrappingUp');
  await card.wrapUp.finish('Wrong person');
  await softphone.availabilityOf({ title: 'Renewals West' }).waitFor();
  await until(
    'the new skill',
    async () => (await control.agents()).find(({ agentId }) => agentId === pat)?.skillName,
    (skillName) => skillName === 'Renewals West'
  );
});

/** One record and no past, which would name the others. */
const oneRecord = (draft: CampaignDraft): void => {
  const [collections] = draft.skills;
  if (!collections) throw new Error('The sample campaign has no skill.');
  collections.linesPerAgent = 1;
  draft.lists[collections.skillId] = (draft.lists[collections.skillId] ?? []).slice(0, 1);
  Object.assign(draft, { history: [] });
};

scenario('A list that runs empty is said while nobody is left to call', { campaign: oneRecord }, async (stage) => {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent');
  const [line] = await customersOf(control).lines(1, pat);
  assert.ok(line);
  await softphone.noticeOf('noticeListEmpty').waitFor();
});

scenario('The agent leg is lost on a call: said, and "call my phone" brings it back', {}, async (stage) => {
  const { control, world } = stage;
  const { softphone, words } = await stage.working('pat.agent');
  const line = await customersOf(control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  assert.equal(world.far.dropLeg(pat), true);
  await softphone.noticeOf('noticeLegDown').waitFor();
  await softphone.notice.getByRole('button', { name: words.say('buttonCallLeg'), exact: true }).click();
  await softphone.leg('legActive').waitFor();
  await softphone.noticeOf('noticeLegDown').waitFor({ state: 'detached' });
  assert.equal((await requestsOf(control, pat, /agent-phone\/dial/)).length, 1);
});

for (const language of ['en', 'ja'] as const) {
  scenario(
    `The agent leg is lost between two calls, ${language}: said, and "call my phone" brings it back`,
    {},
    async (stage) => {
      const { control, world } = stage;
      const { console, softphone, words } = await stage.desk({ language });
      await console.signIn('pat.agent');
      await softphone.connect();
      await softphone.root.getByText(words.say('waitingFirstHint'), { exact: true }).waitFor();
      await softphone.pickSkill('Collections A');
      await softphone.leg('legActive').waitFor();
      await softphone.logOutOf('Collections A');
      await softphone.root.getByText(words.say('waitingAwayHint'), { exact: true }).waitFor();
      assert.equal(world.far.dropLeg(pat), true);
      await softphone.noticeOf('noticeLegDown').waitFor();
      await softphone.root.getByText(words.say('waitingLegHint'), { exact: true }).waitFor();
      await softphone.notice.getByRole('button', { name: words.say('buttonCallLeg'), exact: true }).click();
      await softphone.leg('legActive').waitFor();
      await softphone.root.getByText(words.say('waitingAwayHint'), { exact: true }).waitFor();
      assert.equal((await requestsOf(control, pat, /agent-phone\/dial/)).length, 1);
    }
  );
}

for (const [where, clockAheadMs] of [
  ['ahead', 3_600_000],
  ['behind', -3_600_000]
] as const) {
  scenario(`Time in state is the dialer's although its clock is an hour ${where}`, { clockAheadMs }, async (stage) => {
    const { console, softphone } = await stage.desk();
    await console.signIn('pat.agent');
    await softphone.connect();
    // An hour too much would be 01:00:05, an hour too little would stand at 00:00:00 for an hour.
    const shown = async (): Promise<string> => /\d\d:\d\d:\d\d/.exec(await softphone.availability.innerText())?.[0] ?? '';
    await until('the first seconds', shown, (time) => time >= '00:00:02' && time <= '00:00:30');
  });
}
