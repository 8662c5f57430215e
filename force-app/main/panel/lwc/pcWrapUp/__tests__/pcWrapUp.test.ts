import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, WrapUpView } from 'c/pcShiftView';
import { caught, clearPage, find, flushPromises, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { wrapUp } from '../../../../../test/helpers/viewParts';
import PcWrapUp from '../pcWrapUp';

const show = (view: WrapUpView) => mount('c-pc-wrap-up', PcWrapUp, { contactId: '1001', wrapUp: view });
const everything = {
  amount: { text: '', value: null, note: null },
  secondary: { options: [{ dispositionId: '102', name: 'Paid in full' }], chosenId: null },
  callback: { form: null },
  tags: { tags: [{ tagId: '3', name: 'VIP', chosen: false }], note: null, retry: null }
} as const;
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
  afterEach(clearPage);

  it('says what happens at the end and what it means, and why Save is off', async () => {
    const element = await show(wrapUp('1001', { meaning: { word: 'meaningNone' } }));
    expect(textOf(find(element, '.countdown'))).toBe(
      'If you do nothing, it closes with no disposition. No choice may mean final: never dialed again.'
    );
    expect(textOf(find(element, '.say'))).toBe('Choose a disposition first.');
  });

  it('has one way on where only a change of state ends it', async () => {
    const intent: AgentIntent = { type: 'agent.pickSkill', skillId: '880020' };
    const wayOn: ButtonView = {
      name: 'wayOn',
      icon: 'utility:forward',
      text: { word: 'buttonNextCall' },
      say: { word: 'sayNextCall', with: { skill: 'Collections A' } },
      state: 'ready',
      pressed: null,
      intent
    };
    const element = await show(wrapUp('1001', { list: 'none', dispositions: [], wayOn }));
    const sent = caught(element, 'intent');
    expect(textOf(find(element, '.say'))).toBe('Ends wrap-up, then logs into Collections A.');
    save(element);
    expect(sent).toEqual([intent]);
  });

  it('keeps a choice at once', async () => {
    const element = await show(wrapUp('1001', { notes: 'so far' }));
    const sent = caught(element, 'intent');
    find(element, 'c-pc-dispositions').dispatchEvent(new CustomEvent('choose', { detail: '103' }));
    expect(sent).toEqual([draft('103', 'so far')]);
  });

  it('keeps notes with every key', async () => {
    const element = await show(wrapUp('1001', { chosenId: '101' }));
    const sent = caught(element, 'intent');
    type(element, 'P');
    type(element, 'Pa');
    expect(sent).toEqual([draft('101', 'P'), draft('101', 'Pa')]);
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

  it('keeps what the disposition needs and the tags, each beside the rest', async () => {
    const element = await show(wrapUp('1001', { chosenId: '101', notes: 'so far', ...everything }));
    const sent = caught(element, 'intent');
    find(element, 'c-pc-choice-fields').dispatchEvent(new CustomEvent('change', { detail: { amount: '50' } }));
    find(element, 'c-pc-tags').dispatchEvent(new CustomEvent('tags', { detail: ['3'] }));
    expect(sent).toEqual([
      { ...draft('101', 'so far'), amount: '50' },
      { ...draft('101', 'so far'), tagIds: ['3'] }
    ]);
  });

  it('tells what was saved before, and how much room the notes have', async () => {
    const element = await show(
      wrapUp('1001', {
        saved: {
          tone: 'info',
          text: { word: 'savedBefore', with: { disposition: 'Paid' } },
          at: null,
          notes: '<b>by mail</b>'
        },
        notesNote: { tone: 'error', text: { word: 'notesTooLong', with: { count: 7 } } }
      })
    );
    expect(textOf(find(element, '.saved'))).toBe('Already saved: Paid Notes saved with it: <b>by mail</b>');
    expect(textOf(find(element, '.left'))).toBe('7 characters too many. Nothing you typed is cut.');
  });

  it('sends nothing while Save is off', async () => {
    const element = await show(wrapUp('1001'));
    const sent = caught(element, 'intent');
    save(element);
    expect(sent).toEqual([]);
  });

  it('has nothing to fill in where no disposition is taken', async () => {
    const element = await show(wrapUp('1001', { list: 'none', dispositions: [] }));
    expect(element.shadowRoot.querySelector('lightning-textarea, c-pc-tile, c-pc-tags')).toBeNull();
    expect(textOf(element)).toContain('This contact takes no disposition.');
  });
});

it('is accessible', async () => {
  await expect(await show(wrapUp('1001', { chosenId: '101', until: Date.now() + 42_000, ...everything }))).toBeAccessible();
  clearPage();
});
