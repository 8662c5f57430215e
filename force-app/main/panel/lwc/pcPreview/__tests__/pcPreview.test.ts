import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, PreviewView } from 'c/pcShiftView';
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
import { preview } from '../../../../../test/helpers/viewsPreview';
import PcPreview from '../pcPreview';

const contactId = '1001';
const show = (rest: Partial<PreviewView> = {}) =>
  mount('c-pc-preview', PcPreview, { contactId, preview: preview(Date.now(), rest) });
const tile = (element: Mounted, name: string) =>
  find(find<Mounted>(element, name === 'accept' ? '.accept' : `[data-name="${name}"]`), 'button');
const manual = { number: '+12025550141', completes: false, waits: { word: 'offNumberWaits' } } as const;

afterEach(clearPage);

describe('a preview', () => {
  it('says what happens at zero, shows its values, and notes in full', async () => {
    const element = await show();
    expect(textOf(find(element, '.nothing'))).toBe('If you do nothing, it goes back to the queue. Nobody is dialed.');
    const values = find(element, 'c-pc-values');
    expect(textOf(find(values, '.title'))).toBe('Previous notes');
    expect(find(values, '.text').textContent).toContain('be patient.\nPromised');
    expect(find(values, '.text').getAttribute('tabindex')).toBeNull();
    expect(findAll(element, '.law')).toHaveLength(0);
  });

  it('notes without a label have a title; markup in them stays text', async () => {
    const element = await show({ notes: [{ label: '', value: '<b>x</b>', kind: 'none' }] });
    const values = find(element, 'c-pc-values');
    expect(textOf(find(values, '.title'))).toBe('Previous notes');
    expect(find(values, '.text').textContent).toBe('<b>x</b>');
    expect(findAll(values, '.text b')).toHaveLength(0);
  });

  it.each([
    ['accept', 'agent.accept'],
    ['requeue', 'agent.requeue'],
    ['snooze', 'agent.snooze']
  ])('%s sends its intent', async (name, type) => {
    const element = await show();
    const sent = caught<AgentIntent>(element, 'intent');
    tile(element, name).click();
    expect(sent).toEqual([{ type, contactId }]);
  });

  it('the say line tells of the button under the pointer, and by itself of one that was refused', async () => {
    const element = await show();
    expect(textOf(find(element, '.say'))).toBe('');
    tile(element, 'snooze').dispatchEvent(new CustomEvent('mouseenter'));
    await flushPromises();
    expect(textOf(find(element, '.say'))).toContain('Snooze');
    const [requeue] = preview(Date.now()).actions;
    const refused: ButtonView = { ...(requeue as ButtonView), state: 'refused', say: { word: 'offBusy' } };
    const other = await show({ actions: [refused] });
    expect(textOf(find(other, '.say'))).toContain('Requeue');
  });
});

describe('the form of Disposition', () => {
  it('opens in place with the keyboard in it, sends nothing, and Esc gives the button back', async () => {
    const element = await show();
    const sent = caught<AgentIntent>(element, 'intent');
    tile(element, 'disposition').click();
    await flushPromises();
    expect(element.shadowRoot.activeElement).toBe(find(element, '.back'));
    expect(sent).toEqual([]);
    find(element, '.back').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await flushPromises();
    expect(findAll(element, '.forms')).toHaveLength(0);
    expect(element.shadowRoot.activeElement).toBe(find(element, '[data-name="disposition"]'));
  });

  it('keeps what was typed a moment before it closed', async () => {
    const element = await show();
    tile(element, 'disposition').click();
    await flushPromises();
    const sent = caught<AgentIntent>(element, 'intent');
    const form = find<Mounted>(element, 'c-pc-wrap-up');
    find(form, 'lightning-textarea').dispatchEvent(new CustomEvent('change', { detail: { value: 'Moved' } }));
    find(element, '.back').click();
    expect(sent).toEqual([{ type: 'agent.draft', contactId, dispositionId: null, notes: 'Moved' }]);
  });
});

describe('a number to type', () => {
  it('holds Dial back until it is complete, and says why', async () => {
    const element = await show({ manual });
    const sent = caught<AgentIntent>(element, 'intent');
    tile(element, 'accept').click();
    expect(sent).toEqual([]);
    expect(textOf(find(element, '.say'))).toContain('Waits until the number is complete.');
    find(element, 'c-pc-manual-dial').dispatchEvent(new CustomEvent('typed', { detail: true }));
    await flushPromises();
    tile(element, 'accept').click();
    expect(sent).toEqual([{ type: 'agent.accept', contactId }]);
  });

  it('never offers what the view has off', async () => {
    const element = await show({ manual });
    find(element, 'c-pc-manual-dial').dispatchEvent(new CustomEvent('typed', { detail: true }));
    const now = preview(Date.now(), { manual });
    await update(element, {
      preview: { ...now, accept: { ...now.accept, state: 'off', intent: null, say: { word: 'offLink' } } }
    });
    expect(tile(element, 'accept').getAttribute('aria-disabled')).toBe('true');
    expect(textOf(find(element, '.say'))).toContain('Controls wait for the link.');
  });
});
