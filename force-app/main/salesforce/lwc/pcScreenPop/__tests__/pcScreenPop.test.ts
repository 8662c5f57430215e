import { openTab } from 'lightning/platformWorkspaceApi';
import { TypingWatch, popRecord, type PopPlace } from '../pcScreenPop';
import { restMs } from '../typingWatch';

const address = '/lightning/r/Contact/003xx000004TmiQAAS/view';
const recordId = '003xx000004TmiQAAS';
const place = (rest: Partial<PopPlace> = {}): PopPlace => ({
  console: true,
  focus: true,
  origin: 'https://acme.lightning.force.com',
  navigate: jest.fn(),
  ...rest
});

afterEach(() => jest.mocked(openTab).mockClear());

describe('a screen pop', () => {
  it('opens a workspace tab in a console', async () => {
    expect(await popRecord(address, place())).toEqual({ opened: 'tab', recordId });
    expect(openTab).toHaveBeenCalledWith({ recordId, focus: true });
  });

  it('opens beside the work while the agent is typing', async () => {
    await popRecord(address, place({ focus: false }));
    expect(openTab).toHaveBeenCalledWith({ recordId, focus: false });
  });

  it('navigates where there are no tabs, but not over what the agent is typing', async () => {
    const quiet = place({ console: false });
    expect(await popRecord(address, quiet)).toEqual({ opened: 'page', recordId });
    expect(quiet.navigate).toHaveBeenCalledWith(recordId);
    const typing = place({ console: false, focus: false });
    expect(await popRecord(address, typing)).toEqual({ opened: null, why: 'typing' });
    expect(typing.navigate).not.toHaveBeenCalled();
    expect(openTab).not.toHaveBeenCalled();
  });

  it('opens nothing that is not a record of this org, and says so', async () => {
    expect(await popRecord('https://crm.example.test/c/0091', place())).toEqual({ opened: null, why: 'otherHost' });
    expect(openTab).not.toHaveBeenCalled();
  });

  it('says when the console did not open it', async () => {
    jest.mocked(openTab).mockRejectedValueOnce(new Error('no'));
    expect(await popRecord(address, place())).toEqual({ opened: null, why: 'failed' });
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
