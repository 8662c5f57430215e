import type { AgentIntent } from 'c/pcFacts';
import type { CardView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcPlainCard from '../pcPlainCard';

const views = sampleViews(Date.now());
const cardOf = (name: 'active' | 'three-lines'): CardView => {
  const [card] = views[name].cards;
  if (!card) throw new Error('the sample has a card');
  return card;
};
const show = (props = {}) => mount('c-pc-plain-card', PcPlainCard, { card: cardOf('active'), ...props });

afterEach(clearPage);

it('says who, in what state, whether it is heard, and that the rest is on its way', async () => {
  const element = await show();
  expect(textOf(find(element, '.hear'))).toBe('You hear this line');
  expect(textOf(find(element, '.head'))).toBe(`${cardOf('active').name} Active`);
  expect(textOf(find(element, 'c-pc-late-words'))).toBe('The rest of this card: being loaded');
});

it('has every control of the live call, and Hang up hangs up', async () => {
  const element = await show({ failed: true });
  const sent = caught<AgentIntent>(element, 'intent');
  const controls = find(element, 'c-pc-call-controls');
  expect(findAll(controls, 'c-pc-tile')).toHaveLength(cardOf('active').controls.length);
  find(find(controls, '.hang-up'), 'button').click();
  expect(sent).toEqual([{ type: 'agent.hangUp', contactId: '1001' }]);
});

it('has none before the call is live', async () => {
  expect(findAll(await show({ card: cardOf('three-lines') }), 'c-pc-call-controls')).toEqual([]);
});

it('asks for the rest again, and takes the keyboard', async () => {
  const element = await show({ failed: true });
  const retries = caught(element, 'retry');
  find(find(element, 'c-pc-late-words'), 'lightning-button').click();
  expect(retries).toHaveLength(1);
  (element as unknown as { focusCard(): void }).focusCard();
  expect(element.shadowRoot.activeElement).toBe(find(element, 'article'));
});

it.each([true, false])('is accessible: failed %s', async (failed) => {
  await expect(await show({ failed })).toBeAccessible();
});
