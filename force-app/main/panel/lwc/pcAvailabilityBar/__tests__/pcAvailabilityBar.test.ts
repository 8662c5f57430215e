import { caught, clearPage, find, flushPromises, mount, textOf, type Mounted } from '../../../../../test/helpers/mount';
import { availability } from '../../../../../test/helpers/viewParts';
import PcAvailabilityBar from '../pcAvailabilityBar';

const now = Date.now();
const view = availability({ since: now - 761_000, next: { word: 'barNextState', with: { state: 'Lunch' } } });
const show = (props: object = {}) => mount('c-pc-availability-bar', PcAvailabilityBar, { availability: view, ...props });
const menu = (element: Mounted) => element.shadowRoot.querySelector('c-pc-availability-menu');

async function open(element: Mounted): Promise<void> {
  find(element, 'button').click();
  await flushPromises();
}

afterEach(clearPage);

describe('the availability bar', () => {
  it('says the skill, the state, since when, and what comes next', async () => {
    const element = await show();
    expect(textOf(find(element, '.title'))).toBe('Collections A');
    expect(textOf(find(element, '.subtitle'))).toBe('In dialer 00:12:41 Lunch after this call');
    expect(textOf(find(element, '.slds-assistive-text'))).toBe('Availability: Collections A, In dialer');
  });

  it('opens and closes its menu', async () => {
    const element = await show();
    expect(menu(element)).toBeNull();
    await open(element);
    expect(menu(element)).not.toBeNull();
    expect(find(element, 'button').getAttribute('aria-expanded')).toBe('true');
    await open(element);
    expect(menu(element)).toBeNull();
  });

  it.each([
    ['escape', true],
    ['chosen', true],
    ['away', false]
  ])('closes on %s; the focus comes back: %s', async (reason, back) => {
    const element = await show();
    await open(element);
    find(element, 'c-pc-popup').dispatchEvent(new CustomEvent('close', { detail: reason }));
    await flushPromises();
    expect(menu(element)).toBeNull();
    expect(element.shadowRoot.activeElement === find(element, 'button')).toBe(back);
  });

  it('stays open for a press inside it and closes for one elsewhere', async () => {
    const element = await show();
    await open(element);
    menu(element)?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    await flushPromises();
    expect(menu(element)).not.toBeNull();
    document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    await flushPromises();
    expect(menu(element)).toBeNull();
  });

  it('passes a choice on once', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    await open(element);
    menu(element)?.dispatchEvent(new CustomEvent('intent', { detail: { type: 'agent.goAvailable' }, bubbles: true }));
    expect(sent).toEqual([{ type: 'agent.goAvailable' }]);
  });

  it('has nothing to press before a session', async () => {
    const element = await show({ locked: true });
    expect(element.shadowRoot.querySelector('button')).toBeNull();
    expect(textOf(element)).toContain('Collections A');
  });

  it('is accessible, closed and open', async () => {
    const element = await show();
    await expect(element).toBeAccessible();
    await open(element);
    await expect(element).toBeAccessible();
  });
});
