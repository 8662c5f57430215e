import match from '@salesforce/apex/PC_RecordMatchController.match';
import readFields from '@salesforce/apex/PC_RecordFieldsController.read';
import { defaultSettings } from 'c/pcFacts';
import type { MatchAnswer, MatchPopRule, SoftphoneSettings } from 'c/pcFacts';
import type { CardView } from 'c/pcShiftView';
import { clearPage, find, findAll, flushPromises, mount, textOf, type Mounted } from '../../../../../test/helpers/mount';
import PcSetupPreview from '../pcSetupPreview';
import { valuesOf } from '../sample';

jest.mock('@salesforce/apex/PC_RecordMatchController.match', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/PC_RecordFieldsController.read', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});

const rule: MatchPopRule = {
  developerName: 'By_number',
  skillName: 'Collections A',
  trigger: 'connected',
  openAs: 'tab',
  source: 'phone',
  valueName: '',
  objectApiName: 'Contact',
  fieldApiName: '',
  whenOne: 'open',
  whenMany: 'choose',
  whenNone: 'new'
};
const settings: SoftphoneSettings = {
  ...defaultSettings,
  popRules: [rule, ...defaultSettings.popRules],
  popFields: [
    {
      developerName: 'Plan',
      skillName: 'Collections A',
      order: 1,
      source: 'dialerValue',
      dialerValue: 'Plan',
      label: '',
      objectApiName: 'Contact',
      fieldApiName: 'Description'
    },
    {
      developerName: 'Title',
      skillName: 'Collections A',
      order: 2,
      source: 'recordField',
      objectApiName: 'Contact',
      fieldApiName: 'Title',
      label: 'Title'
    }
  ]
};
const ana = { recordId: '003000000000001AAA', objectApiName: 'Contact', name: 'Ana Lima' };
const bo = { ...ana, recordId: '003000000000002AAA', name: 'Bo Berg' };

const finds = (answer: Partial<MatchAnswer>) =>
  jest.mocked(match).mockResolvedValue([{ requestId: '1', records: [], more: false, problem: '', ...answer }]);

async function opened(mine = settings): Promise<Mounted> {
  const preview = await mount('c-pc-setup-preview', PcSetupPreview, { settings: mine, skillNames: ['Collections A'] });
  await flushPromises(40);
  return preview;
}

const result = (preview: Mounted): string => textOf(find(preview, '.result'));
const card = (preview: Mounted): string => textOf(find(preview, 'c-pc-call-card'));

async function choose(preview: Mounted, id: string, value: string): Promise<void> {
  const select = findAll<HTMLSelectElement>(preview, 'select')[id === 'sample' ? 0 : 1] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new CustomEvent('change'));
  await flushPromises(40);
}

describe('the live preview', () => {
  beforeEach(() => {
    jest.mocked(match).mockReset();
    jest
      .mocked(readFields)
      .mockReset()
      .mockResolvedValue([
        {
          recordId: ana.recordId,
          objectApiName: 'Contact',
          name: ana.name,
          values: [{ fieldApiName: 'Title', label: 'Title', value: 'Head of Purchasing', type: 'STRING' }],
          unreadable: [],
          problem: ''
        }
      ]);
  });
  afterEach(clearPage);

  it("shows the agents' own card with the values of dialer and record, and which record would open", async () => {
    finds({ records: [ana] });
    const preview = await opened();
    expect(jest.mocked(match).mock.calls[0]?.[0]).toEqual({
      requests: [{ requestId: '1', objectApiName: 'Contact', fieldApiName: '', value: '+12025550142' }]
    });
    expect(result(preview)).toContain('By_number');
    expect(result(preview)).toContain('Would open Ana Lima, as a tab.');
    expect(card(preview)).toContain('Plan');
    expect(card(preview)).toContain('Head of Purchasing');
    await expect(preview).toBeAccessible();
  });

  it('offers several on the card, and for none says with what a new one would begin', async () => {
    finds({ records: [ana, bo] });
    const preview = await opened();
    expect(result(preview)).toContain('2 records fit. The agent chooses on the card.');
    expect(card(preview)).toContain('Bo Berg');
    finds({});
    await choose(preview, 'moment', 'active');
    expect(result(preview)).toContain('Would open a new Contact, filled in with: Description: Sample, Phone: +12025550142');
  });

  it('waits for the state the rule names, and asks the org nothing before', async () => {
    finds({ records: [ana] });
    const preview = await opened();
    jest.mocked(match).mockClear();
    await choose(preview, 'moment', 'screening');
    expect(result(preview)).toContain('It waits for: Connected.');
    expect(match).not.toHaveBeenCalled();
  });

  it("shows a preview with the administrator's own words for Snooze", async () => {
    const snooze = { means: 'afterDelay', text: 'Rings again after lunch' } as const;
    const preview = await opened({ ...settings, snoozeBySkill: { 'Collections A': snooze } });
    await choose(preview, 'moment', 'previewing');
    const shown = find<Mounted>(preview, 'c-pc-call-card').card as CardView;
    const button = shown.preview?.actions.find(({ name }) => name === 'snooze');
    expect([button?.state, JSON.stringify(button?.say)]).toEqual(['ready', expect.stringContaining('Rings again after lunch')]);
  });

  it('uses the rule for all others where a skill has none, and says what the contact lacks', async () => {
    finds({});
    const preview = await opened();
    await choose(preview, 'sample', '');
    expect(result(preview)).toContain('No rule is in force');
    expect(result(preview)).toContain('does not have what the rule needs: an address');
  });

  it('says when nobody could look: refused, or without an answer', async () => {
    finds({ problem: 'noAccess' });
    const preview = await opened();
    expect(result(preview)).toContain('Nobody could look for records');
    jest.mocked(match).mockRejectedValue(new Error('down'));
    await choose(preview, 'moment', 'active');
    expect(result(preview)).toContain('The org did not answer');
  });

  it('takes every press of the card and says that nothing was sent', async () => {
    finds({ records: [ana] });
    const preview = await opened();
    const outside = jest.fn();
    preview.addEventListener('intent', outside);
    const group = find(preview, '.panel');
    find(preview, 'c-pc-call-card').dispatchEvent(
      new CustomEvent('intent', { detail: { type: 'agent.hangUp', contactId: '1' }, bubbles: true })
    );
    await flushPromises();
    expect(textOf(group)).toContain('This is a preview: nothing was sent.');
    expect(outside).not.toHaveBeenCalled();
  });
});

describe('values as they are typed', () => {
  it('are what stands around the first equals sign of each line; other lines are none', () => {
    expect(valuesOf('Plan = Gold = old\n\nno value\n = x\nDays=')).toEqual([
      { label: 'Plan', value: 'Gold = old', kind: 'string' },
      { label: 'Days', value: '', kind: 'string' }
    ]);
  });
});
