import { caught, clearPage, find, findAll, mount, textOf } from '../../../../../test/helpers/mount';
import { editorSample } from '../../../../../test/helpers/callbackSamples';
import type { AgentIntent } from 'c/pcFacts';
import type { CallbackEditorView } from 'c/pcShiftView';
import PcCallbackEditor from '../pcCallbackEditor';

const show = (view: CallbackEditorView, place: 'offered' | 'planned' = 'planned') =>
  mount('c-pc-callback-editor', PcCallbackEditor, { view, place });

describe('the editor of a promised callback', () => {
  afterEach(clearPage);

  it('sends every change as a whole draft', async () => {
    const view = editorSample('whole', 0);
    const element = await show(view);
    const sent = caught<AgentIntent>(element, 'intent');
    const typed = (selector: string, value: string) =>
      find(element, selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    typed('.first', 'Bo');
    typed('.last', 'Test');
    const skill = find<HTMLSelectElement>(element, 'select');
    skill.value = '880021';
    skill.dispatchEvent(new CustomEvent('change'));
    find(element, 'c-pc-reschedule').dispatchEvent(new CustomEvent('draft', { detail: { ...view.draft, delayMin: 15 } }));
    const drafted = (fields: object): object => ({
      type: 'agent.draftCallback',
      place: 'planned',
      draft: { ...view.draft, ...fields }
    });
    expect(sent).toEqual([
      drafted({ firstName: 'Bo' }),
      drafted({ lastName: 'Test' }),
      drafted({ skillId: '880021' }),
      drafted({ delayMin: 15 })
    ]);
  });

  it('a quick delay is one press; number, whose and notes are there only for a planned one', async () => {
    const whole = await show(editorSample('whole', 0));
    const inside = find(whole, 'c-pc-reschedule');
    const sent = caught<AgentIntent>(whole, 'intent');
    expect(findAll(inside, '[type="radio"], .number, .notes')).toHaveLength(4);
    findAll(inside, '.chip')[2]?.click();
    expect(sent).toHaveLength(1);
    clearPage();
    const time = await show(editorSample('time', 0), 'offered');
    expect(findAll(find(time, 'c-pc-reschedule'), '[type="radio"], .number, .notes')).toHaveLength(0);
    expect(findAll(time, 'select, .first')).toHaveLength(0);
  });

  it('says that its rules are still coming, and why Save is off', async () => {
    const view = editorSample('whole', 0);
    const save = { ...view.save, state: 'off', intent: null, say: { word: 'offEditorLoading' } } as const;
    const element = await show({ ...view, form: null, draft: null, save });
    expect(findAll(element, 'c-pc-reschedule')).toHaveLength(0);
    expect(textOf(find(element, '.say'))).toBe('The editor is still being loaded.');
  });

  it('is accessible', async () => {
    await expect(await show(editorSample('whole', 0))).toBeAccessible();
  });
});
