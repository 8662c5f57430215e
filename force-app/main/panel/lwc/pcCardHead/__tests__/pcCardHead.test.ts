import type { CardView } from 'c/pcShiftView';
import { clearPage, find, findAll, mount, textOf, update } from '../../../../../test/helpers/mount';
import { card } from '../../../../../test/helpers/viewParts';
import { sampleViews } from '../../../../../test/helpers/views';
import PcCardHead from '../pcCardHead';

const show = (view: CardView) => mount('c-pc-card-head', PcCardHead, { card: view });
const now = Date.now();
const ringing = card('1002', 2, 'Ken Sample', {
  state: 'ringing',
  stateText: { word: 'stateRinging' },
  stateIcon: 'utility:notification',
  since: now - 8000,
  step: 2
});

afterEach(clearPage);

describe('the head of a card', () => {
  it('shows who, in what state, for how long, and how far the line has come', async () => {
    const element = await show(ringing);
    expect(textOf(find(element, '.name'))).toBe('Ken Sample');
    expect(textOf(find(element, '.chip'))).toBe('Ringing');
    expect(textOf(find(element, '.time'))).toBe('0:08');
    expect(findAll(element, '.step')).toHaveLength(4);
    expect(findAll(element, '.done')).toHaveLength(2);
  });

  it('says in words which line the agent hears', async () => {
    const element = await show(ringing);
    expect(element.shadowRoot.querySelector('.heard')).toBeNull();
    await update(element, { card: { ...ringing, hear: { word: 'hearThis' } } });
    expect(textOf(find(element, '.heard'))).toBe('You hear this line');
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
    const element = await show(sampleViews(now).active.cards[0] as CardView);
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
    const element = await mount('c-pc-card-head', PcCardHead, { card: ringing, offset: 60_000 });
    expect(textOf(find(element, '.time'))).toBe('1:08');
  });

  it('is accessible', async () => {
    await expect(await show({ ...ringing, hear: { word: 'hearThis' }, skillName: 'Renewals West' })).toBeAccessible();
  });
});
