/** Settings of administrators that are wrong or missing: said in words, and calls go on. */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import type { Desk } from '../harness/desk';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';

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

const wrong = {
  rescheduleZone: 7,
  popHosts: 'crm.example.test',
  snoozeMeans: 'later',
  contactPanel: 'yes',
  contactPanelBySkill: [],
  defaultCountry: null
};

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Settings, ${language}: of wrong types are named, nothing is opened by them, and the call goes its way`,
    { campaign: oneLine, settings: wrong },
    async (stage) => {
      const desk = await stage.working('pat.agent', { language });
      const { softphone, console, words } = desk;
      const list = Object.keys(wrong).join(', ');
      await softphone.noticeOf('noticeSettingsWrong', { list }).waitFor();
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

  scenario(`Settings, ${language}: that fail to load are said, and calls work`, { campaign: oneLine }, async (stage) => {
    const desk = await stage.desk({ language });
    const { console, page, softphone, problems } = desk;
    problems.expect(/ 500 .*settings\.json/);
    await page.route('**/settings.json', (route) => route.fulfill({ status: 500, body: 'out of order' }));
    await page.reload();
    await console.signIn('pat.agent');
    await softphone.connect();
    await softphone.pickSkill('Collections A');
    await softphone.noticeOf('noticeSettingsUnread').waitFor();
    await wholeCall(stage, desk, async () => void assert.equal(await console.tabs.count(), 0));
  });
}

scenario(
  'Settings: of hosts to open, one that is none is named and the good one is opened',
  { campaign: oneLine, settings: { popHosts: ['https://elsewhere.test/', 'crm.example.test'] } },
  async (stage) => {
    const desk = await stage.working('pat.agent');
    await desk.softphone.noticeOf('noticeSettingsWrong', { list: 'popHosts' }).waitFor();
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
  { campaign: oneWaiting, settings: { rescheduleZone: 'Mars/Olympus' } },
  async (stage) => {
    const desk = await stage.working('pat.agent', { skill: 'Callbacks and preview' });
    await desk.softphone.noticeOf('noticeSettingsWrong', { list: 'rescheduleZone' }).waitFor();
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
