import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { CampaignDraft } from '../harness/campaignFile';
import type { DeskOptions } from '../harness/desk';
import { entryWhen, entriesOf, savedDisposition, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';

/**
 * Long and wide dial times: one line rings after 5 s, when the agent has long stopped typing, another 2 s later, the third stays
 * dialing. Nobody is hurried out of the wrap-up.
 */
const unhurried = {
  seed: 784,
  campaign: ({ skills: [collections] }: CampaignDraft): void => {
    Object.assign(collections.durations, { dial: { minMs: 42_000, maxMs: 400_000 } });
    collections.acwSeconds = 600;
  }
};

/** What the ledger says of a call that went its whole way. */
const wholeCall = [
  ...['dialed', 'rang', 'linked', 'answered', 'connected'],
  ...['held', 'resumed', 'ended', 'unlinked', 'dispositioned', 'closed']
];

async function workAShift(stage: Stage, username: string, options: DeskOptions): Promise<void> {
  const { control } = stage;
  const { softphone, console, words } = await stage.desk(options);

  // Sign in and connect.
  await console.signIn(username);
  await softphone.connect('+15205550199');
  await softphone.pickSkill('Collections A');
  await softphone.leg('legActive').waitFor();

  // Three lines at once.
  const three = await until(
    'three lines',
    () => control.lines(),
    (lines) => lines.length === 3
  );
  const first = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  const rosa = softphone.card(first.name);
  await rosa.shows('Ringing');
  assert.equal(await console.tabs.count(), 0);
  await control.play(first.contactId, 'person');
  const second = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  const third = three.find(({ contactId }) => contactId !== first.contactId && contactId !== second.contactId);
  assert.ok(third);
  await rosa.shows('Screening');
  await softphone.card(second.name).shows('Ringing');
  await softphone.card(third.name).shows('Dialing');

  // The one that got furthest is heard; its record opens, its card shows both values.
  await rosa.heard.waitFor();
  assert.equal(await softphone.card(second.name).linked.count(), 0);
  assert.equal(await softphone.card(third.name).linked.count(), 0);
  await console.tab(first.name).waitFor();
  await console.record(first.name).waitFor();
  await rosa.value('Balance').getByText('913.06').waitFor();
  await rosa.value('Due').getByText('2026').waitFor();

  // A person: the others leave, and it stays readable what became of them.
  await control.play(first.contactId, 'person');
  await rosa.shows('Active');
  await softphone.card(second.name).leaves();
  await softphone.card(third.name).leaves();
  await softphone.openHappened();
  await softphone.happenedTo(second.name, 'happenedTaken', { name: first.name }).waitFor();
  await softphone.happenedTo(third.name, 'happenedTaken', { name: first.name }).waitFor();
  await softphone.closeHappened();

  // Hold, resume, mute, and hang up while muted.
  await rosa.button('buttonHold').click();
  await rosa.shows('Held');
  await rosa.button('buttonOnHold').click();
  await rosa.shows('Active');
  await rosa.button('buttonMute').click();
  await rosa.button('buttonMuted').waitFor();
  await rosa.text(words.say('hearThisMuted')).waitFor();
  await rosa.button('buttonHangUp').click();
  await rosa.shows('WrappingUp');

  // Wrap-up; the next call comes by itself.
  assert.equal(await rosa.wrapUp.save.getAttribute('aria-disabled'), 'true');
  await rosa.wrapUp.finish('Already paid', 'Paid on Monday, 3 > 2.');
  await until(
    'three new cards',
    () => softphone.cards.count(),
    (count) => count === 3
  );

  // Log out in the skill menu.
  await softphone.logOutOf('Collections A');
  await until(
    'no card',
    () => softphone.cards.count(),
    (count) => count === 0
  );
  const [agent] = (await control.agents()).filter(({ signedIn }) => signedIn);
  assert.equal(agent?.skillName, '');

  // The dialer's own account says the same.
  assert.deepEqual(await storyOf(control, first), wholeCall);
  assert.equal((await entryWhen(control, first, 'closed')).detail['why'], 'dispositioned');
  const [ended] = (await entriesOf(control, first)).filter(({ what }) => what === 'ended');
  assert.equal(ended?.detail['by'], 'agent');
  const saved = await savedDisposition(stage.world, username, first.contactId);
  assert.deepEqual([saved.dispositionName, saved.notes], ['Already paid', 'Paid on Monday, 3 > 2.']);
}

describe('The first journey', { concurrency: 2 }, () => {
  scenario('From sign-in to log-out: three lines, one answers, wrap-up, the next call', unhurried, (stage) =>
    workAShift(stage, 'pat.agent', {})
  );

  scenario('サインインからログアウトまで: the same shift in Japanese', unhurried, (stage) =>
    workAShift(stage, 'yamada.misaki', { language: 'ja' })
  );
});
