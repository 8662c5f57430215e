import { clearPage, flushPromises, mount, type Mounted } from '../../../../../test/helpers/mount';
import { defaultSettings } from 'c/pcFacts';
import { sampleViews } from '../../../../../test/helpers/views';
import PcSoftphone from '../pcSoftphone';
import { settingsOfOrg } from '../orgSettings';
import { startShift, type ShiftParts } from '../shift';

jest.mock('../shift', () => ({ startShift: jest.fn() }));
jest.mock('../orgSettings', () => ({ settingsOfOrg: jest.fn() }));
jest.mock('c/pcSettings', () => ({
  features: jest.fn(),
  maySoftphone: jest.fn(() => true),
  readOrg: jest.fn(),
  refusalOf: jest.fn()
}));

const views = sampleViews(Date.UTC(2026, 2, 4, 17, 31));
const started = jest.mocked(startShift);
const shift = { send: jest.fn(), tell: jest.fn(), stop: jest.fn() };
const latest = (): ShiftParts => started.mock.calls.at(-1)![0];
type Dials = Mounted & { dial(request: unknown): boolean };

async function softphone(view: keyof typeof views): Promise<Dials> {
  const connection = { fetch: jest.fn(), auth: {}, clock: {} };
  const element = await mount('c-pc-softphone', PcSoftphone, { connection });
  latest().onView(views[view]);
  await flushPromises();
  return element as Dials;
}

describe('a Dial message', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    started.mockReturnValue(shift);
    jest.mocked(settingsOfOrg).mockResolvedValue({ settings: defaultSettings, problems: [] });
  });
  afterEach(clearPage);

  it('fills the form in and dials nothing', async () => {
    const element = await softphone('waiting');
    expect(element.dial({ number: '+1 202 555 0188', skillId: '880010' })).toBe(true);
    expect(shift.send.mock.calls).toEqual([[{ type: 'agent.openDial', number: '+1 202 555 0188', skillId: '880010' }]]);
  });

  it('takes texts only, and names only what it was given', async () => {
    const element = await softphone('waiting');
    expect(element.dial({ number: '100', skillId: 7, callerId: null, parentContactId: '1' })).toBe(true);
    expect(shift.send.mock.calls).toEqual([[{ type: 'agent.openDial', number: '100' }]]);
    for (const number of ['', 5205550188, null, undefined]) expect(element.dial({ number })).toBe(false);
    expect(shift.send).toHaveBeenCalledTimes(1);
  });

  it('before a session fills in nothing, and says so', async () => {
    const element = await softphone('connect');
    expect(element.dial({ number: '100' })).toBe(false);
    expect(shift.send).not.toHaveBeenCalled();
  });

  it('from a user who may not place calls fills in nothing', async () => {
    const element = await softphone('waiting');
    latest().onView({ ...views.waiting, dial: null });
    await flushPromises();
    expect(element.dial({ number: '100' })).toBe(false);
    expect(shift.send).not.toHaveBeenCalled();
  });
});
