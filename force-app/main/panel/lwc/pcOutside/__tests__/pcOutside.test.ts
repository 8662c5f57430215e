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
import { outside } from '../../../../../test/helpers/onCallParts';
import PcOutside from '../pcOutside';

const show = (at: 0 | 1 | 2) =>
  mount('c-pc-outside', PcOutside, { outside: outside('1001', at), number: '+12025550141', numberText: '+1 202 555 0141' });
const press = (element: Mounted) => find(find(element, 'c-pc-tile'), 'button');

async function choose(element: Mounted, outcome: string): Promise<void> {
  const radio = findAll(element, 'input').find((one) => (one as HTMLInputElement).value === outcome) as HTMLInputElement;
  radio.checked = true;
  radio.dispatchEvent(new CustomEvent('change'));
  await flushPromises();
}

afterEach(clearPage);

describe('a call on another phone', () => {
  it('asks for the first step and says that nothing is heard here', async () => {
    const element = await show(0);
    const sent = caught(element, 'intent');
    expect(textOf(find(element, '.lead'))).toBe('You hear nothing here: the call is on your other phone.');
    expect(findAll(element, 'input')).toHaveLength(0);
    const number = find(element, '.number bdi');
    expect([textOf(number), number.title]).toEqual(['+1 202 555 0141', '+12025550141']);
    press(element).click();
    expect(sent).toEqual([{ type: 'agent.callPlaced', contactId: '1001' }]);
  });

  it('tells the chosen outcome, answered unless another is chosen', async () => {
    const element = await show(1);
    const sent = caught(element, 'intent');
    expect(textOf(press(element))).toContain('Answered, go on');
    press(element).click();
    await choose(element, 'busy');
    expect(textOf(press(element))).toContain('Tell the dialer: Busy');
    press(element).click();
    expect(sent).toEqual([
      { type: 'agent.tellOutcome', contactId: '1001', outcome: 'answered' },
      { type: 'agent.tellOutcome', contactId: '1001', outcome: 'busy' }
    ]);
  });

  it('says in words which steps are done and which is now', async () => {
    const element = await show(2);
    expect(findAll(element, '.mark').map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Step 1, done',
      'Step 2, done',
      'Step 3'
    ]);
    expect(findAll(element, '[aria-current="step"]').map(textOf)).toEqual(['3 Call ended']);
    expect(findAll(element, 'c-pc-tile')).toHaveLength(0);
  });

  it('is accessible', async () => {
    await expect(await show(1)).toBeAccessible();
  });
});
