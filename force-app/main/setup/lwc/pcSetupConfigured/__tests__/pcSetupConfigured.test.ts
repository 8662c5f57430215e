import { defaultSettings } from 'c/pcFacts';
import { clearPage, findAll, find, mount, textOf } from '../../../../../test/helpers/mount';
import PcSetupConfigured from '../pcSetupConfigured';

jest.mock('@salesforce/apex/PC_SetupController.check', () => ({ __esModule: true, default: jest.fn() }), { virtual: true });

const rule = {
  developerName: 'By_value',
  skillName: 'Renewals West',
  popTrigger: 'Ringing',
  source: 'DialerValue',
  valueName: 'Order {field}',
  objectApiName: 'Account',
  fieldApiName: 'Name',
  whenOne: 'Open',
  whenMany: 'Nothing',
  whenNone: 'Someday',
  openAs: 'Subtab'
};
const props = {
  settings: { ...defaultSettings, tenant: { ...defaultSettings.tenant, tenantId: '4599001' } },
  hosts: { signIn: 'https://login.example.test', api: '' },
  records: [{ type: 'PC_Screen_Pop_Rule__mdt', developerName: 'By_value', recordId: 'm02000000000001AAA' }]
};

describe('what is configured', () => {
  afterEach(clearPage);

  it('reads a rule in words, an unknown one as it is stored, and leads to its record', async () => {
    const configured = await mount('c-pc-setup-configured', PcSetupConfigured, { ...props, org: { popRules: [rule] } });
    const text = textOf(configured);
    expect(text).toContain("Looks for the dialer's value Order {field} in Account, field Name");
    expect(text).toContain('One: opens · Several: nothing · None: Someday');
    expect(text).toContain('From Ringing on, as a subtab');
    const link = find(configured, 'a');
    expect(link.getAttribute('aria-label')).toBe('Open Screen-pop rule By_value in Setup (new tab)');
    expect(link.getAttribute('href')).toContain('m02000000000001AAA');
    await expect(configured).toBeAccessible();
  });

  it('marks the record that has a problem, and no other', async () => {
    const problem = {
      code: 'unknownObject',
      type: 'PC_Screen_Pop_Rule__mdt',
      developerName: 'By_value',
      field: '',
      value: '',
      right: ''
    };
    const org = { popRules: [rule, { ...rule, developerName: 'Other', skillName: '' }] };
    const configured = await mount('c-pc-setup-configured', PcSetupConfigured, { ...props, org, problems: [problem] });
    const marked = findAll(configured, 'li').filter((item) => item.querySelector('lightning-icon'));
    expect(marked.map((item) => textOf(item))).toEqual([expect.stringContaining('By_value')]);
  });

  it('says what nobody configured, and what the tenant names itself', async () => {
    const configured = await mount('c-pc-setup-configured', PcSetupConfigured, { ...props, org: 'nonsense' });
    const text = textOf(configured);
    expect(text).toContain('No single connection is active.');
    expect(text).toContain('API host Named by the tenant at sign-in');
    expect(text.match(/None configured\./g)).toHaveLength(4);
  });
});
