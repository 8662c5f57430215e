/** Settings of administrators that are wrong or missing: told to those who can mend them, and calls go on. */
import assert from 'node:assert/strict';
import type { Page, Route } from 'playwright-core';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import type { Desk } from '../harness/desk';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { connection, wrongSettings, type WrongSetting } from '../harness/orgSettings';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';
import type { Softphone } from '../harness/softphone';
import type { Words } from '../harness/words';

const evil = 'https://crm.example.test/c/1';
const oneLine: CampaignChange = (draft) => {
  draft.screenPopUrl = evil;
  const [collections] = draft.skills;
  if (collections) Object.assign(collections, { linesPerAgent: 1, acwSeconds: 600 });
};

/** A call from the answer to its wrap-up. */
async function wholeCall(
  { control }: Stage,
  { softphone }: Desk,
  meanwhile: (line: { name: string }) => Promise<void>
): Promise<void> {
  const customers = customersOf(control);
  const line = await customers.answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  await meanwhile(line);
  await customers.hangUp(line);
  await card.shows('WrappingUp');
  await card.wrapUp.finish('Wrong person');
  assert.deepEqual((await storyOf(control, line)).slice(-2), ['dispositioned', 'closed']);
}

/** The sentence an administrator reads. */
function sentence(words: Words, { code, type, name, field, values = {} }: WrongSetting): string {
  const kind = words.say(`settingType${type}`);
  const record = name === '' ? kind : words.say('settingRecord', { type: kind, name });
  const place = field === '' ? record : words.say('settingPlace', { record, field });
  const key = `setting${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  return words.say(key, { record, place, value: '', right: '', ...values });
}

const settingsButton = ({ notice, words }: Softphone) =>
  notice.getByRole('button', { name: words.say('buttonSettings'), exact: true });

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Settings, ${language}: of every kind of wrong one the administrator reads record and field, the agent only that there is one`,
    {},
    async (stage) => {
      const { org } = stage.world;
      const [admin, agent] = [await stage.desk({ language }), await stage.desk({ language })];
      await admin.console.signIn('kim.agent');
      await agent.console.signIn('pat.agent');
      await admin.softphone.noticeOf('noticeTally').waitFor();
      for (const wrong of wrongSettings) {
        org.reset();
        wrong.make(org);
        await Promise.all([admin.page.reload(), agent.page.reload()]);
        const text = sentence(admin.words, wrong);
        await admin.softphone.notice.getByText(text).waitFor();
        await agent.softphone.noticeOf('noticeSettingsWrong').waitFor();
        assert.equal(await agent.softphone.root.getByText(wrong.field).count(), 0, wrong.code);
        assert.equal(await settingsButton(agent.softphone).count(), 0, wrong.code);
      }
      await settingsButton(admin.softphone).waitFor();
    }
  );

  scenario(
    `Settings, ${language}: several wrong ones open nothing and show nothing, and the call goes its way`,
    {
      campaign: oneLine,
      org: (org) => {
        connection({ Pop_Hosts__c: 'https://crm.example.test/x', Default_Country__c: 'Amerika' })(org);
        org.put('PC_Skill__mdt', 'Collections_A', { Snooze_Means__c: 'Later', Contact_Panel__c: 'yes' });
        org.put('PC_End_Reason__mdt', 'Nothing', { Code__c: null, Text__c: null });
      }
    },
    async (stage) => {
      const desk = await stage.working('pat.agent', { language });
      const { softphone, console, words } = desk;
      await softphone.noticeOf('noticeSettingsWrong').waitFor();
      await wholeCall(stage, desk, async ({ name }) => {
        await softphone
          .card(name)
          .text(words.part('popOtherHost', { host: 'crm.example.test' }))
          .waitFor();
        assert.equal(await console.tabs.count(), 0);
        assert.equal(await softphone.card(name).root.getByRole('tab').count(), 0, 'no contact panel');
      });
    }
  );
}

