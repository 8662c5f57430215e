import type { ButtonView, CardView } from 'c/pcShiftView';
import { caught, clearPage, find, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
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
  it('is named by its place and its contact, also when that has no name', async () => {
    const element = await show(ringing);
    expect(find(element, 'article').getAttribute('aria-label')).toBe('Line 2: Ken Sample');
    await update(element, { card: { ...ringing, name: '' } });
    expect(find(element, 'article').getAttribute('aria-label')).toBe('Line 2: No name');
  });

  it('shows what is wrong, and the loss of the link as advice', async () => {
    const problem = { word: 'problemLate' } as const;
    const element = await show({ ...ringing, problem });
    expect(textOf(find(element, '.problem'))).toBe('No answer yet. Asking the dialer again.');
    await update(element, { card: { ...ringing, problem: { word: 'problemKeepTalking' }, stale: true } });
    expect(element.shadowRoot.querySelector('.problem')).toBeNull();
    expect(textOf(find(element, '.badge'))).toContain('Keep talking.');
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

  describe('the keypad', () => {
    const [talking] = sampleViews(now)['on-call'].cards;
    const has = (element: Mounted, tag: string) => element.shadowRoot.querySelector(tag) !== null;
    const open = async (element: Mounted) => {
      find(element, 'c-pc-call-controls').dispatchEvent(new CustomEvent('open', { detail: 'keypad', bubbles: true }));
      await update(element, {});
    };

    it('opens in place of values and history, and closes by its control or by itself with the focus back', async () => {
      const element = await show(talking as CardView);
      expect(has(element, 'c-pc-keypad')).toBe(false);
      await open(element);
      expect([has(element, 'c-pc-keypad'), has(element, 'c-pc-values')]).toEqual([true, false]);
      expect(find(element, 'c-pc-contact-panel').className).toContain('slds-hide');
      await open(element);
      expect(has(element, 'c-pc-keypad')).toBe(false);
      await open(element);
      find(element, 'c-pc-keypad').dispatchEvent(new CustomEvent('close'));
      await update(element, {});
      expect(has(element, 'c-pc-keypad')).toBe(false);
      const controls = find(element, 'c-pc-call-controls');
      expect((controls.shadowRoot?.activeElement as HTMLElement | null)?.dataset.name).toBe('keypad');
    });

    it('leaves the controls it needs no room of, and what is on', async () => {
      const names = (element: Mounted) =>
        (find(element, 'c-pc-call-controls') as unknown as { controls: readonly ButtonView[] }).controls.map(
          ({ name }) => name
        );
      const controls = (talking as CardView).controls.map((one) => (one.name === 'record' ? { ...one, pressed: true } : one));
      const element = await show({ ...(talking as CardView), controls });
      expect(names(element)).toContain('mask');
      await open(element);
      expect([...names(element)].sort()).toEqual(['hangUp', 'hold', 'keypad', 'mute', 'record']);
    });

    it('is gone when the conversation is', async () => {
      const element = await show(talking as CardView);
      await open(element);
      await update(element, { card: { ...talking, keypad: null, wrapUp: wrapUp('1001') } });
      expect(has(element, 'c-pc-keypad')).toBe(false);
    });
  });

  it('shows a call on another phone, and pages and indicators, as long as they matter', async () => {
    const { tools, 'outside-outcome': elsewhere } = sampleViews(now);
    const element = await show(elsewhere.cards[0] as CardView);
    expect(element.shadowRoot.querySelector('c-pc-outside')).not.toBeNull();
    await update(element, { card: tools.cards[0] });
    expect(element.shadowRoot.querySelector('c-pc-outside')).toBeNull();
    expect(element.shadowRoot.querySelector('c-pc-tools')).not.toBeNull();
    await update(element, { card: { ...tools.cards[0], wrapUp: wrapUp('1001') } });
    expect(element.shadowRoot.querySelector('c-pc-tools')).toBeNull();
  });

  describe('closing the reschedule editor', () => {
    const views = sampleViews(now);
    const [edited] = views.reschedule.cards;
    const [offered] = views.preview.cards;
    const closing = { type: 'agent.closeReschedule', contactId: '1001' } as const;
    const focused = (element: Mounted) => find(element, 'c-pc-preview').shadowRoot?.activeElement;
    const close = (element: Mounted, detail: object) =>
      find(element, 'c-pc-reschedule').dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));

    it('gives the keyboard back to its button', async () => {
      const element = await show(edited as CardView);
      close(element, closing);
      await update(element, { card: offered });
      expect((focused(element) as HTMLElement | null)?.dataset.name).toBe('reschedule');
    });

    it('leaves it alone when the dialer closed it', async () => {
      const element = await show(edited as CardView);
      close(element, { ...closing, type: 'agent.draftReschedule' });
      await update(element, { card: offered });
      expect(focused(element)).toBeNull();
    });
  });
});
