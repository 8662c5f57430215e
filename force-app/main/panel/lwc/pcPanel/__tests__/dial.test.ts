import type { AgentIntent } from 'c/pcFacts';
import type { ShiftView } from 'c/pcShiftView';
import { caught, clearPage, find, flushPromises, mount, update, type Mounted } from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import { dialSample } from '../../../../../test/helpers/viewsCalls';
import PcPanel from '../pcPanel';

const views = sampleViews(Date.now());
const closed: ShiftView = { ...views.waiting, dial: dialSample({ open: false }) };
const opened: ShiftView = { ...views.waiting, dial: dialSample() };
const show = (view: ShiftView) => mount('c-pc-panel', PcPanel, { view });
const has = (element: Mounted, tag: string) => element.shadowRoot.querySelector(tag) !== null;
const tool = (element: Mounted) => find(element, 'button[title="Call a number"]');

afterEach(clearPage);

describe('calls by hand in the panel', () => {
  it('the tool opens the form, which takes the place of what is waited for', async () => {
    const element = await show(closed);
    const sent = caught<AgentIntent>(element, 'intent');
    expect([has(element, 'c-pc-waiting'), has(element, 'c-pc-dial-form')]).toEqual([true, false]);
    tool(element).click();
    expect(sent).toEqual([{ type: 'agent.openDial' }]);
    await update(element, { view: opened });
    await flushPromises(30);
    expect([has(element, 'c-pc-waiting'), has(element, 'c-pc-dial-form')]).toEqual([false, true]);
    expect(tool(element).getAttribute('aria-expanded')).toBe('true');
  });

  it('closed, the keyboard is back on the tool', async () => {
    const element = await show(opened);
    await flushPromises(30);
    const sent = caught<AgentIntent>(element, 'intent');
    find(find(element, 'c-pc-dial-form'), '.tool').click();
    expect(sent).toEqual([{ type: 'agent.closeDial' }]);
    expect(element.shadowRoot.activeElement).toBe(tool(element));
  });

  it('a contact takes its place, and the form is back when that has left', async () => {
    const element = await show(opened);
    await flushPromises(30);
    await update(element, { view: { ...views.incoming, dial: dialSample() } });
    expect(has(element, 'c-pc-dial-form')).toBe(false);
    await update(element, { view: opened });
    expect(has(element, 'c-pc-dial-form')).toBe(true);
  });

  it('there is no tool before a session', async () => {
    const element = await show(views.connect);
    expect(has(element, 'button[title="Call a number"]')).toBe(false);
  });
});
