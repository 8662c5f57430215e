import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { entriesOf, savedDisposition, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';

const pat = '240011';
/** The browser notes every request the network did not carry. */
const lostRequests = /net::ERR_/;

const longWrapUp = ({ skills: [collections] }: CampaignDraft): void => {
  collections.acwSeconds = 900;
};

/** Both wait for real time most of the time, so they wait together. */
describe('The network goes', { concurrency: 2 }, () => {
  scenario('The network is gone for 20 s in a call: nothing is lost, and the call goes on', {}, async (stage) => {
    const { control } = stage;
    const { softphone, console, problems, words } = await stage.working('pat.agent');
    problems.expect(lostRequests);
    const line = await customersOf(control).answer();
    const card = softphone.card(line.name);
    await card.shows('Active');

    await control.fault({ kind: 'offline', ms: 20_000, agentId: pat });
    await softphone.noticeOf('noticeReconnecting').waitFor();
    await card.shows('WasActive');
    await card.text(words.say('problemKeepTalking')).waitFor();
    await console.utilityOf(words.say('utilityReconnecting')).waitFor();
    const hold = card.button('buttonHold');
    assert.equal(await hold.getAttribute('aria-disabled'), 'true');
    await hold.hover();
    await card.root.getByText(words.say('offLink')).first().waitFor();

    // It comes back by itself, with the same call.
    await card.state('Active').waitFor({ timeout: 40_000 });
    await softphone.noticeOf('noticeTally').waitFor();
    await hold.click();
    await card.shows('Held');
    assert.deepEqual(await storyOf(control, line), ['dialed', 'rang', 'linked', 'answered', 'connected', 'held']);
    const sessions = (await control.agents()).filter(({ signedIn }) => signedIn);
    assert.equal(sessions.length, 1);
  });

  scenario(
    'The network goes in the wrap-up: what is typed meanwhile is kept and saved afterwards',
    { campaign: longWrapUp },
    async (stage) => {
      const { control } = stage;
      const { softphone, problems } = await stage.working('pat.agent');
      problems.expect(lostRequests);
      const customers = customersOf(control);
      const line = await customers.answer();
      const card = softphone.card(line.name);
      await card.shows('Active');
      await customers.hangUp(line);
      await card.shows('WrappingUp');
      await card.wrapUp.notes.fill('Before the network went. ');

      await control.fault({ kind: 'offline', ms: 6000, agentId: pat });
      await softphone.noticeOf('noticeReconnecting').waitFor();
      await card.wrapUp.notes.press('End');
      await card.wrapUp.notes.pressSequentially('And while it was gone.');
      await card.wrapUp.disposition('Refused to pay').check();

      await card.state('WrappingUp').waitFor({ timeout: 30_000 });
      await softphone.noticeOf('noticeTally').waitFor();
      assert.equal(await card.wrapUp.notes.inputValue(), 'Before the network went. And while it was gone.');
      await card.wrapUp.save.click();
      await card.leaves();
      const saved = await savedDisposition(stage.world, 'pat.agent', line.contactId);
      assert.deepEqual(saved.notes, 'Before the network went. And while it was gone.');
      assert.equal(saved.dispositionName, 'Refused to pay');
      assert.equal((await entriesOf(control, line)).filter(({ what }) => what === 'dispositioned').length, 1);
    }
  );
});
