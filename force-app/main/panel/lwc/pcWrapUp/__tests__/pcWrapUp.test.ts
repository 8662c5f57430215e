import type { AgentIntent } from 'c/pcFacts';
import type { WrapUpView } from 'c/pcShiftView';
import { caught, clearPage, find, flushPromises, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { wrapUp } from '../../../../../test/helpers/viewParts';
import PcWrapUp from '../pcWrapUp';

const show = (view: WrapUpView) => mount('c-pc-wrap-up', PcWrapUp, { contactId: '1001', wrapUp: view });
const notes = (element: Mounted) => find<HTMLElement & { value: string }>(element, 'lightning-textarea');
const type = (element: Mounted, value: string) =>
  notes(element).dispatchEvent(new CustomEvent('change', { detail: { value } }));
const save = (element: Mounted) => find(find(element, 'c-pc-tile'), 'button').click();
const draft = (dispositionId: string | null, text: string): AgentIntent => ({
  type: 'agent.draft',
  contactId: '1001',
  dispositionId,
  notes: text
});

describe('a wrap-up', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    clearPage();
    jest.useRealTimers();
  });

  it('says what happens at the end, and why Save is off', async () => {
    const element = await show(wrapUp('1001'));
    expect(textOf(find(element, '.countdown'))).toBe('If you do nothing, it closes with no disposition.');
    expect(textOf(find(element, '.say'))).toBe('Choose a disposition first.');
  });

  it('keeps a choice at once', async () => {
    const element = await show(wrapUp('1001', { notes: 'so far' }));
    const sent = caught(element, 'intent');
    find(element, 'c-pc-dispositions').dispatchEvent(new CustomEvent('choose', { detail: '103' }));
    expect(sent).toEqual([draft('103', 'so far')]);
  });

  it('keeps notes when the agent pauses, not at every key', async () => {
    const element = await show(wrapUp('1001', { chosenId: '101' }));
    const sent = caught(element, 'intent');
    type(element, 'P');
    jest.advanceTimersByTime(200);
    type(element, 'Pa');
    jest.advanceTimersByTime(299);
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(sent).toEqual([draft('101', 'Pa')]);
  });

  it('keeps notes at once when the agent leaves the field', async () => {
    const element = await show(wrapUp('1001'));
    const sent = caught(element, 'intent');
    type(element, 'Pays');
    notes(element).dispatchEvent(new CustomEvent('blur'));
    jest.advanceTimersByTime(1000);
    expect(sent).toEqual([draft(null, 'Pays')]);
  });

  it('never puts an older draft over what is being typed', async () => {
    const element = await show(wrapUp('1001', { notes: 'Pay' }));
    type(element, 'Pays on Friday');
    await update(element, { wrapUp: wrapUp('1001', { notes: 'Pay', chosenId: '102' }) });
    expect(notes(element).value).toBe('Pays on Friday');
  });

  it('saves what stands on the screen, also right after the last key', async () => {
    const element = await show(wrapUp('1001', { chosenId: '101', notes: 'old' }));
    const sent = caught(element, 'intent');
    type(element, 'new');
    await flushPromises();
    save(element);
    expect(sent).toEqual([
      draft('101', 'new'),
      { type: 'agent.dispose', contactId: '1001', choice: { dispositionId: '101', notes: 'new' } }
    ]);
  });

  it('sends nothing while Save is off', async () => {
    const element = await show(wrapUp('1001'));
    const sent = caught(element, 'intent');
    save(element);
    expect(sent).toEqual([]);
  });

  it('has nothing to fill in where no disposition is taken', async () => {
    const element = await show(wrapUp('1001', { list: 'none', dispositions: [] }));
    expect(element.shadowRoot.querySelector('lightning-textarea, c-pc-tile')).toBeNull();
    expect(textOf(element)).toContain('This contact takes no disposition.');
  });
});

it('is accessible', async () => {
  await expect(await show(wrapUp('1001', { chosenId: '101', until: Date.now() + 42_000 }))).toBeAccessible();
  clearPage();
});
