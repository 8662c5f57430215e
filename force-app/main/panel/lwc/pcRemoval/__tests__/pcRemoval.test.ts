import { caught, clearPage, find, mount, textOf, update } from '../../../../../test/helpers/mount';
import { removalSample } from '../../../../../test/helpers/callbackSamples';
import type { AgentIntent } from 'c/pcFacts';
import PcRemoval from '../pcRemoval';

describe('the question before a callback is removed', () => {
  afterEach(clearPage);

  it('names whom, keeps what is typed, says what is missing, and can be left', async () => {
    const element = await mount('c-pc-removal', PcRemoval, { view: removalSample('planned', 'Rosa'), place: 'planned' });
    expect(textOf(find(element, '.title'))).toMatch(/^Remove: Rosa/);
    expect(textOf(find(element, '.say'))).toBe('Write first why it is removed.');
    const sent = caught<AgentIntent>(element, 'intent');
    find(element, '.notes').dispatchEvent(new CustomEvent('change', { detail: { value: 'twice' } }));
    find(find(element, '.remove'), 'button').click();
    find(find(element, '.keep'), 'button').click();
    expect(sent).toEqual([
      { type: 'agent.draftRemoval', place: 'planned', notes: 'twice' },
      { type: 'agent.closeCallback', place: 'planned' }
    ]);
  });

  it('Esc keeps it and closes nothing else, not even while it is being removed', async () => {
    const view = removalSample('planned', 'Rosa');
    const element = await mount('c-pc-removal', PcRemoval, { view, place: 'planned' });
    const sent = caught<AgentIntent>(element, 'intent');
    const heard = caught(element, 'keydown');
    const escape = () =>
      find(element, '.notes').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    escape();
    expect(sent).toEqual([{ type: 'agent.closeCallback', place: 'planned' }]);
    await update(element, { view: { ...view, keep: { ...view.keep, state: 'off', intent: null } } });
    escape();
    expect(sent).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('is accessible', async () => {
    const element = await mount('c-pc-removal', PcRemoval, { view: removalSample('planned', 'Rosa'), place: 'planned' });
    await expect(element).toBeAccessible();
  });
});
