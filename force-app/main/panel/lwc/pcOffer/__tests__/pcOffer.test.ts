import { caught, clearPage, find, findAll, mount, textOf, update } from '../../../../../test/helpers/mount';
import { editorSample, offerSample, removalSample } from '../../../../../test/helpers/callbackSamples';
import type { AgentIntent } from 'c/pcFacts';
import PcOffer from '../pcOffer';

const show = (rest = {}) => mount('c-pc-offer', PcOffer, { offer: offerSample(Date.now(), rest) });

describe('the offered callback', () => {
  afterEach(clearPage);

  it('says who, for whom and what happens at zero, and sends what is pressed', async () => {
    const element = await show();
    const text = textOf(element);
    for (const words of [
      'Promised callback',
      'Rosa Example',
      '+1 520 555 0160',
      'For you',
      'At zero it counts as refused.',
      'order 7'
    ]) {
      expect(text).toContain(words);
    }
    const sent = caught<AgentIntent>(element, 'intent');
    find(find(element, '.call'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.dialCallback', callbackId: '55120' }]);
  });

  it('shows the number once when there is no name, and no countdown without an end', async () => {
    const element = await show({ name: '', until: null });
    expect(textOf(find(element, '.name'))).toBe('+1 520 555 0160');
    expect(findAll(element, '.number')).toHaveLength(0);
    expect(findAll(element, 'c-pc-countdown')).toHaveLength(0);
  });

  it('the editor stands in place of the controls; Esc closes it and goes no further', async () => {
    const element = await show({ editor: editorSample('time', Date.now()) });
    expect(findAll(element, '.call')).toHaveLength(0);
    const sent = caught<AgentIntent>(element, 'intent');
    const keys = caught(document.body, 'keydown');
    find(element, 'c-pc-callback-editor').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })
    );
    expect(sent).toEqual([{ type: 'agent.closeCallback', place: 'offered' }]);
    expect(keys).toHaveLength(0);
    await update(element, { offer: offerSample(Date.now()) });
    find(element, '.call').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(sent).toHaveLength(1);
  });

  it('is accessible, also while it asks whether to remove', async () => {
    await expect(await show()).toBeAccessible();
    clearPage();
    await expect(await show({ removal: removalSample('offered', 'Rosa') })).toBeAccessible();
  });
});
