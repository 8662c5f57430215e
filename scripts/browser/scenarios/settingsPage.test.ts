/** The page for administrators: what is configured, what is wrong, and the agents' card for a contact that is made up. */
import assert from 'node:assert/strict';
import { axeReport } from '../harness/accessibility';
import type { Desk } from '../harness/desk';
import { picture } from '../harness/evidence';
import { connection, wrongSettings } from '../harness/orgSettings';
import { scenario } from '../harness/scenario';
import { SettingsPage } from '../harness/settingsPage';

const hosts = ['https://cxone.niceincontact.com', 'https://api-na1.niceincontact.com'] as const;

/** Hosts of the tenant answer, as they would in an org; whether the page may ask them is its policy's business. */
async function answerHosts({ page }: Desk): Promise<void> {
  for (const host of hosts) await page.route(`${host}/**`, (route) => route.fulfill({ status: 204 }));
}

/** What is right in every respect. */
const signIn = { Client_Id__c: '9e0f5c1a' };

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Settings page, ${language}: what is configured, that nothing is wrong, and the way to each record`,
    { org: connection(signIn) },
    async ({ desk: openDesk }) => {
      const desk = await openDesk({ language });
      await answerHosts(desk);
      await desk.console.signIn('kim.agent');
      const page = new SettingsPage(desk);
      const { words } = desk;
      await page.open();
      await page.allRight.waitFor();
      for (const text of ['4599001', '9e0f5c1a', ...hosts, 'crm.example.test']) {
        await page.configured.getByText(text, { exact: true }).waitFor();
      }
      await page.configured.getByText(words.say('setupRuleUrl'), { exact: true }).waitFor();
      const record = words.say('settingRecord', { type: words.say('settingTypeRule'), name: 'Welcome_calls' });
      const link = words.say('setupNewTab', { link: words.say('setupOpenRecord', { record }) });
      const href = await page.configured.getByRole('link', { name: link, exact: true }).getAttribute('href');
      assert.match(href ?? '', /^\/lightning\/setup\/CustomMetadata\/page\?address=/);
      await desk.page.setViewportSize({ width: 600, height: 900 });
      await picture(desk, `settings-page-${language}`);
      const { findings, looked } = await axeReport(desk.page, ['main']);
      assert.ok(looked > 50, `axe looked at ${looked} elements`);
      assert.deepEqual(findings, []);
    }
  );

  scenario(
    `Settings page, ${language}: several kinds of wrong settings, each with its sentence and the way to mend it, found again when asked`,
    {
      org: (org) => {
        connection(signIn)(org);
        for (const { code, make } of wrongSettings) {
          if (['unknownObject', 'unknownField', 'badHost', 'badZone', 'severalDefaults'].includes(code)) make(org);
        }
      }
    },
    async ({ desk: openDesk, world: { org } }) => {
      const desk = await openDesk({ language });
      const { words } = desk;
      await answerHosts(desk);
      await desk.console.signIn('kim.agent');
      const page = new SettingsPage(desk);
      await desk.softphone.notice.getByRole('button', { name: words.say('buttonSettings'), exact: true }).click();
      await page.problems.getByText(words.say('setupFound', { count: 6 }), { exact: true }).waitFor();
      for (const value of ['Nobody__c', 'Titel', 'https://crm.example.test/x', 'Mars/Olympus', 'Second']) {
        assert.equal(await page.finding(value).getByRole('link').first().isVisible(), true, value);
      }
      const again = page.root.getByRole('button', { name: words.say('setupCheckAgain'), exact: true });
      await again.focus();
      await desk.page.keyboard.press('Tab');
      assert.equal(
        await page.problems
          .getByRole('link')
          .first()
          .evaluate((link) => link.matches(':focus')),
        true
      );
      org.reset();
      connection(signIn)(org);
      for (const { agentId } of org.users) org.assign(agentId, agentId === '240012' ? ['PC_Admin'] : []);
      await again.click();
      await page.finding(words.say('setupNoAgents')).waitFor();
      await page.problems.getByText(words.say('setupFound', { count: 1 }), { exact: true }).waitFor();
    }
  );
}

scenario(
  'Settings page: a host that is not among the trusted URLs is named; trusted, it is not',
  {
    org: (org) => {
      connection(signIn)(org);
      org.distrust(hosts[1]);
    }
  },
  async ({ desk: openDesk, world: { org } }) => {
    const desk = await openDesk();
    desk.problems.expect(/Content Security Policy/);
    await answerHosts(desk);
    await desk.console.signIn('kim.agent');
    const page = new SettingsPage(desk);
    await page.open();
    const refused = page.finding(desk.words.say('setupHostNotReached', { host: hosts[1] }));
    await refused.getByRole('link').waitFor();
    assert.equal(await page.problems.getByText(hosts[0]).count(), 0);
    org.reset();
    connection(signIn)(org);
    await desk.page.reload();
    await page.open();
    await page.allRight.waitFor();
  }
);

scenario(
  "Settings page: the preview is the agents' card, follows the record and the settings, and opens and dials nothing",
  { org: connection(signIn) },
  async ({ desk: openDesk, control, world: { org } }) => {
    const desk = await openDesk();
    const { words } = desk;
    await answerHosts(desk);
    await desk.console.signIn('kim.agent');
    const page = new SettingsPage(desk);
    await page.open();
    const camila = org.records.find(({ object, name }) => object === 'Contact' && name === 'Camila Castañeda');
    assert.ok(camila);
    await page.choose('setupSample', 'Welcome calls');
    const rule = words.say('settingRecord', { type: words.say('settingTypeRule'), name: 'Welcome_calls' });
    await page.says('setupRuleApplies', { record: rule }).waitFor();
    await page.fill('setupExternalId', camila.id);
    await page.says('setupWouldOpen', { name: camila.name, place: words.say('setupAsTab') }).waitFor();
    await page.card.getByText(String(camila.fields['Title']), { exact: true }).waitFor();
    await page.card
      .getByRole('button', { name: words.say('buttonHold') })
      .first()
      .click();
    await page.says('setupNothingSent').waitFor();
    await page.fill('setupExternalId', '003000000000000AAA');
    await page.says('setupWouldNothing', { count: 0 }).waitFor();
    await page.choose('setupSample', 'Surveys Q1');
    await page.choose('setupMoment', words.say('stateScreening'));
    await page.says('setupWaits', { moment: words.say('setupMomentConnected') }).waitFor();
    org.put('PC_Screen_Pop_Rule__mdt', 'Surveys_Q1', { Pop_Trigger__c: 'Amd' });
    await page.root.getByRole('button', { name: words.say('setupCheckAgain'), exact: true }).click();
    await page.preview.getByText(words.part('setupWouldNew', { object: 'Contact' })).waitFor();
    assert.equal(await desk.console.tabs.count(), 1, 'the page itself, and nothing that was opened');
    assert.deepEqual(
      (await control.ledger()).entries.filter(({ what }) => what === 'dialed'),
      []
    );
  }
);

scenario(
  'Settings page: without a view into Setup it shows what it may; for agents it is not there',
  { org: connection(signIn) },
  async ({ desk: openDesk, signedIn }) => {
    const desk = await openDesk();
    const { words } = desk;
    desk.problems.expect(/ 403 .*PC_SetupController/);
    await answerHosts(desk);
    const why = 'You need the permission "View Setup and Configuration".';
    await desk.page.route('**/apex/PC_SetupController.check', (route) =>
      route.fulfill({ status: 403, json: { message: why } })
    );
    await desk.console.signIn('kim.agent');
    const page = new SettingsPage(desk);
    await page.open();
    await page.problems.getByText(words.say('setupUnchecked', { why }), { exact: true }).waitFor();
    await page.problems.getByText(words.say('setupUnsure'), { exact: true }).waitFor();
    await page.configured.getByText('4599001', { exact: true }).waitFor();
    const agent = await signedIn('pat.agent');
    const tab = agent.page.getByRole('banner').getByRole('button', { name: words.console('settingsPage'), exact: true });
    await agent.softphone.connectButton.waitFor();
    assert.equal(await tab.count(), 0);
  }
);
