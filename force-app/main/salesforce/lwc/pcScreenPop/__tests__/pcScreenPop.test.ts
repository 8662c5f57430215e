import { getFocusedTabInfo, openSubtab, openTab } from 'lightning/platformWorkspaceApi';
import { TypingWatch, openNewRecord, openRecord, pop, type PopPlace } from '../pcScreenPop';
import { restMs } from '../typingWatch';

const address = '/lightning/r/Contact/003xx000004TmiQAAS/view';
const recordId = '003xx000004TmiQAAS';
const place = (rest: Partial<PopPlace> = {}): PopPlace => ({
  console: true,
  focus: true,
  origin: 'https://acme.lightning.force.com',
  navigate: jest.fn(),
  browse: jest.fn(),
  popHosts: ['crm.example.test'],
  ...rest
});

afterEach(() => {
  jest.mocked(openTab).mockClear();
  jest.mocked(openSubtab).mockClear();
});

describe('a screen pop', () => {
  it('opens a workspace tab in a console', async () => {
    expect(await pop(address, place())).toEqual({ opened: 'tab', recordId });
    expect(openTab).toHaveBeenCalledWith({ recordId, focus: true });
  });

  it('opens beside the work while the agent is typing', async () => {
    await pop(address, place({ focus: false }));
    expect(openTab).toHaveBeenCalledWith({ recordId, focus: false });
  });

  it('navigates where there are no tabs, but not over what the agent is typing', async () => {
    const quiet = place({ console: false });
    expect(await pop(address, quiet)).toEqual({ opened: 'page', recordId });
    expect(quiet.navigate).toHaveBeenCalledWith(recordId);
    const typing = place({ console: false, focus: false });
    expect(await pop(address, typing)).toEqual({ opened: null, why: 'typing', host: '' });
    expect(typing.navigate).not.toHaveBeenCalled();
    expect(openTab).not.toHaveBeenCalled();
  });

  it('opens a page of an allowed host as a tab, or by navigating where there are none', async () => {
    const url = 'https://crm.example.test/c/0091?tab=2';
    expect(await pop(url, place())).toEqual({ opened: 'tab', url });
    expect(openTab).toHaveBeenCalledWith({ url, focus: true });
    const standard = place({ console: false });
    expect(await pop(url, standard)).toEqual({ opened: 'page', url });
    expect(standard.browse).toHaveBeenCalledWith(url);
    const typing = place({ console: false, focus: false });
    expect(await pop(url, typing)).toEqual({ opened: null, why: 'typing', host: '' });
    expect(typing.browse).not.toHaveBeenCalled();
  });

  it('opens nothing else, and says which host is not allowed', async () => {
    expect(await pop('https://other.example.test/c/0091', place())).toEqual({
      opened: null,
      why: 'otherHost',
      host: 'other.example.test'
    });
    expect(await pop('/lightning/o/Contact/list', place())).toEqual({ opened: null, why: 'unusable', host: '' });
    expect(await pop('  ', place())).toEqual({ opened: null, why: 'empty', host: '' });
    expect(openTab).not.toHaveBeenCalled();
  });

  it('says when the console did not open it', async () => {
    jest.mocked(openTab).mockRejectedValueOnce(new Error('no'));
    expect(await pop(address, place())).toEqual({ opened: null, why: 'failed', host: '' });
  });
});

describe('below the tab that is worked in', () => {
  const working = (tab: object) =>
    jest.mocked(getFocusedTabInfo).mockResolvedValueOnce(tab as Awaited<ReturnType<typeof getFocusedTabInfo>>);

  it('opens a subtab of the focused tab, or of the one the focused subtab belongs to', async () => {
    working({ tabId: 'tab-1', isSubtab: false, parentTabId: null });
    expect(await pop(address, place({ subtab: true }))).toEqual({ opened: 'subtab', recordId });
    working({ tabId: 'tab-3', isSubtab: true, parentTabId: 'tab-2' });
    await openRecord(recordId, place({ subtab: true, focus: false }));
    expect(jest.mocked(openSubtab).mock.calls).toEqual([
      ['tab-1', { recordId, focus: true }],
      ['tab-2', { recordId, focus: false }]
    ]);
    expect(openTab).not.toHaveBeenCalled();
  });

  it('opens a tab where no tab is open', async () => {
    expect(await openRecord(recordId, place({ subtab: true }))).toEqual({ opened: 'tab', recordId });
  });
});

describe('the page of a new record', () => {
  const record = { objectApiName: 'Contact', values: { Phone: '+1 520-555-0142', Note__c: 'a, b=c' } };
  const pageReference = {
    type: 'standard__objectPage',
    attributes: { objectApiName: 'Contact', actionName: 'new' },
    state: { defaultFieldValues: 'Phone=%2B1%20520-555-0142,Note__c=a%2C%20b%3Dc' }
  };

  it('opens filled in, as a tab or where there are none by navigating, and not over what the agent types', async () => {
    expect(await openNewRecord(record, place())).toEqual({ opened: 'tab', objectApiName: 'Contact' });
    expect(openTab).toHaveBeenCalledWith({ pageReference, focus: true });
    const create = jest.fn();
    expect(await openNewRecord(record, place({ console: false, create }))).toEqual({
      opened: 'page',
      objectApiName: 'Contact'
    });
    expect(create).toHaveBeenCalledWith(pageReference);
    expect(await openNewRecord(record, place({ console: false, create, focus: false }))).toMatchObject({ why: 'typing' });
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('begins empty where nothing is known', async () => {
    await openNewRecord({ objectApiName: 'Lead', values: {} }, place());
    expect(jest.mocked(openTab).mock.calls[0]?.[0]).toMatchObject({ pageReference: { state: {} } });
  });
});

describe('typing', () => {
  const watch = new TypingWatch();
  beforeEach(() => {
    jest.useFakeTimers();
    watch.start();
  });
  afterEach(() => {
    watch.stop();
    jest.useRealTimers();
  });

  it('is a change in a field on this page within the last seconds', () => {
    const field = document.body.appendChild(document.createElement('input'));
    expect(watch.typing).toBe(false);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(watch.typing).toBe(true);
    jest.setSystemTime(Date.now() + restMs);
    expect(watch.typing).toBe(false);
  });

  it('is not a box that was ticked', () => {
    const field = document.body.appendChild(document.createElement('input'));
    jest.setSystemTime(Date.now() + restMs);
    field.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
    expect(watch.typing).toBe(false);
  });
});
