import type { AvailabilityView } from 'c/pcShiftView';
import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  type Mounted
} from '../../../../../test/helpers/mount';
import { availability, skill } from '../../../../../test/helpers/viewParts';
import { sampleViews } from '../../../../../test/helpers/views';
import PcAvailabilityMenu from '../pcAvailabilityMenu';

const nine = sampleViews(0).menu.availability;
const show = (view: AvailabilityView) => mount('c-pc-availability-menu', PcAvailabilityMenu, { availability: view });
const item = (element: Mounted, text: string) => {
  const found = findAll(element, '.item').find((one) => textOf(one).startsWith(text));
  if (!found) throw new Error(`no entry ${text}`);
  return found;
};
const press = (target: Element, key: string) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const focused = (element: Mounted) => textOf(element.shadowRoot.activeElement ?? document.createTextNode('nothing'));

async function search(element: Mounted, value: string): Promise<void> {
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flushPromises();
}

afterEach(clearPage);

describe('the availability menu', () => {
  it('picks a skill and closes', async () => {
    const element = await show(nine);
    const [sent, closed] = [caught(element, 'intent'), caught(element, 'close')];
    item(element, 'Welcome calls').click();
    expect(sent).toEqual([{ type: 'agent.pickSkill', skillId: '880022' }]);
    expect(closed).toEqual(['chosen']);
  });

  it('keeps an entry that cannot be chosen, says why, and sends nothing for it', async () => {
    const element = await show(nine);
    const [sent, closed] = [caught(element, 'intent'), caught(element, 'close')];
    const stopped = item(element, 'Surveys Q1');
    expect(textOf(stopped)).toContain('Stopped by a supervisor');
    expect(stopped.getAttribute('aria-disabled')).toBe('true');
    stopped.click();
    expect([sent, closed]).toEqual([[], []]);
  });

  it('offers Available, the reasons with the tenant’s own names, and the ways out', async () => {
    const element = await show(nine);
    const sent = caught(element, 'intent');
    for (const name of ['Available', 'Lunch', 'Log out of Collections A', 'End the session']) item(element, name).click();
    expect(sent).toEqual([
      { type: 'agent.goAvailable' },
      { type: 'agent.goUnavailable', reason: 'Lunch' },
      { type: 'agent.leaveSkill' },
      { type: 'agent.disconnect' }
    ]);
  });

  it('searches skills when there are more than seven', async () => {
    const element = await show(nine);
    await search(element, 'RENEW');
    expect(findAll(element, '.two-lines .name').map(textOf).slice(0, 2)).toEqual(['Renewals West', 'Renewals East']);
    await search(element, 'xyz');
    expect(textOf(find(element, '.instead'))).toBe('No skill has this in its name');
  });

  it('has no search field for seven', async () => {
    const element = await show({ ...nine, skills: nine.skills.slice(0, 7) });
    expect(element.shadowRoot.querySelector('lightning-input')).toBeNull();
  });

  it('opens on what is chosen; arrow keys go round, Home and End to the ends', async () => {
    const element = await show(
      availability({ skills: [skill('1', 'One'), skill('2', 'Two', { current: true, intent: null })] })
    );
    expect(focused(element)).toContain('Two');
    const list = () => element.shadowRoot.activeElement as Element;
    press(list(), 'ArrowUp');
    expect(focused(element)).toContain('One');
    press(list(), 'ArrowUp');
    expect(focused(element)).toContain('End the session');
    press(list(), 'ArrowDown');
    expect(focused(element)).toContain('One');
    press(list(), 'End');
    expect(focused(element)).toContain('End the session');
    press(list(), 'Home');
    expect(focused(element)).toContain('One');
  });

  it.each([
    ['loading', 'Reading the skills'],
    ['failed', 'The skills could not be read'],
    ['ready', 'No Personal Connection skill is assigned to you']
  ] as const)('says why there is no skill: %s', async (skillsState, words) => {
    const element = await show(availability({ skills: [], skillsState }));
    expect(textOf(find(element, '.instead'))).toBe(words);
  });

  it('is accessible', async () => {
    await expect(await show(nine)).toBeAccessible();
  });
});
