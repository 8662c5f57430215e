import { clearPage, find, findAll, flushPromises, mount, textOf, type Mounted } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcJustHappened from '../pcJustHappened';

const { happened } = sampleViews(Date.UTC(2026, 2, 4, 17, 31)).active;
const show = (list: typeof happened) => mount('c-pc-just-happened', PcJustHappened, { happened: list });

async function toggle(element: Mounted): Promise<void> {
  find(element, '.tool').click();
  await flushPromises();
}

afterEach(clearPage);

describe('what just happened', () => {
  it('shows the newest two in the strip', async () => {
    const element = await show(happened);
    expect(textOf(find(element, '.strip'))).toBe('Bo Test ended while ringing Max Trial taken away when Rosa Example answered');
  });

  it('keeps name and text apart in what a screen reader reads', async () => {
    const element = await show(happened.slice(0, 1));
    const [name, blank] = find(element, '.short').childNodes;
    expect([name?.textContent, blank?.nodeType, blank?.textContent]).toEqual(['Bo Test', Node.TEXT_NODE, ' ']);
  });

  it('opens to all of them, with the time of each, newest first', async () => {
    const element = await show(happened);
    await toggle(element);
    expect(findAll(element, '.line .name').map(textOf)).toEqual(['Bo Test', 'Max Trial', 'Jo Prueba', 'No name']);
    expect(findAll<HTMLElement & { value: string }>(element, '.time')[0]?.value).toBe('2026-03-04T17:30:56.000Z');
    expect(textOf(find(element, '.title'))).toBe('What just happened last 4');
  });

  it('closes on Esc and gives the focus back; Esc is then used up', async () => {
    const element = await show(happened);
    await toggle(element);
    const outside = jest.fn();
    document.body.addEventListener('keydown', outside);
    find(element, '.list').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    document.body.removeEventListener('keydown', outside);
    await flushPromises();
    expect(element.shadowRoot.querySelector('.sheet')).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(find(element, '.tool'));
    expect(outside).not.toHaveBeenCalled();
  });

  it('says when there is nothing yet', async () => {
    const element = await show([]);
    await toggle(element);
    expect(textOf(find(element, '.strip'))).toBe('Nothing yet in this session');
    expect(textOf(find(element, '.sheet'))).toContain('Nothing yet in this session');
  });

  it('is accessible, closed and open', async () => {
    const element = await show(happened);
    await expect(element).toBeAccessible();
    await toggle(element);
    await expect(element).toBeAccessible();
  });
});
