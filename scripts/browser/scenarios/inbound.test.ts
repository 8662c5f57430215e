/** Calls that come in to an agent in the dialer: taken, refused, let pass, taken back, lost and taken up again; and the way back. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { CallCard } from '../harness/callCard';
import type { CampaignChange } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import type { Desk, DeskOptions } from '../harness/desk';
import { entryWhen, requestsOf, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';
const dialer = 'Collections A';
const customerLine = '880120';
const recordId = '300081';

/** Enough time to answer and to wrap up, whatever the pace. */
const patient =
  (offerSeconds: number): CampaignChange =>
  ({ skills }) => {
    for (const skill of skills) {
      if (skill.mode === 'inbound') Object.assign(skill, { offerSeconds, acwSeconds: 900 });
    }
  };

interface Incoming extends Desk {
  readonly line: ControlLine;
  readonly card: CallCard;
}

/** A customer calls an agent who is in the dialer. */
async function called(stage: Stage, options: DeskOptions = {}): Promise<Incoming> {
  const desk = await stage.working('pat.agent', { skill: dialer, ...options });
  const contactId = await stage.control.inbound({ skillId: customerLine, recordId });
  const line = await stage.control.lineWhen((one) => one.contactId === contactId && one.agentId === pat);
  const card = desk.softphone.card(line.name);
  await card.shows('Offered');
  await card.text(desk.words.say('incomingPulled', { skill: dialer })).waitFor();
  assert.ok((await entryWhen(stage.control, line, 'offered')).detail.pulled);
  return { ...desk, line, card };
}

const inSkill = (stage: Stage): Promise<unknown> =>
  until(
    'in the dialer again',
    async () => (await stage.control.agents()).find(({ agentId }) => agentId === pat)?.skillName,
    (skillName) => skillName === dialer
  );

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Incoming call, ${language}: taken out of the dialer, accepted, talked, back in it`,
    { campaign: patient(600) },
    async (stage) => {
      const { page, card, line, words, softphone } = await called(stage, {
        language,
        panelWidth: language === 'ja' ? 320 : 400
      });
      await card.text(words.say('incomingEnds')).waitFor();
      await isClean({ page, softphone });
      await card.button('buttonTake').click();
      await card.shows('Active');
      await card.text(words.say('cardPulled', { skill: dialer })).waitFor();
      await softphone.availabilityOf({ title: dialer, subtitle: words.say('barOnInbound') }).waitFor();
      await customersOf(stage.control).hangUp(line);
      await card.shows('WrappingUp');
      await card.root.getByRole('radio').first().check();
      await card.wrapUp.save.click();
      await card.leaves();
      await inSkill(stage);
      const story = await storyOf(stage.control, line);
      for (const what of ['offered', 'accepted', 'connected', 'dispositioned', 'closed']) assert.ok(story.includes(what), what);
    }
  );

  scenario(
    `Incoming call, ${language}: refused with the phone, out of the dialer, and back by one press`,
    { campaign: patient(600) },
    async (stage) => {
      const { card, line, words, softphone } = await called(stage, { language });
      await card.button('buttonRefuse').click();
      await card.leaves();
      assert.equal((await entryWhen(stage.control, line, 'refused')).detail.why, 'refused');
      await until(
        'the phone is hung up, too',
        () => requestsOf(stage.control, pat, /agent-phone\/end/),
        (requests) => requests.length === 1
      );
      await softphone.openHappened();
      await softphone.happenedTo(line.name, 'happenedRefused').waitFor();
      await softphone.closeHappened();
      await softphone.noticeOf('noticeOut', { skill: dialer }).waitFor();
      await softphone.notice.getByRole('button', { name: words.say('buttonGoBack', { skill: dialer }), exact: true }).click();
      await softphone.availabilityOf({ title: dialer }).waitFor();
      await inSkill(stage);
    }
  );
}

scenario('Incoming call: nobody answers, and that is what it says', { campaign: patient(30) }, async (stage) => {
  const { card, line, softphone } = await called(stage);
  assert.equal((await entryWhen(stage.control, line, 'refused')).detail.why, 'timed out');
  await card.leaves();
  await softphone.openHappened();
  await softphone.happenedTo(line.name, 'happenedRanOut').waitFor();
  await softphone.noticeOf('noticeOut', { skill: dialer }).waitFor();
});

scenario('Incoming call: the customer gives up, and the dialer goes on', { campaign: patient(600) }, async (stage) => {
  const { card, line, softphone } = await called(stage);
  await customersOf(stage.control).hangUp(line);
  await card.leaves();
  await entryWhen(stage.control, line, 'abandoned');
  await softphone.openHappened();
  await softphone.happenedTo(line.name, 'happenedEndedOffered').waitFor();
  await inSkill(stage);
});

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Incoming call, ${language}: the phone is lost, the call is offered again and taken up`,
    { campaign: patient(600) },
    async (stage) => {
      const { card, line, words } = await called(stage, { language });
      await card.button('buttonTake').click();
      await card.shows('Active');
      await stage.control.dropLeg(pat);
      await entryWhen(stage.control, line, 'offeredAgain');
      await card.shows('CallbackOffered');
      await card.text(words.say('incomingAgain')).waitFor();
      await card.button('buttonTake').click();
      await card.shows('Active');
      assert.equal((await storyOf(stage.control, line)).filter((what) => what === 'connected').length, 2);
    }
  );
}

scenario('Incoming call: without a manual accept the dialer connects by itself', { campaign: patient(600) }, async (stage) => {
  const desk = await stage.working('kim.agent', { skill: dialer });
  const contactId = await stage.control.inbound({ skillId: '880130', recordId });
  const line = await stage.control.lineWhen((one) => one.contactId === contactId && one.status === 'Active');
  await desk.softphone.card(line.name).shows('Active');
  assert.equal((await storyOf(stage.control, line)).includes('accepted'), false);
});
