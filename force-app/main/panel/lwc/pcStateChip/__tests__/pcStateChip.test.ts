import { clearPage, find, mount, textOf } from '../../../../../test/helpers/mount';
import PcStateChip from '../pcStateChip';

const held = { state: 'held', text: { word: 'stateHeld' }, icon: 'utility:pause' };

afterEach(clearPage);

describe('a state', () => {
  it('is a word and an icon', async () => {
    const chip = await mount('c-pc-state-chip', PcStateChip, held);
    expect(textOf(chip)).toBe('On hold');
    expect(find<HTMLElement & { iconName: string }>(chip, 'lightning-icon').iconName).toBe('utility:pause');
  });

  it('loses its colour when it is only the last known one', async () => {
    const chip = await mount('c-pc-state-chip', PcStateChip, held);
    expect(find(chip, 'span').className).toContain('hold');
    const stale = await mount('c-pc-state-chip', PcStateChip, { ...held, stale: true });
    expect(find(stale, 'span').className).not.toContain('hold');
  });

  it('is accessible', async () => {
    await expect(await mount('c-pc-state-chip', PcStateChip, held)).toBeAccessible();
  });
});
