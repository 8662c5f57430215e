import { EnclosingUtilityId, enablePopout, updateUtility } from 'lightning/platformUtilityBarApi';
import { IsConsoleNavigation, openTab } from 'lightning/platformWorkspaceApi';
import { navigated } from '../../../../../test/jest-mocks/lightning/navigation';
import { clearPage, flushPromises, mount, type Mounted } from '../../../../../test/helpers/mount';
import { utility } from '../../../../../test/helpers/viewParts';
import PcConsoleBridge from '../pcConsoleBridge';

type Bridge = Mounted & PcConsoleBridge;
type TestWire = { emit(value: unknown): void };
const tell = (wire: unknown, value: unknown) => (wire as TestWire).emit(value);
const start = Date.UTC(2026, 2, 4, 17, 31);

const inBar = async (): Promise<Bridge> => {
  const bridge = (await mount('c-pc-console-bridge', PcConsoleBridge)) as Bridge;
  tell(EnclosingUtilityId, 'utility-7');
  return bridge;
};

beforeEach(() => jest.useFakeTimers({ now: start }));
afterEach(() => {
  clearPage();
  jest.useRealTimers();
  jest.clearAllMocks();
});

describe('the utility bar item', () => {
  const dialing = utility({ label: { word: 'utilityDialing', with: { count: 2 } }, icon: 'dialing' });

  it('shows label, icon and highlight, once per change', async () => {
    const bridge = await inBar();
    bridge.showUtility(dialing);
    bridge.showUtility({ ...dialing });
    expect(updateUtility).toHaveBeenCalledTimes(1);
    expect(updateUtility).toHaveBeenCalledWith('utility-7', { label: '2 dialing', icon: 'dialing', highlighted: false });
    bridge.showUtility({ ...dialing, highlighted: true, variant: 'warning' });
    expect(updateUtility).toHaveBeenLastCalledWith('utility-7', {
      label: '2 dialing',
      icon: 'dialing',
      highlighted: true,
      iconVariant: 'warning'
    });
  });

  it('shows what it was given before it knew its bar, and nothing outside one', async () => {
    const bridge = (await mount('c-pc-console-bridge', PcConsoleBridge)) as Bridge;
    bridge.showUtility(dialing);
    expect(updateUtility).not.toHaveBeenCalled();
    tell(EnclosingUtilityId, 'utility-7');
    expect(updateUtility).toHaveBeenCalledTimes(1);
  });

  it('ticks a call’s time by the dialer’s clock, and stops with the next label', async () => {
    const bridge = await inBar();
    const label = { word: 'utilityActive', with: { name: 'Rosa Example' } } as const;
    bridge.showUtility(utility({ label, since: start + 5000 - 72_400 }), 5000);
    jest.advanceTimersByTime(600);
    expect(jest.mocked(updateUtility).mock.calls.map(([, change]) => change.label)).toEqual([
      'Rosa Example 01:12',
      'Rosa Example 01:13'
    ]);
    bridge.showUtility(dialing);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('counts a wrap-up down', async () => {
    const bridge = await inBar();
    bridge.showUtility(utility({ label: { word: 'utilityWrapUp' }, until: start + 42_000 }));
    expect(updateUtility).toHaveBeenCalledWith('utility-7', expect.objectContaining({ label: 'Wrap-up 0:42' }));
  });

  it('calls no more often than its words change: minutes once a minute', async () => {
    const bridge = await inBar();
    bridge.showUtility(utility({ label: { word: 'utilityWaiting' }, since: start }));
    jest.advanceTimersByTime(119_000);
    expect(jest.mocked(updateUtility).mock.calls.map(([, change]) => change.label)).toEqual(['Waiting 0 min', 'Waiting 1 min']);
  });

  it('cuts a long name, never the time', async () => {
    const bridge = await inBar();
    const name = 'Maximiliane von Beispielhausen';
    bridge.showUtility(utility({ label: { word: 'utilityActive', with: { name } }, since: start - 72_000 }));
    expect(updateUtility).toHaveBeenCalledWith('utility-7', expect.objectContaining({ label: 'Maximiliane von… 01:12' }));
  });

  it('tries again after the bar failed', async () => {
    const bridge = await inBar();
    jest.mocked(updateUtility).mockRejectedValueOnce(new Error('no'));
    bridge.showUtility(dialing);
    await flushPromises();
    bridge.showUtility(dialing);
    expect(updateUtility).toHaveBeenCalledTimes(2);
  });

  it('keeps the panel in while a line is on, and lets it out after', async () => {
    const bridge = await inBar();
    bridge.showUtility({ ...dialing, popOut: false });
    bridge.showUtility({ ...dialing, popOut: false });
    bridge.showUtility({ ...dialing, popOut: true });
    expect(jest.mocked(enablePopout).mock.calls).toEqual([
      ['utility-7', false, { disabledText: 'The softphone stays here while a line is on.' }],
      ['utility-7', true, {}]
    ]);
  });
});

describe('a page loaded in the middle of a call', () => {
  it('keeps the panel in as soon as it knows its bar', async () => {
    const bridge = (await mount('c-pc-console-bridge', PcConsoleBridge)) as Bridge;
    bridge.showUtility(utility({ label: { word: 'utilityDialing', with: { count: 1 } }, popOut: false }));
    expect(enablePopout).not.toHaveBeenCalled();
    tell(EnclosingUtilityId, 'utility-7');
    expect(jest.mocked(enablePopout).mock.calls).toEqual([
      ['utility-7', false, { disabledText: 'The softphone stays here while a line is on.' }]
    ]);
  });

  it('asks again with the next view when the bar refused', async () => {
    const bridge = await inBar();
    jest.mocked(enablePopout).mockRejectedValueOnce(new Error('no'));
    const dialing = utility({ label: { word: 'utilityDialing', with: { count: 1 } }, popOut: false });
    bridge.showUtility(dialing);
    await flushPromises();
    bridge.showUtility({ ...dialing });
    expect(enablePopout).toHaveBeenCalledTimes(2);
  });
});

describe('a screen pop', () => {
  const address = '/lightning/r/Contact/003xx000004TmiQAAS/view';

  it('opens a tab in a console, beside the work once the agent types', async () => {
    const bridge = await inBar();
    tell(IsConsoleNavigation, true);
    await bridge.pop(address);
    document.body.appendChild(document.createElement('textarea')).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await bridge.pop(address);
    expect(jest.mocked(openTab).mock.calls.map(([{ focus }]) => focus)).toEqual([true, false]);
  });

  it('takes the place of what the agent looks at when the agent pressed for it', async () => {
    const bridge = await inBar();
    tell(IsConsoleNavigation, true);
    document.body.appendChild(document.createElement('textarea')).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await bridge.openRecord('003xx000004TmiQAAS');
    await bridge.openRecord('003xx000004TmiQAAS', { pressed: true });
    await bridge.openNewRecord({ objectApiName: 'Contact', values: {} }, { pressed: true });
    expect(jest.mocked(openTab).mock.calls.map(([{ focus }]) => focus)).toEqual([false, true, true]);
  });

  it('opens a new record in an app without tabs', async () => {
    const bridge = await inBar();
    tell(IsConsoleNavigation, false);
    await bridge.openNewRecord({ objectApiName: 'Lead', values: { Phone: '5550142' } });
    expect(navigated).toHaveBeenCalledWith({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Lead', actionName: 'new' },
      state: { defaultFieldValues: 'Phone=5550142' }
    });
  });

  it('browses to a page of an allowed host in an app without tabs', async () => {
    const bridge = await inBar();
    tell(IsConsoleNavigation, false);
    await bridge.pop('https://crm.example.test/c/1', ['crm.example.test']);
    expect(navigated).toHaveBeenCalledWith({ type: 'standard__webPage', attributes: { url: 'https://crm.example.test/c/1' } });
  });

  it('navigates to the record in an app without tabs', async () => {
    const bridge = await inBar();
    tell(IsConsoleNavigation, false);
    expect(await bridge.pop(address)).toEqual({ opened: 'page', recordId: '003xx000004TmiQAAS' });
    expect(navigated).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: '003xx000004TmiQAAS', actionName: 'view' }
    });
  });
});

it('is accessible', async () => {
  jest.useRealTimers();
  await expect(await mount('c-pc-console-bridge', PcConsoleBridge)).toBeAccessible();
});
