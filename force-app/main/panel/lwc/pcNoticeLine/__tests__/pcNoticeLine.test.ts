import { caught, clearPage, find, mount, textOf } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcNoticeLine from '../pcNoticeLine';

const now = Date.now();
const views = sampleViews(now);

afterEach(clearPage);

describe('the notice line', () => {
  it('counts down inside its sentence and offers what can be done', async () => {
    const element = await mount('c-pc-notice-line', PcNoticeLine, { notice: views['link-lost'].notice });
    const sent = caught(element, 'intent');
    expect(find(element, 'c-pc-timer').shadowRoot?.textContent).toBe('Reconnecting, try 3, next in 4 s');
    find(find(element, 'c-pc-tile'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.retryLink' }]);
  });

  it('shows a sentence that does not count without a clock', async () => {
    const element = await mount('c-pc-notice-line', PcNoticeLine, { notice: views.active.notice });
    expect(textOf(find(element, '.text'))).toBe('This session: 42 dialed · 11 talked');
    expect(find(element, '.text').title).toBe('This session: 42 dialed · 11 talked');
    expect(element.shadowRoot.querySelector('c-pc-timer')).toBeNull();
  });

  it('is not a live region: it would read every second aloud', async () => {
    const element = await mount('c-pc-notice-line', PcNoticeLine, { notice: views['link-lost'].notice });
    expect(element.shadowRoot.querySelector('[role="status"], [role="alert"], [aria-live]')).toBeNull();
  });

  it('is accessible', async () => {
    await expect(await mount('c-pc-notice-line', PcNoticeLine, { notice: views['link-lost'].notice })).toBeAccessible();
  });
});
