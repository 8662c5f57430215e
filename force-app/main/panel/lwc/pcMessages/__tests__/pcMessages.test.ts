import type { MessagesView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, flushPromises, mount, textOf, update } from '../../../../../test/helpers/mount';
import PcMessages from '../pcMessages';

const at = Date.UTC(2026, 2, 4, 17, 31);
const messages: MessagesView = {
  unread: 1,
  items: [
    { key: '92', subject: 'Callback', text: 'Callback 5550142', at, callback: true, unread: true },
    { key: '91', subject: '<b>Reminder</b>', text: 'At 12:00', at: null, callback: false, unread: false }
  ],
  readAll: { type: 'agent.readMessages', messageIds: ['92'] },
  said: null
};
const show = (view: MessagesView = messages) => mount('c-pc-messages', PcMessages, { messages: view });

describe('agent messages', () => {
  afterEach(clearPage);

  it('are an envelope with the number of unread ones', async () => {
    const element = await show();
    expect(find(element, 'button').getAttribute('aria-label')).toBe('Agent messages, 1 unread');
    expect(textOf(find(element, '.count'))).toBe('1');
    await update(element, { messages: { ...messages, unread: 0, readAll: null } });
    expect(find(element, 'button').getAttribute('aria-label')).toBe('Agent messages');
    expect(findAll(element, '.count')).toHaveLength(0);
  });

  it('say until when they are valid, where they leave by themselves', async () => {
    const items = messages.items.map((item, index) => (index === 0 ? { ...item, validUntil: at + 3_600_000 } : item));
    const element = await show({ ...messages, items });
    find(element, 'button').click();
    await flushPromises();
    const [until, ...others] = findAll(element, '.until');
    expect(others).toEqual([]);
    expect(textOf(until as HTMLElement)).toContain('Valid until');
    expect(until?.querySelector<HTMLElement & { value: string }>('lightning-formatted-date-time')?.value).toBe(
      new Date(at + 3_600_000).toISOString()
    );
  });

  it('open to the messages, as text; closing marks them read', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    find(element, 'button').click();
    await flushPromises();
    const lines = findAll(element, 'li');
    expect(lines.map((line) => textOf(inLine(line, '.subject')))).toEqual(['Callback', '<b>Reminder</b>']);
    expect(lines.map((line) => line.classList.contains('unread'))).toEqual([true, false]);
    expect(sent).toEqual([]);
    find(element, 'button').click();
    await flushPromises();
    expect(sent).toEqual([messages.readAll]);
    expect(findAll(element, 'li')).toHaveLength(0);
  });

  it('say what came, politely and once', async () => {
    const element = await show();
    expect(textOf(find(element, '[role="status"]'))).toBe('');
    await update(element, { messages: { ...messages, said: { word: 'saidMessage', with: { subject: 'Team meeting' } } } });
    expect(textOf(find(element, '[role="status"]'))).toBe('New message: Team meeting');
  });

  it('are accessible, closed and open', async () => {
    const element = await show();
    await expect(element).toBeAccessible();
    find(element, 'button').click();
    await flushPromises();
    await expect(element).toBeAccessible();
  });
});

function inLine(line: Element, selector: string): Element {
  const found = line.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
