import { clearPage, find, findAll, flushPromises, mount, textOf, type Mounted } from '../../../../test/helpers/mount';
import PcDemoCustomers from '../pcDemoCustomers';

const ringing = {
  contactId: '41',
  agentId: '240011',
  agentName: 'Pat Agent',
  recordId: '300002',
  name: 'Rosa Example',
  number: '+15205550142',
  status: 'NaturalCallRinging',
  linked: true,
  plays: ['person', 'machine', 'fax', 'badNumber', 'noAnswer', 'busy', 'hangUp']
};
const entry = (what: string, recordId = '300002') => ({
  at: 0,
  recordId,
  contactId: '41',
  agentId: '240011',
  what,
  detail: {}
});

/** A world whose model answers what the test says. */
function worldOf() {
  const ledger = [entry('dialed'), entry('rang')];
  return {
    ledger,
    nameOf: (recordId: string) => (recordId === '300002' ? 'Rosa Example' : ''),
    control: {
      lines: jest.fn(() => [ringing]),
      ledger: jest.fn((since = 0) => ledger.slice(since)),
      play: jest.fn(() => true),
      hangUp: jest.fn(() => true),
      nextRecordNow: jest.fn(() => false),
      autoplay: jest.fn()
    }
  };
}

const buttons = (element: Mounted) => findAll<HTMLButtonElement>(element, 'button.play').map((button) => button.textContent);
const press = async (element: Mounted, play: string) => {
  find<HTMLButtonElement>(element, `button[data-play="${play}"]`).click();
  await flushPromises();
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  clearPage();
  jest.useRealTimers();
});

it('shows each line with the few plays a demo needs, by name for who does not see the row', async () => {
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world: worldOf() });
  expect(textOf(find(element, 'li.line'))).toBe('Rosa Example Ringing Answer Machine Fax Hang up');
  expect(find(element, '[data-play="machine"]').getAttribute('aria-label')).toBe('Machine: Rosa Example');
});

it('where the analysis listens, an answer is its verdict', async () => {
  const world = worldOf();
  world.control.lines.mockReturnValue([{ ...ringing, status: 'NaturalCallAMD', plays: ['person', 'machine'] }]);
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world });
  expect(buttons(element)).toEqual(['It is a person', 'Machine']);
});

it('plays go to the model; one that came too late is said', async () => {
  const world = worldOf();
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world });
  await press(element, 'fax');
  await press(element, 'hangUp');
  expect(world.control.play.mock.calls).toEqual([['41', 'fax']]);
  expect(world.control.hangUp.mock.calls).toEqual([['41']]);
  expect(find(element, '.problem').textContent).toBe('');
  world.control.play.mockReturnValue(false);
  await press(element, 'person');
  expect(find(element, '.problem').textContent).toBe('That is not possible any more.');
});

it('no record waiting is said', async () => {
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world: worldOf() });
  const next = findAll<HTMLButtonElement>(element, 'button').find(({ textContent }) => textContent === 'Next record now');
  next?.click();
  await flushPromises();
  expect(find(element, '.problem').textContent).toBe('No record is waiting to be dialed.');
});

it('customers wait for a person once the box is empty', async () => {
  const world = worldOf();
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world });
  const box = find<HTMLInputElement>(element, 'input[type="checkbox"]');
  expect(box.checked).toBe(true);
  box.click();
  expect(world.control.autoplay.mock.calls).toEqual([[false]]);
});

it('looks while it is open, reads every entry of the account once, and rests when closed', async () => {
  const world = worldOf();
  const element = await mount('c-pc-demo-customers', PcDemoCustomers, { world });
  world.ledger.push(entry('answered', '999'));
  await jest.advanceTimersByTimeAsync(250);
  expect(world.control.ledger.mock.calls.map(([since]) => since)).toEqual([0, 2]);
  expect(findAll(element, '.ledger li').map(textOf)).toEqual(['answered', 'rang Rosa Example', 'dialed Rosa Example']);
  find(element, 'lightning-button-icon').click();
  await flushPromises();
  expect(jest.getTimerCount()).toBe(0);
  expect(element.shadowRoot.querySelector('.content')).toBeNull();
});

it('rests when it leaves the page', async () => {
  await mount('c-pc-demo-customers', PcDemoCustomers, { world: worldOf() });
  clearPage();
  expect(jest.getTimerCount()).toBe(0);
});

it('is accessible', async () => {
  jest.useRealTimers();
  await expect(await mount('c-pc-demo-customers', PcDemoCustomers, { world: worldOf() })).toBeAccessible();
});
