import check from '@salesforce/apex/PC_SetupController.check';
import read from '@salesforce/apex/PC_SettingsController.read';
import { isHostReached } from 'c/pcHostCheck';
import { defaultSettings } from 'c/pcFacts';
import type { OrgSettings, SetupFacts } from 'c/pcFacts';
import { features } from 'c/pcSettings';
import { clearPage, find, findAll, flushPromises, mount, textOf, type Mounted } from '../../../../../test/helpers/mount';
import PcSettingsPage from '../pcSettingsPage';

jest.mock('@salesforce/apex/PC_SetupController.check', () => ({ __esModule: true, default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PC_SettingsController.read', () => ({ __esModule: true, default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/PC_RecordMatchController.match', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/PC_RecordFieldsController.read', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});
jest.mock('c/pcSettings', () => ({ ...jest.requireActual<object>('c/pcSettings'), features: jest.fn() }));
jest.mock('c/pcHostCheck', () => ({ isHostReached: jest.fn() }));

const connection = {
  developerName: 'Main',
  label: 'Main',
  active: true,
  area: 'na1',
  tenantId: '4599001',
  clientId: 'client',
  apiHost: '',
  signInHost: '',
  stationDefault: '',
  rescheduleZone: 'contact',
  popHosts: '',
  defaultCountry: 'US'
};
const settings: OrgSettings = {
  connections: [connection],
  skills: [],
  popRules: [],
  popFields: [],
  endReasons: [],
  objects: []
};
const facts: SetupFacts = {
  settings,
  records: [{ type: 'PC_Connection__mdt', developerName: 'Main', recordId: 'm00000000000001AAA' }],
  apps: [{ developerName: 'PC_Personal_Connection', label: 'Personal Connection', console: true }],
  agentAccess: [],
  rulesWithoutValues: [],
  agents: 3
};
const refusal = (message: string) => ({ body: { message }, status: 403 });

async function opened(): Promise<Mounted> {
  const page = await mount('c-pc-settings-page', PcSettingsPage);
  await flushPromises(30);
  return page;
}

const hrefs = (page: Mounted): readonly string[] =>
  findAll(find(page, 'c-pc-setup-problems'), 'a').map((link) => link.getAttribute('href') ?? '');

describe('the settings page', () => {
  beforeEach(() => {
    jest.mocked(features).mockReturnValue({ ...defaultSettings.features, administer: true });
    jest.mocked(check).mockReset().mockResolvedValue(facts);
    jest.mocked(read).mockReset().mockResolvedValue(settings);
    jest.mocked(isHostReached).mockReset().mockResolvedValue(true);
  });
  afterEach(clearPage);

  it('says plainly that everything is correct, after every host in use was tried', async () => {
    const page = await opened();
    expect(textOf(page)).toContain('Everything that can be checked here is correct.');
    expect(jest.mocked(isHostReached).mock.calls.map(([host]) => host)).toEqual([
      'https://cxone.niceincontact.com',
      'https://api-na1.niceincontact.com'
    ]);
    expect(hrefs(page)).toEqual([]);
    await expect(page).toBeAccessible();
  });

  it('does not say so while a host is still tried', async () => {
    jest.mocked(isHostReached).mockReturnValue(new Promise(() => undefined));
    const page = await opened();
    expect(textOf(page)).toContain('Trying the hosts');
    expect(textOf(page)).not.toContain('is correct');
  });

  it('names each thing that is wrong with the link to where it is mended', async () => {
    jest.mocked(isHostReached).mockImplementation((host) => Promise.resolve(!host.includes('api-')));
    jest.mocked(check).mockResolvedValue({
      ...facts,
      settings: { ...settings, connections: [{ ...connection, clientId: '', popHosts: 'https://x.test/y' }] },
      apps: [{ developerName: 'Mine', label: 'Mine', console: false }],
      rulesWithoutValues: ['Titles'],
      agents: 0
    });
    const page = await opened();
    const text = textOf(page);
    expect(text).toContain('To mend: 6');
    expect(text).toContain('https://x.test/y');
    expect(text).toContain('Client_Id__c is empty');
    expect(text).toContain('cannot reach https://api-na1.niceincontact.com');
    expect(text).toContain('No active user has the permission set');
    const record = `/lightning/setup/CustomMetadata/page?address=${encodeURIComponent('/m00000000000001AAA?setupid=CustomMetadata')}`;
    expect(hrefs(page)).toEqual([
      record,
      record,
      '/lightning/setup/SecurityCspTrustedSite/home',
      '/lightning/setup/CustomMetadata/home',
      '/lightning/setup/PermSets/home',
      '/lightning/setup/NavigationMenus/home'
    ]);
    await expect(page).toBeAccessible();
  });

  it("shows settings without the administration's facts, says why they are missing, and never that all is correct", async () => {
    jest.mocked(check).mockRejectedValue(refusal('You need the permission "View Setup and Configuration".'));
    const page = await opened();
    expect(textOf(page)).toContain('Nothing wrong was found, but not everything could be checked.');
    expect(textOf(page)).toContain('You need the permission "View Setup and Configuration".');
    expect(textOf(page)).toContain('4599001');
  });

  it('worries nobody about access that profiles may give, and says whose it is to see to it', async () => {
    const title = { objectApiName: 'Contact', fieldApiName: 'Title', granted: false };
    jest
      .mocked(check)
      .mockResolvedValue({ ...facts, agentAccess: [title, { ...title, fieldApiName: 'Phone', granted: true }] });
    const page = await opened();
    expect(textOf(page)).toContain('lets agents read Contact: Title.');
    expect(textOf(page)).toContain('Everything that can be checked here is correct.');
  });

  it('says who may open it to anybody else, and asks the org nothing', async () => {
    jest.mocked(features).mockReturnValue({ ...defaultSettings.features, administer: false });
    const page = await opened();
    expect(textOf(page)).toContain('"Personal Connection Admin"');
    expect(check).not.toHaveBeenCalled();
  });

  it("says the org's words when nothing can be read, and reads again when asked", async () => {
    jest.mocked(check).mockRejectedValue(refusal('Out of order.'));
    jest.mocked(read).mockRejectedValue(refusal('Out of order.'));
    const page = await opened();
    expect(textOf(page)).toContain('could not be read: Out of order.');
    jest.mocked(check).mockResolvedValue(facts);
    find(page, 'lightning-button').click();
    await flushPromises(30);
    expect(textOf(page)).toContain('Everything that can be checked here is correct.');
  });
});
