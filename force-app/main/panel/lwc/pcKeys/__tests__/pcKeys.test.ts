import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import PcKeys from '../pcKeys';

const letters = [{ key: 'H', text: { word: 'buttonHold' } }];
const keys = (element: Element) => findAll(element, 'kbd').map(textOf);

afterEach(clearPage);

describe('the keys', () => {
  it('list what works now', async () => {
    const element = await mount('c-pc-keys', PcKeys, { letters, lettersOn: true });
    expect(keys(element)).toEqual(['1–9', 'H', 'Esc', '?']);
    const off = await mount('c-pc-keys', PcKeys, { letters, lettersOn: false });
    expect(keys(off)).toEqual(['1–9', 'Esc', '?']);
  });

  it('switch the single letters', async () => {
    const element = await mount('c-pc-keys', PcKeys, { letters, lettersOn: true });
    const switched = caught(element, 'letters');
    find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
    expect(switched).toEqual([false]);
  });

  it('are accessible', async () => {
    await expect(await mount('c-pc-keys', PcKeys, { letters, lettersOn: true })).toBeAccessible();
  });
});