/** A page whose Apex does what `answer` says, from its next load on. */
const apexOf = (page: Page, answer: (route: Route) => Promise<void>) =>
  page.route('**/apex/PC_SettingsController.read', answer);

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Settings, ${language}: an org that fails is said, to the administrator with its words, and calls work`,
    { campaign: oneLine },
    async (stage) => {
      const [desk, admin] = [await stage.desk({ language }), await stage.desk({ language })];
      for (const { page, problems } of [desk, admin]) {
        problems.expect(/ 500 .*PC_SettingsController/);
        await apexOf(page, (route) => route.fulfill({ status: 500, json: { message: 'Out of order.' } }));
      }
      await admin.console.signIn('kim.agent');
      await admin.softphone.notice.getByText(admin.words.say('settingUnread', { value: 'Out of order.' })).waitFor();
      await desk.console.signIn('pat.agent');
      await desk.softphone.connect();
      await desk.softphone.pickSkill('Collections A');
      await desk.softphone.noticeOf('noticeSettingsUnread').waitFor();
      await wholeCall(stage, desk, async () => void assert.equal(await desk.console.tabs.count(), 0));
    }
  );
}

scenario(
  'Settings: an org that does not answer is waited for a moment only, and calls work',
  { campaign: oneLine },
  async (stage) => {
    const desk = await stage.desk();
    const asked = new Promise<Route>((come) => void apexOf(desk.page, async (route) => come(route)));
    await desk.console.signIn('pat.agent');
    const held = await asked;
    await desk.softphone.connect();
    await desk.softphone.noticeOf('noticeSettingsUnread').waitFor();
    await desk.softphone.pickSkill('Collections A');
    await wholeCall(stage, desk, async () => void assert.equal(await desk.console.tabs.count(), 0));
    await held.abort();
    desk.problems.expect(/PC_SettingsController/);
  }
);

scenario(
  'Settings: of hosts to open, one that is none is named and the good one is opened',
  { campaign: oneLine, org: connection({ Pop_Hosts__c: 'https://elsewhere.test/\ncrm.example.test' }) },
  async (stage) => {
    const desk = await stage.working('kim.agent');
    await desk.softphone.notice.getByText('https://elsewhere.test/').waitFor();
    await wholeCall(stage, desk, async () => void (await desk.console.tab(evil).waitFor()));
  }
);

const oneWaiting: CampaignChange = (draft) => {
  keepRecords(draft, '880070', ({ recordId }) => recordId === '307001');
  const previews = draft.skills.find(({ skillId }) => skillId === '880070');
  assert.ok(previews);
  previews.deliveryPreferences.confirmationRequiredTimeout = 0;
};

scenario(
  'Settings: a zone of reschedule times that nobody knows refuses rescheduling with the reason, and the preview can be dialed',
  { campaign: oneWaiting, org: connection({ Reschedule_Zone__c: 'Mars/Olympus' }) },
  async (stage) => {
    const desk = await stage.working('pat.agent', { skill: 'Callbacks and preview' });
    await desk.softphone.noticeOf('noticeSettingsWrong').waitFor();
    const card = desk.softphone.onlyCard;
    await card.shows('Previewing');
    const editor = new RescheduleEditor(card);
    await editor.open();
    await editor.button('rescheduleTomorrowMorning').click();
    await editor.notes.fill('In the morning');
    await editor.root.getByText(desk.words.whole('rescheduleBadSetting', { setting: 'Mars/Olympus' })).waitFor();
    await editor.button('buttonSave').click({ force: true });
    assert.equal(await editor.notes.inputValue(), 'In the morning');
    await editor.button('buttonCancel').click();
    await card.button('buttonAccept').click();
    await entryWhen(stage.control, { recordId: '307001' }, 'dialed');
    const entries = await entriesOf(stage.control, { recordId: '307001' });
    assert.equal(
      entries.some(({ what }) => what === 'dispositioned' || what === 'callbackScheduled'),
      false
    );
  }
);
