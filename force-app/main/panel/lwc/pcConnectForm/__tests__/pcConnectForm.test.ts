import type { ConnectView } from 'c/pcShiftView';
import { caught, clearPage, find, flushPromises, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcConnectForm from '../pcConnectForm';

const ready: ConnectView = { state: 'ready', station: { stationId: '', phoneNumber: '' }, problem: null };
const show = (view: ConnectView) => mount('c-pc-connect-form', PcConnectForm, { connect: view });
const field = (element: Mounted) => find<HTMLElement & { value: string; label: string }>(element, 'lightning-input');

async function change(element: Mounted, selector: string, value: string): Promise<void> {
  find(element, selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flushPromises();
}

async function submit(element: Mounted): Promise<void> {
  find(element, 'form').dispatchEvent(new CustomEvent('submit', { cancelable: true }));
  await flushPromises();
}

afterEach(clearPage);

describe('connecting', () => {
  it('connects by a station', async () => {
    const element = await show(ready);
    const sent = caught(element, 'intent');
    await change(element, 'lightning-input', ' 4017 ');
    await submit(element);
    expect(sent).toEqual([{ type: 'agent.connect', station: { stationId: '4017', phoneNumber: '' } }]);
  });

  it('connects by a phone, and keeps what was typed for each way', async () => {
    const element = await show({ ...ready, station: { stationId: '4017', phoneNumber: '' } });
    const sent = caught(element, 'intent');
    await change(element, 'lightning-radio-group', 'phone');
    expect([field(element).label, field(element).value]).toEqual(['Phone number', '']);
    await change(element, 'lightning-input', '+12025550100');
    await change(element, 'lightning-radio-group', 'station');
    expect(field(element).value).toBe('4017');
    await change(element, 'lightning-radio-group', 'phone');
    await submit(element);
    expect(sent).toEqual([{ type: 'agent.connect', station: { stationId: '', phoneNumber: '+12025550100' } }]);
  });

  it('sends nothing without one, and says what is missing', async () => {
    const element = await show(ready);
    const sent = caught(element, 'intent');
    await change(element, 'lightning-input', '   ');
    await submit(element);
    expect(sent).toEqual([]);
    expect(textOf(find(element, '.problem'))).toBe('Enter your station id.');
  });

  it('offers what was used last, until the agent has typed', async () => {
    const element = await show({ ...ready, station: { stationId: '', phoneNumber: '+12025550100' } });
    expect([field(element).label, field(element).value]).toEqual(['Phone number', '+12025550100']);
    await change(element, 'lightning-input', '+12025550199');
    await update(element, { connect: { ...ready, station: { stationId: '4017', phoneNumber: '' } } });
    expect(field(element).value).toBe('+12025550199');
  });

  it('says why it was refused', async () => {
    const element = await show(sampleViews(0)['connect-refused'].connect);
    expect(textOf(find(element, '.problem'))).toBe(
      'Not connected. The station or number is not accepted. Check it and connect again.'
    );
  });

  it.each([
    ['joining', 'Looking for an open session'],
    ['connecting', 'Connecting']
  ] as const)('waits in words while %s, and cannot be asked twice', async (state, words) => {
    const element = await show({ ...ready, state, station: { stationId: '4017', phoneNumber: '' } });
    const sent = caught(element, 'intent');
    expect(textOf(find(element, '.busy'))).toContain(words);
    await submit(element);
    expect(sent).toEqual([]);
  });

  it('is accessible', async () => {
    await expect(await show(sampleViews(0)['connect-refused'].connect)).toBeAccessible();
  });
});
