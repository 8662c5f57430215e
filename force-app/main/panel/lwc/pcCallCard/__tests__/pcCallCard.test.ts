import type { CardView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, mount, textOf, update } from '../../../../../test/helpers/mount';
import { card, hangUpButton, values, wrapUp } from '../../../../../test/helpers/viewParts';
import { sampleViews } from '../../../../../test/helpers/views';
import PcCallCard from '../pcCallCard';

const show = (view: CardView) => mount('c-pc-call-card', PcCallCard, { card: view });
const now = Date.now();
const ringing = card('1002', 2, 'Ken Sample', {
  state: 'ringing',
  stateText: { word: 'stateRinging' },
  stateIcon: 'utility:notification',
  since: now - 8000,
  step: 2
});

afterEach(clearPage);

describe('a card', () => {
  it('shows who, in what state, for how long, and how far the line has come', async () => {
    const element = await show(ringing);
    expect(textOf(find(element, '.name'))).toBe('Ken Sample');
    expect(textOf(find(element, '.chip'))).toBe('Ringing');
    expect(textOf(find(element, '.time'))).toBe('0:08');
    expect(findAll(element, '.step')).toHaveLength(4);
    expect(findAll(element, '.done')).toHaveLength(2);
    expect(find(element, 'article').getAttribute('aria-label')).toBe('Line 2: Ken Sample');
  });

  it('says in words which line the agent hears', async () => {
    const element = await show(ringing);
    expect(element.shadowRoot.querySelector('.heard')).toBeNull();
    await update(element, { card: { ...ringing, hear: { word: 'hearThis' } } });
    expect(textOf(find(element, '.heard'))).toBe('You hear this line');
  });

  it('grows with its values when the line is heard or past ringing, and gives their room to the wrap-up', async () => {
    const has = (element: Element) => element.shadowRoot?.querySelector('c-pc-values') !== null;
    const element = await show({ ...ringing, values });
    expect(has(element)).toBe(false);
    await update(element, { card: { ...ringing, values, hear: { word: 'hearThis' } } });
    expect(has(element)).toBe(true);
    await update(element, { card: { ...ringing, values, step: 3 } });
    expect(has(element)).toBe(true);
    await update(element, { card: { ...ringing, values, step: 0, wrapUp: wrapUp('1002') } });
    expect(has(element)).toBe(false);
  });

  it('shows a name from outside as text, and a missing one as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const element = await show({ ...ringing, name: hostile });
    expect(find(element, '.name').textContent).toBe(hostile);
    expect(element.shadowRoot.querySelector('img')).toBeNull();
    await update(element, { card: { ...ringing, name: '' } });
    expect(textOf(find(element, '.name'))).toBe('No name');
  });

  it('writes a talking time with two digits for minutes', async () => {
    const active = sampleViews(now).active.cards[0] as CardView;
    const element = await show(active);
    expect(textOf(find(element, '.time'))).toBe('01:12');
  });

  it('leaves the time to the wrap-up’s own countdown, but only when that has an end', async () => {
    const view = sampleViews(now)['wrap-up'].cards[0] as CardView;
    const element = await show(view);
    expect(element.shadowRoot.querySelector('.time')).toBeNull();
    await update(element, { card: { ...view, wrapUp: view.wrapUp && { ...view.wrapUp, until: null } } });
    expect(textOf(find(element, '.time'))).toBe('0:18');
  });

  it('counts by the dialer’s clock', async () => {
    const element = await mount('c-pc-call-card', PcCallCard, { card: ringing, offset: 60_000 });
    expect(textOf(find(element, '.time'))).toBe('1:08');
  });

  it('passes what is pressed inside on, once', async () => {
    const element = await show({ ...ringing, controls: [hangUpButton('1002')] });
    const sent = caught(element, 'intent');
    const inner = find(find(element, 'c-pc-call-controls'), 'c-pc-tile');
    find(inner, 'button').click();
    expect(sent).toEqual([{ type: 'agent.hangUp', contactId: '1002' }]);
  });

  const everyCard = Object.entries(sampleViews(now)).flatMap(([name, { cards }]) => cards.map((view) => [name, view] as const));
  it.each(everyCard)('is accessible: %s', async (_name, view) => {
    await expect(await show(view)).toBeAccessible();
  });
});
