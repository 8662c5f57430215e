/** Records of contacts by the rules of administrators: one, many, none, by external id, number and dialer value. */
import assert from 'node:assert/strict';
import type { OrgStore } from '../../console/org/orgStore';
import type { Stored } from '../../console/org/settingRows';
import type { CampaignDraft } from '../harness/campaignFile';
import { isClean } from '../harness/clean';
import { customersOf } from '../harness/customer';
import { scenario } from '../harness/scenario';

type Fields = Readonly<Record<string, Stored>>;

const rule =
  (fields: Fields) =>
  (org: OrgStore): void =>
    org.put('PC_Screen_Pop_Rule__mdt', 'Of_the_scenario', {
      Skill_Name__c: 'Collections A',
      Pop_Trigger__c: 'Amd',
      Source__c: 'ExternalId',
      Value_Name__c: null,
      Object__c: 'Contact',
      Match_Field__c: 'Id',
      When_One__c: 'Open',
      When_Many__c: 'Choose',
      When_None__c: 'New',
      Open_As__c: 'Tab',
      ...fields
    });

const recordField = (org: OrgStore, order: number, field: string): void =>
  org.put('PC_Screen_Pop_Field__mdt', `Of_the_scenario_${field}`, {
    Skill_Name__c: 'Collections A',
    Order__c: order,
    Source__c: 'RecordField',
    Dialer_Value__c: null,
    Object__c: 'Contact',
    Field__c: field
  });

const byRole = { Source__c: 'DialerValue', Value_Name__c: 'Role', Match_Field__c: 'Title' };

/** One line at a time, whose first value is a role. */
const roles =
  (role: string) =>
  (draft: CampaignDraft): void => {
    const skill = draft.skills.find(({ skillId }) => skillId === '880020');
    assert.ok(skill);
    Object.assign(skill, { linesPerAgent: 1, acwSeconds: 600 });
    skill.valueNames.one = { label: 'Role', type: 'string' };
    for (const record of draft.lists['880020'] ?? []) record.values[0] = role;
  };

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Records, ${language}: the one with the customer's id opens below the tab that is worked in; the card shows its fields`,
    {
      campaign: roles('any'),
      org: (org) => {
        rule({ Open_As__c: 'Subtab' })(org);
        recordField(org, 1, 'Title');
        recordField(org, 2, 'Email');
      }
    },
    async (stage) => {
      const { control, world } = stage;
      const { console, page, softphone, words } = await stage.working('pat.agent', { language });
      await page.getByRole('main').getByRole('link').first().click();
      const parent = await console.tabs.first().innerText();
      // After the settings were read: what an administrator takes away during the day.
      world.org.withhold('Contact.Email', { readable: false });
      const line = await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
      await customersOf(control).pickUp(line);
      const tab = console.tab(line.name);
      await tab.waitFor();
      assert.equal(await tab.getAttribute('title'), words.console('belowTab', { name: line.name, parent: parent.trim() }));
      const card = softphone.card(line.name);
      const title = world.org.records.find(({ name }) => name === line.name)?.fields['Title'];
      const label = language === 'ja' ? '役職' : 'Title';
      await card.value(label).getByText(String(title), { exact: true }).waitFor();
      const email = language === 'ja' ? 'メール' : 'Email';
      await card.value(email).getByText(words.say('valueUnreadable'), { exact: true }).waitFor();
    }
  );

  scenario(
    `Records, ${language}: many by a dialer's value are offered when connected, newest first; the keyboard opens one`,
    {
      campaign: roles('office manager'),
      org: rule({ ...byRole, Pop_Trigger__c: 'Connected' })
    },
    async (stage) => {
      const { control, world } = stage;
      const desk = await stage.working('pat.agent', { language, panelWidth: 320 });
      const { console, page, softphone, words } = desk;
      const line = await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
      const card = softphone.card(line.name);
      await customersOf(control).pickUp(line);
      await card.shows('Screening');
      const list = card.root.getByRole('list', { name: words.say('matchTitle'), exact: true });
      assert.equal(await list.count(), 0, 'not at AMD');
      await customersOf(control).pickUp(line);
      await list.waitFor();
      await card.root.getByText(words.say('matchMore', { count: 10 }), { exact: true }).waitFor();
      const managers = world.org.records.filter(({ fields }) => fields['Title'] === 'Office Manager').reverse();
      assert.ok(managers.length > 10);
      const [, second] = managers;
      const object = language === 'ja' ? '取引先責任者' : 'Contact';
      const shown = await list.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('title')));
      assert.deepEqual(
        shown,
        managers.slice(0, 10).map(({ name }) => words.say('matchOpen', { name, object }))
      );
      assert.equal(await console.tabs.count(), 0);
      await isClean(desk);
      await list.getByRole('button', { name: `${second?.name} ${object}`, exact: true }).focus();
      await page.keyboard.press('Enter');
      await console.tab(second?.name ?? '').waitFor();
      await list.getByText(words.say('matchOpened'), { exact: true }).waitFor();
      await card.shows('Active');
    }
  );

  scenario(
    `Records, ${language}: none by number; the page of a new one opens filled in, and again by a press`,
    { campaign: roles('any'), org: rule({ Source__c: 'Phone', Object__c: 'Account', Match_Field__c: null }) },
    async (stage) => {
      const { control } = stage;
      const { console, page, softphone, words } = await stage.working('pat.agent', { language });
      const line = await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
      await customersOf(control).pickUp(line);
      const heading = words.console('newRecord', { object: 'Account' });
      await console.tab(heading).waitFor();
      const card = softphone.card(line.name);
      await card.root.getByText(words.say('matchNewOpened'), { exact: true }).waitFor();
      await card.root.getByRole('button', { name: words.say('buttonNewRecord'), exact: true }).click();
      const form = page.getByRole('main').getByRole('region', { name: heading, exact: true });
      await form.getByText('Phone', { exact: true }).waitFor();
      assert.match(await form.getByRole('definition').innerText(), /\d{7}/);
    }
  );
}

