import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { entryWhen, entriesOf, savedDisposition, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

/**
 * Long and wide dial times: lines are seen dialing and ringing beside each other, and the agent has long stopped typing when the first
 * one is answered. Nobody is hurried out of the wrap-up.
 */
function unhurried({ skills: [collections] }: CampaignDraft): void {
  Object.assign(collections.durations, { dial: { minMs: 42_000, maxMs: 90_000 } });
  collections.acwSeconds = 600;
}

scenario(
  'A shift from sign-in to log-out: three lines, one answers, wrap-up, the next call',
  { campaign: unhurried, seed: 4 },
  async (stage) => {
    const { control } = stage;
    const pat = await stage.desk();
    const { softphone, console } = pat;

    // Sign in and connect.
    await console.signIn('pat.agent');
    await softphone.connect('+15205550199');
    await softphone.pickSkill('Collections A');
    await softphone.leg('legActive').waitFor();

    // Three lines at once; the one that gets furthest is heard.
    const first = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
    const three = await until(
      'three lines',
      () => control.lines(),
      (lines) => lines.length === 3
    );
    const rosa = softphone.card(first.name);
    await rosa.shows('Ringing');
    assert.equal(await console.tabs.count(), 0);
    await control.play(first.contactId, 'person');
    const others = three.filter(({ contactId }) => contactId !== first.contactId);
    const second = await control.lineWhen(
      ({ contactId, status }) => status === 'NaturalCallRinging' && others.some((other) => other.contactId === contactId)
    );
    const [third] = others.filter(({ contactId }) => contactId !== second.contactId);
    assert.ok(third);
    await rosa.shows('Screening');
    await softphone.card(second.name).shows('Ringing');
    await softphone.card(third.name).shows('Dialing');
    await rosa.heard.waitFor();
    assert.equal(await softphone.card(second.name).heard.count(), 0);
    assert.equal(await softphone.card(third.name).heard.count(), 0);

    // The record opens, and the card shows both values.
    await console.tab(first.name).waitFor();
    await console.record(first.name).waitFor();
    await rosa
      .value('Balance')
      .getByText(/\d\.\d\d$/)
      .waitFor();
    await rosa.value('Due').getByText(/2026$/).waitFor();

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
    await rosa.button('buttonHangUp').click();
    await rosa.shows('WrappingUp');

    // Wrap-up.
    assert.equal(await rosa.wrapUp.save.getAttribute('aria-disabled'), 'true');
    await rosa.wrapUp.finish('Already paid', 'Paid on Monday, 3 > 2.');
    const closed = await entryWhen(control, first, 'closed');

    // The next call comes by itself.
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
    assert.deepEqual(await storyOf(control, first), [
      'dialed',
      'rang',
      'linked',
      'answered',
      'connected',
      'held',
      'resumed',
      'ended',
      'unlinked',
      'dispositioned',
      'closed'
    ]);
    assert.equal(closed.detail['why'], 'dispositioned');
    const [ended] = (await entriesOf(control, first)).filter(({ what }) => what === 'ended');
    assert.equal(ended?.detail['by'], 'agent');
    const saved = await savedDisposition(stage.world, 'pat.agent', first.contactId);
    assert.deepEqual([saved.dispositionName, saved.notes], ['Already paid', 'Paid on Monday, 3 > 2.']);
  }
);
