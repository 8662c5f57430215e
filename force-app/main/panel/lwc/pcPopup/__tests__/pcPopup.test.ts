import { caught, clearPage, find, mount } from '../../../../../test/helpers/mount';
import PcPopup from '../pcPopup';

const press = (element: Element, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

afterEach(clearPage);

describe('what floats over the panel', () => {
  it('asks to be closed on Esc, and keeps its keys to itself', async () => {
    const popup = await mount('c-pc-popup', PcPopup);
    const asked = caught(popup, 'close');
    const outside = jest.fn();
    document.body.addEventListener('keydown', outside);
    press(find(popup, '.popup'), 'h');
    press(find(popup, '.popup'), 'Escape');
    document.body.removeEventListener('keydown', outside);
    expect(asked).toEqual(['escape']);
    expect(outside).not.toHaveBeenCalled();
  });

  it('asks to be closed on a press elsewhere, and no longer after it left', async () => {
    const popup = await mount('c-pc-popup', PcPopup);
    const asked = caught(popup, 'close');
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    clearPage();
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(asked).toEqual(['away']);
  });

  it('is accessible', async () => {
    await expect(await mount('c-pc-popup', PcPopup)).toBeAccessible();
  });
});