scenario(
  'Records: one by number opens, whatever way the number is written',
  { campaign: roles('any'), org: rule({ Source__c: 'Phone', Match_Field__c: null }) },
  async (stage) => {
    const { console } = await stage.working('pat.agent');
    const line = await stage.control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked);
    await customersOf(stage.control).pickUp(line);
    await console.tab(line.name).waitFor();
    assert.equal(await console.tabs.count(), 1);
  }
);

scenario(
  'Records: none, and nothing is to open: said on the card',
  { campaign: roles('nobody has this'), org: rule({ ...byRole, When_None__c: 'Nothing' }) },
  async (stage) => {
    const { console, softphone, words } = await stage.working('pat.agent');
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.root.getByText(words.say('matchNone'), { exact: true }).waitFor();
    assert.equal(await card.root.getByRole('button', { name: words.say('buttonNewRecord'), exact: true }).count(), 0);
    assert.equal(await console.tabs.count(), 0);
  }
);

scenario(
  'Records: the org does not answer; the call goes on, and another look finds the record',
  { campaign: roles('any'), org: rule({}) },
  async (stage) => {
    const { console, page, problems, softphone, words } = await stage.working('pat.agent');
    const apex = '**/apex/PC_RecordMatchController.match';
    await page.route(apex, (route) => route.fulfill({ status: 500, json: { message: 'Script-thrown exception' } }));
    problems.expect(/500/);
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.root.getByText(words.say('matchFailed'), { exact: true }).waitFor();
    await card.shows('Active');
    await page.unroute(apex);
    await card.root.getByRole('button', { name: words.say('buttonLookAgain'), exact: true }).click();
    await console.tab(line.name).waitFor();
    assert.equal(await card.root.getByText(words.say('matchFailed'), { exact: true }).count(), 0);
  }
);
