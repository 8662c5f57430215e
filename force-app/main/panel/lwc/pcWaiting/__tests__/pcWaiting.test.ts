import { clearPage, find, mount, textOf } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcWaiting from '../pcWaiting';

const { waiting, availability } = sampleViews(Date.now()).waiting;
const props = { waiting, icon: availability.icon, tone: availability.tone };

afterEach(clearPage);

describe('waiting', () => {
  it('says for what, how long already, and that there is nothing to do', async () => {
    const element = await mount('c-pc-waiting', PcWaiting, props);
    expect(textOf(find(element, '.time'))).toBe('02:14');
    expect(textOf(find(element, '.what'))).toBe('Waiting for the next call in Collections A');
    expect(textOf(find(element, '.hint'))).toBe('Calls connect by themselves. Nothing to press.');
  });

  it('shows no time when nobody knows since when', async () => {
    const element = await mount('c-pc-waiting', PcWaiting, { ...props, waiting: { ...waiting, since: null } });
    expect(element.shadowRoot.querySelector('.time')).toBeNull();
  });

  it('is accessible', async () => {
    await expect(await mount('c-pc-waiting', PcWaiting, props)).toBeAccessible();
  });
});
