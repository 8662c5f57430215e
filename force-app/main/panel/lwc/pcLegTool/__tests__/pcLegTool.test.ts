import type { LegView } from 'c/pcShiftView';
import { caught, clearPage, find, flushPromises, mount, textOf } from '../../../../../test/helpers/mount';
import { button, leg } from '../../../../../test/helpers/viewParts';
import PcLegTool from '../pcLegTool';

const down: LegView = {
  state: 'disconnected',
  text: { word: 'legDisconnected' },
  muted: false,
  callMyPhone: button(
    'callMyPhone',
    { word: 'buttonCallLeg' },
    'utility:call',
    { word: 'sayCallLeg' },
    { type: 'agent.callMyPhone' }
  )
};
const icon = (element: Element) => find<HTMLElement & { iconName: string }>(element, '.tool lightning-icon').iconName;

afterEach(clearPage);

describe('the agent leg', () => {
  it('is an icon with words', async () => {
    const element = await mount('c-pc-leg-tool', PcLegTool, { leg });
    expect(find(element, 'button').getAttribute('aria-label')).toBe('Agent leg is up');
    expect(element.shadowRoot.querySelector('.down')).toBeNull();
  });

  it('shows that it is muted, and that it is down', async () => {
    const muted = await mount('c-pc-leg-tool', PcLegTool, { leg: { ...leg, muted: true, text: { word: 'legMuted' } } });
    expect(icon(muted)).toBe('utility:muted');
    const element = await mount('c-pc-leg-tool', PcLegTool, { leg: down });
    expect(find(element, '.down')).not.toBeNull();
  });

  it('offers to call the agent’s phone', async () => {
    const element = await mount('c-pc-leg-tool', PcLegTool, { leg: down });
    const sent = caught(element, 'intent');
    find(element, 'button').click();
    await flushPromises();
    expect(textOf(find(element, '.say'))).toBe('The platform rings your station.');
    find(find(element, 'c-pc-tile'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.callMyPhone' }]);
  });

  it('closes on Esc and takes the focus back', async () => {
    const element = await mount('c-pc-leg-tool', PcLegTool, { leg });
    find(element, 'button').click();
    await flushPromises();
    find(element, 'c-pc-popup').dispatchEvent(new CustomEvent('close', { detail: 'escape' }));
    await flushPromises();
    expect(element.shadowRoot.querySelector('c-pc-popup')).toBeNull();
    expect(element.shadowRoot.activeElement).toBe(find(element, 'button'));
  });

  it('is accessible', async () => {
    const element = await mount('c-pc-leg-tool', PcLegTool, { leg: down });
    find(element, 'button').click();
    await flushPromises();
    await expect(element).toBeAccessible();
  });
});
