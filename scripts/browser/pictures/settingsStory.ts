/** What administrators decide, photographed: the notice of a wrong setting, values on the card, records to choose from, the settings page. */
import type { OrgStore } from '../../console/org/orgStore';
import type { CampaignDraft } from '../harness/campaignFile';
import type { Gallery } from './gallery';
import { signIn, startWork } from './steps';
import type { Studio, StudioOptions } from './studio';

/** A host with more than a host in it. */
export const wrongHost = (org: OrgStore): void =>
  org.put('PC_Connection__mdt', 'Simulated_Dialer', { Pop_Hosts__c: 'https://crm.example.test/contacts' });

/** A field that nobody has; nothing else is wrong. */
export const wrongTitle = (org: OrgStore): void => {
  org.put('PC_Screen_Pop_Field__mdt', 'Welcome_Title', { Field__c: 'Titel' });
  org.put('PC_Connection__mdt', 'Simulated_Dialer', { Client_Id__c: 'softphone-public' });
};

/** Every customer of Collections A brings a role that many contacts have. */
export const manyOffered: StudioOptions = {
  campaign: ({ skills, lists }: CampaignDraft): void => {
    const skill = skills.find(({ skillId }) => skillId === '880020');
    if (!skill) throw new Error('The sample campaign has no Collections A.');
    Object.assign(skill, { linesPerAgent: 1 });
    skill.valueNames.one = { label: 'Role', type: 'string' };
    for (const record of lists['880020'] ?? []) record.values[0] = 'Office Manager';
  },
  org: (org) =>
    org.put('PC_Screen_Pop_Rule__mdt', 'Collections_A', {
      Skill_Name__c: 'Collections A',
      Pop_Trigger__c: 'Amd',
      Source__c: 'DialerValue',
      Value_Name__c: 'Role',
      Object__c: 'Contact',
      Match_Field__c: 'Title',
      When_One__c: 'Open',
      When_Many__c: 'Choose',
      When_None__c: 'New',
      Open_As__c: 'Tab'
    })
};

/** What an administrator or an agent reads of a wrong setting. */
export async function showSettingNotice(studio: Studio, gallery: Gallery, username: string, name: string): Promise<void> {
  const { softphone, words, pass } = studio;
  await signIn(studio, username);
  await startWork(studio);
  await pass(500);
  if (username === 'kim.agent') {
    const settings = softphone.notice.getByRole('button', { name: words.say('buttonSettings'), exact: true });
    await settings.waitFor();
  } else await softphone.noticeOf('noticeSettingsWrong').waitFor();
  await gallery.panel(studio, name);
}

/** A customer who has picked up and is recognised as a person; the page has taken what came of it. */
async function answered({ control, pass, passUntil }: Studio): Promise<string> {
  const heard = async () => (await control.lines()).find(({ status, linked }) => linked && status === 'NaturalCallRinging');
  await passUntil('a line rings', async () => (await heard()) !== undefined);
  const line = await heard();
  if (!line) throw new Error('No line rings.');
  await control.play(line.contactId, 'person');
  await pass(1000);
  await control.play(line.contactId, 'person');
  await passUntil('it is connected', async () =>
    (await control.lines()).some(({ contactId, status }) => contactId === line.contactId && status === 'Active')
  );
  await pass(1500);
  return line.name;
}

/** The values of the skill Welcome calls: two of the dialer, two of the record. */
export async function showValues(studio: Studio, gallery: Gallery): Promise<void> {
  await signIn(studio);
  await startWork(studio, 'Welcome calls');
  const card = studio.softphone.card(await answered(studio));
  await card.value('Title').waitFor();
  await studio.pass(8000);
  await gallery.panel(studio, 'card-values.en');
}

/** More records fit than are shown. */
export async function showChooser(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, words, pass } = studio;
  await signIn(studio);
  await startWork(studio);
  const card = softphone.card(await answered(studio));
  await card.root.getByRole('list', { name: words.say('matchTitle'), exact: true }).waitFor();
  await pass(4000);
  await gallery.panel(studio, 'chooser.en');
}

/** The page Softphone Settings with one problem. Hosts of the vendor answer, so that nothing else is wrong on it. */
export async function showPage(studio: Studio, gallery: Gallery): Promise<void> {
  const { page, words, pass } = studio;
  await page.route('https://*.niceincontact.com/**', (route) => route.fulfill({ status: 204 }));
  await signIn(studio, 'kim.agent');
  await page
    .getByRole('banner')
    .getByRole('button', { name: words.console('settingsPage'), exact: true })
    .click();
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: words.say('setupProblems'), exact: true }).waitFor();
  await pass(6000);
  await main.getByText(words.say('setupFound', { count: 1 }), { exact: true }).waitFor();
  await studio.console.utilityItem.click();
  await studio.softphone.root.waitFor({ state: 'hidden' });
  await page.mouse.move(0, 0);
  await gallery.page(studio, 'settings-page.en');
}
