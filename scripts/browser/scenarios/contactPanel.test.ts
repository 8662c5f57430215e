import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import type { CampaignDraft } from '../harness/campaignFile';
import { requestsOf, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import type { DeskOptions } from '../harness/desk';

const pat = '240011';
/** One line at a time; the contact stays in wrap-up until it is disposed of. */
const samePerson = (draft: CampaignDraft): void => {
  const {
    skills: [collections],
    lists
  } = draft;
  collections.acwSeconds = 600;
  collections.linesPerAgent = 1;
  // The second record is the same person at the same number.
  const [first, second] = lists[collections.skillId] ?? [];
  if (!first || !second) throw new Error('The sample list has fewer than two records.');
  second.contact = first.contact;
  const ids = (lists[collections.skillId] ?? []).map(({ recordId }) => recordId);
  const { history } = draft as CampaignDraft & { history: { recordId: string }[] };
  for (const past of history) if (ids.includes(past.recordId)) past.recordId = first.recordId;
};
async function talkAndLook(stage: Stage, username: string, agentId: string, options: DeskOptions): Promise<void> {
  const { control } = stage;
  const { softphone, words } = await stage.working(username, options);
  const customers = customersOf(control);
  const [line] = await customers.lines(1, agentId);
  assert.ok(line);
  await customers.pickUp(line);
  const card = softphone.card(line.name);
  const panel = card.root.getByRole('group', { name: words.say('contactPanelTitle'), exact: true });
  assert.equal(await panel.count(), 0, 'not before the contact answers');
  await customers.pickUp(line);
  await card.shows('Active');

  // Opens by itself: what the tenant keeps of this agent and number.
  const history = panel.getByRole('tab', { name: words.say('contactPanelHistory') });
  await history.waitFor();
  assert.equal(await history.getAttribute('aria-selected'), 'true');
  await panel.getByRole('listitem').first().waitFor();
  await panel.getByText(words.part('historyCallOut')).first().waitFor();
  assert.ok((await requestsOf(control, agentId, /contacts\/completed/)).length >= 1);

  // This panel's own attempts.
  await panel.getByRole('tab', { name: words.part('contactPanelAttempts') }).click();
  await panel.getByText(words.say('attemptNow', { state: words.say('stateActive') })).waitFor();
  await panel.getByText(words.say('attemptsOnlyThis')).waitFor();
  assert.equal((await storyOf(control, line)).at(-1), 'connected');
}

scenario('When a contact answers, contact history and attempts open beside the call', { campaign: samePerson }, (stage) =>
  talkAndLook(stage, 'pat.agent', pat, {})
);

scenario('応答すると連絡先履歴と試行が開く: the same panel in Japanese', { campaign: samePerson }, (stage) =>
  talkAndLook(stage, 'pat.agent', pat, { language: 'ja' })
);

scenario(
  'Contact history that cannot be read says so and is read again; the call goes on',
  { campaign: samePerson },
  async (stage) => {
    const { control } = stage;
    const { softphone, page, problems, words } = await stage.working('pat.agent');
    problems.expect(/ 403 .*contacts\/completed/);
    let refuse = true;
    await page.route(/contacts\/completed/, (route) =>
      refuse
        ? route.fulfill({
            status: 403,
            contentType: 'application/json',
            headers: { 'access-control-allow-origin': '*' },
            body: JSON.stringify({ error_description: 'no' })
          })
        : route.continue()
    );
    const customers = customersOf(control);
    const line = await customers.answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await card.root.getByText(words.part('historyFailed')).waitFor();
    refuse = false;
    await card.root.getByRole('button', { name: words.say('buttonReadAgain') }).click();
    await card.root.getByRole('listitem').first().waitFor();
    await card.button('buttonHold').click();
    await card.shows('Held');
    assert.equal((await storyOf(control, line)).at(-1), 'held');
  }
);

scenario('A number called a second time: the first talk stands among the attempts', { campaign: samePerson }, async (stage) => {
  const { control } = stage;
  const { softphone, words } = await stage.working('pat.agent');
  const customers = customersOf(control);
  const first = await customers.answer();
  const card = softphone.card(first.name);
  await card.shows('Active');
  await customers.hangUp(first);
  await card.shows('WrappingUp');
  assert.equal(await card.root.getByRole('tab').count(), 0, 'the form needs the room');
  await card.wrapUp.finish('Wrong person');
  assert.deepEqual((await storyOf(control, first)).slice(-2), ['dispositioned', 'closed']);

  const second = await customers.answer();
  assert.deepEqual([second.name, second.contactId === first.contactId], [first.name, false]);
  await card.shows('Active');
  await card.root.getByRole('tab', { name: words.say('contactPanelAttempts', { count: 2 }) }).click();
  await card.root
    .getByRole('listitem')
    .filter({ hasText: words.part('happenedTalked') })
    .waitFor();
  await card.root
    .getByRole('listitem')
    .filter({ hasText: words.part('attemptNow') })
    .waitFor();
});
