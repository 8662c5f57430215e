/** What an org sets shows: its words, its station, and only what a user may use. */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { connection } from '../harness/orgSettings';
import { scenario } from '../harness/scenario';

const oneWaiting: CampaignChange = (draft) => {
  keepRecords(draft, '880070', ({ recordId }) => recordId === '307001');
  const previews = draft.skills.find(({ skillId }) => skillId === '880070');
  assert.ok(previews);
  previews.deliveryPreferences.confirmationRequiredTimeout = 0;
};

scenario(
  "Org: Snooze says the administrator's words for the skill, and the connect form begins with the org's station",
  {
    campaign: oneWaiting,
    org: (org) => {
      connection({ Station_Default__c: '+15205550142' })(org);
      org.put('PC_Skill__mdt', 'Callbacks_and_preview', { Snooze_Text__c: 'Rings again <b>after lunch</b>' });
    }
  },
  async (stage) => {
    const { console, softphone } = await stage.desk();
    await console.signIn('pat.agent');
    await softphone.phoneField.waitFor();
    assert.equal(await softphone.phoneField.inputValue(), '+15205550142');
    await softphone.connectButton.click();
    await softphone.availability.waitFor();
    await softphone.pickSkill('Callbacks and preview');
    const card = softphone.onlyCard;
    await card.shows('Previewing');
    await card.button('buttonSnooze').hover();
    await card.text('Rings again <b>after lunch</b>').waitFor();
  }
);

scenario(
  "Org: how a call ended is said in the tenant's own words for the dialer's code",
  { org: (org) => org.put('PC_End_Reason__mdt', 'Bad_number', { Code__c: 'badnumber', Text__c: 'Nobody has this number' }) },
  async ({ control, working }) => {
    const { softphone } = await working('pat.agent', { skill: 'Courtesy calls' });
    const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
    await control.play(line.contactId, 'badNumber');
    await softphone.card(line.name).leaves();
    await softphone.openHappened();
    await softphone.happenedTo(line.name, 'happenedReason', { reason: 'Nobody has this number' }).waitFor();
  }
);

scenario('Org: what a user may not use is not there, and the softphone itself only for those who may', {}, async (stage) => {
  const { org } = stage.world;
  org.assign('240011', ['PC_Agent'], ['PC_Manual_Dial', 'PC_My_Callbacks']);
  const { softphone, words, page } = await stage.working('pat.agent');
  const tool = (key: string) => softphone.root.getByRole('button', { name: words.say(key), exact: true });
  await tool('keysTitle').waitFor();
  assert.deepEqual([await tool('dialTool').count(), await tool('callbacksTitle').count()], [0, 0]);
  org.assign('240011', ['PC_Agent']);
  await page.reload();
  await tool('dialTool').waitFor();
  org.assign('240011', []);
  await page.reload();
  await page.getByText(words.say('panelNotPermitted'), { exact: true }).waitFor();
  assert.equal(await softphone.root.count(), 0);
});
