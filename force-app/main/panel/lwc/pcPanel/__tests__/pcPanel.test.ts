import type { AgentIntent } from 'c/pcFacts';
import type { ShiftView } from 'c/pcShiftView';
import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  update,
  type Mounted
} from '../../../../../test/helpers/mount';
import { sampleViews, type ViewName } from '../../../../../test/helpers/views';
import PcPanel from '../pcPanel';

const views = sampleViews(Date.now());
const show = (view: ShiftView) => mount('c-pc-panel', PcPanel, { view });
const cards = (element: Mounted) => findAll(element, 'c-pc-call-card');

async function press(target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
  await flushPromises();
}
const head = (card: Element | undefined) => find(card as Element, 'c-pc-card-head');
const chosenPosition = (element: Mounted) =>
  cards(element)
    .filter((card) => find(head(card), '.head').classList.contains('chosen'))
    .map((card) => textOf(find(head(card), '.key')));

afterEach(clearPage);

describe('the panel', () => {
  it.each(['waiting', 'three-lines', 'active', 'wrap-up', 'link-lost'] as const)(
    'has the same four bands: %s',
    async (name) => {
      const element = await show(views[name]);
      const bands = [...find(element, '.panel').children].map((child) => child.tagName);
      expect(bands.slice(0, 4)).toEqual(['HEADER', 'C-PC-NOTICE-LINE', 'DIV', 'C-PC-JUST-HAPPENED']);
    }
  );

  it('shows the form before a session, cards in order during it, and the waiting in between', async () => {
    const element = await show(views.connect);
    expect(find(element, 'c-pc-connect-form')).not.toBeNull();
    await update(element, { view: views.waiting });
    expect(textOf(find(element, 'c-pc-waiting'))).toContain('Waiting for the next call in Collections A');
    await update(element, { view: views['three-lines'] });
    expect(cards(element).map((card) => textOf(find(head(card), '.name')))).toEqual(['Rosa Example', 'Ken Sample', 'Ann Lee']);
    expect(element.shadowRoot.querySelector('c-pc-waiting')).toBeNull();
  });

  it('keeps a card’s place and element when another leaves', async () => {
    const element = await show(views['three-lines']);
    const [, ken, ann] = cards(element);
    await update(element, { view: { ...views['three-lines'], cards: views['three-lines'].cards.slice(1) } });
    expect(cards(element)).toEqual([ken, ann]);
    expect(textOf(find(head(ken), '.key'))).toBe('2');
  });

  it('starts anew for the next contact in the same place, so that no notes move over', async () => {
    const element = await show(views['wrap-up']);
    const [before] = cards(element);
    const next = views['wrap-up'].cards.map((card) => ({ ...card, contactId: '2001' }));
    await update(element, { view: { ...views['wrap-up'], cards: next } });
    expect(cards(element)).toHaveLength(1);
    expect(cards(element)[0]).not.toBe(before);
  });

  it('repaints only the card that changed', async () => {
    const view = views['three-lines'];
    const element = await show(view);
    const [rosa, ken] = cards(element) as (HTMLElement & { card: unknown })[];
    const [before, kenBefore] = [rosa?.card, ken?.card];
    const changed = view.cards.map((card) => (card.position === 2 ? { ...card, name: 'Ken Changed' } : card));
    await update(element, { view: { ...view, cards: changed } });
    expect([rosa?.card === before, ken?.card === kenBefore]).toEqual([true, false]);
  });

  it('puts a call on hold below the one that goes on, with its head, why it waits and what can be done', async () => {
    const view = views['two-calls'];
    const element = await show(view);
    const [first, second] = cards(element) as [Mounted, Mounted];
    expect([first, second].map((card) => textOf(find(head(card), '.name')))).toEqual(['Kim Agent', 'Rosa Example']);
    const names = (card: Mounted) =>
      findAll(find(card, 'c-pc-call-controls'), 'c-pc-tile').map(
        (tile) => (tile as unknown as { button: { name: string } }).button.name
      );
    expect(names(first)).toContain('hangUp');
    expect(names(second)).toEqual(['hold']);
    expect(textOf(find(find(second, 'c-pc-call-controls'), '.say'))).toBe('Hold or end the other call first.');
    const alone = view.cards.filter(({ state }) => state === 'held');
    await update(element, { view: { ...view, cards: alone } });
    expect(names(cards(element)[0] as Mounted)).toContain('hangUp');
  });

  it('gives the calls band to a single card that has something to do', async () => {
    expect(cards(await show(views.active))[0]?.className).toBe('fill');
    clearPage();
    expect(cards(await show(views['three-lines'])).map((card) => card.className)).toEqual(['card', 'card', 'card']);
  });

  it('sends an intent from deep inside once, and lets nothing else out', async () => {
    const element = await show(views.active);
    const sent = caught<AgentIntent>(element, 'intent');
    const controls = find(cards(element)[0] as Element, 'c-pc-call-controls');
    find(find(controls, '.hang-up'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.hangUp', contactId: '1001' }]);
  });
});

describe('the keyboard', () => {
  it('chooses a card by its number', async () => {
    const element = await show(views['three-lines']);
    expect(chosenPosition(element)).toEqual(['1']);
    await press(find(element, '.panel'), '3');
    expect(chosenPosition(element)).toEqual(['3']);
    expect(element.shadowRoot.activeElement).toBe(cards(element)[2]);
    await press(find(element, '.panel'), '9');
    expect(chosenPosition(element)).toEqual(['3']);
  });

  it.each([
    ['h', [{ type: 'agent.hold', contactId: '1001' }]],
    ['M', [{ type: 'agent.mute' }]],
    ...['x', 'e', 'Escape', 'Enter', ' ', 'Delete'].map((key) => [key, []] as const)
  ] as const)('presses a control of the chosen card by its letter, and none that ends a call: %s', async (key, intents) => {
    const element = await show(views.active);
    const sent = caught<AgentIntent>(element, 'intent');
    await press(find(element, '.panel'), key);
    expect(sent).toEqual(intents);
  });

  it.each([
    ['a', 'agent.markMachine'],
    ['F', 'agent.markFax'],
    ['b', 'agent.markBadNumber']
  ] as const)('marks the line at AMD by its letter: %s', async (key, type) => {
    const element = await show(views['three-lines']);
    const sent = caught<AgentIntent>(element, 'intent');
    await press(find(element, '.panel'), key);
    expect(sent).toEqual([{ type, contactId: '1001' }]);
  });

  it('presses nothing that is off, nothing twice for a key held down, nothing with Ctrl', async () => {
    const element = await show(views['link-lost']);
    const sent = caught<AgentIntent>(element, 'intent');
    await press(find(element, '.panel'), 'h');
    await update(element, { view: views.active });
    await press(find(element, '.panel'), 'h', { repeat: true });
    await press(find(element, '.panel'), 'h', { ctrlKey: true });
    expect(sent).toEqual([]);
  });

  it('leaves keys alone that are typed into a field', async () => {
    const [talking] = views.active.cards;
    const [ended] = views['wrap-up'].cards;
    if (!talking || !ended) throw new Error('the samples have cards');
    const element = await show({ ...views.active, cards: [talking, { ...ended, contactId: '1002', position: 2 }] });
    const sent = caught<AgentIntent>(element, 'intent');
    const field = find(find(find(cards(element)[1] as Element, 'c-pc-wrap-up'), 'c-pc-dispositions'), 'input');
    await press(field, 'h');
    await press(field, '?');
    expect([sent, element.shadowRoot.querySelector('c-pc-keys')]).toEqual([[], null]);
    await press(find(element, '.panel'), 'h');
    expect(sent).toHaveLength(1);
  });

  it('lists the keys under ?, and switches the letters off', async () => {
    const element = await show(views.active);
    const sent = caught<AgentIntent>(element, 'intent');
    await press(find(element, '.panel'), '?');
    const keys = find(element, 'c-pc-keys');
    expect(findAll(keys, 'kbd').map(textOf)).toEqual(['1–9', 'H', 'M', 'Esc', '?']);
    keys.dispatchEvent(new CustomEvent('letters', { detail: false }));
    await flushPromises();
    await press(find(element, '.panel'), 'h');
    expect(sent).toEqual([]);
    await press(find(find(element, '.keys'), '.popup'), 'Escape');
    expect(element.shadowRoot.querySelector('c-pc-keys')).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(find(element, 'button[aria-expanded]'));
  });
});

describe('the focus', () => {
  const hangUp = (element: Mounted) =>
    find(find(find(cards(element)[0] as Element, 'c-pc-call-controls'), '.hang-up'), 'button');
  const elsewhere = () => document.body.appendChild(document.createElement('input'));

  it('stays on the card when the pressed control leaves', async () => {
    const element = await show(views.active);
    hangUp(element).focus();
    await update(element, { view: views['wrap-up'] });
    expect(element.shadowRoot.activeElement).toBe(cards(element)[0]);
  });

  it('stays in the band when the card leaves', async () => {
    const element = await show(views.active);
    hangUp(element).focus();
    await update(element, { view: views.waiting });
    expect(element.shadowRoot.activeElement).toBe(find(element, '.calls'));
  });

  it('is not taken back from where the agent went', async () => {
    const element = await show(views.active);
    hangUp(element).focus();
    elsewhere().focus();
    await flushPromises();
    await update(element, { view: views['wrap-up'] });
    expect(document.activeElement?.tagName).toBe('INPUT');
    (document.activeElement as HTMLElement).blur();
    await update(element, { view: views.waiting });
    expect(document.activeElement).toBe(document.body);
  });
});

it.each(Object.keys(views) as ViewName[])('is accessible: %s', async (name) => {
  await expect(await show(views[name])).toBeAccessible();
});
