import type { Text } from 'c/pcShiftView';
import { clearPage, find, mount, textOf, update } from '../../../../../test/helpers/mount';
import PcLiveRegion from '../pcLiveRegion';

const ringing = (): Text => ({ word: 'saidRinging', with: { count: 2 } });

afterEach(clearPage);

describe('live regions', () => {
  it('say one thing politely and another at once', async () => {
    const element = await mount('c-pc-live-region', PcLiveRegion, {
      polite: ringing(),
      assertive: { word: 'saidConnected', with: { name: 'Rosa Example' } }
    });
    expect(textOf(find(element, '[aria-live="polite"]'))).toBe('2 ringing.');
    expect(textOf(find(element, '[aria-live="assertive"]'))).toBe('Connected: Rosa Example');
  });

  it('say a new object again, although its words are the same', async () => {
    const element = await mount('c-pc-live-region', PcLiveRegion, { polite: ringing() });
    const before = find(element, 'p');
    await update(element, { polite: ringing() });
    expect(find(element, 'p')).not.toBe(before);
    expect(textOf(find(element, 'p'))).toBe('2 ringing.');
  });

  it('do not say the same object twice, nor one region when only the other changed', async () => {
    const said = ringing();
    const element = await mount('c-pc-live-region', PcLiveRegion, { polite: said });
    const before = find(element, 'p');
    await update(element, { polite: said, assertive: { word: 'saidLinkLost' } });
    expect(find(element, '[aria-live="polite"] p')).toBe(before);
  });

  it('are accessible', async () => {
    await expect(await mount('c-pc-live-region', PcLiveRegion, { polite: ringing() })).toBeAccessible();
  });
});
