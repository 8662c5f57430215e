import { clearPage, find, findAll, mount } from '../../../../../test/helpers/mount';
import PcText from '../pcText';

afterEach(clearPage);

describe('a text', () => {
  it('shows markup from outside as the characters it is made of', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const text = await mount('c-pc-text', PcText, { text: name });
    expect(text.shadowRoot.textContent).toBe(name);
    expect(text.shadowRoot.querySelector('img')).toBeNull();
  });

  it('keeps what was put into a sentence apart, in its own direction', async () => {
    const text = await mount('c-pc-text', PcText, { text: { word: 'happenedTaken', with: { name: 'عبد الرحمن' } } });
    expect(text.shadowRoot.textContent).toBe('taken away when عبد الرحمن answered');
    expect(findAll(text, 'bdi').map((part) => part.textContent)).toEqual(['عبد الرحمن']);
  });

  it('shows nothing for null', async () => {
    const text = await mount('c-pc-text', PcText, { text: null });
    expect(text.shadowRoot.textContent).toBe('');
  });

  it('is accessible', async () => {
    const text = await mount('c-pc-text', PcText, { text: { word: 'saidConnected', with: { name: 'Rosa' } } });
    expect(find(text, 'bdi').textContent).toBe('Rosa');
    await expect(text).toBeAccessible();
  });
});
