import { caught, clearPage, findAll, flushPromises, mount, textOf, update } from '../../../../../test/helpers/mount';
import { contactPanel } from '../../../../../test/helpers/viewParts';
import PcContactPanel from '../pcContactPanel';

const now = Date.UTC(2026, 2, 4, 17, 31);
const lists = (element: Element) => findAll(element, 'ul').map((list) => [...list.querySelectorAll('li')].map(textOf));

const tabs = (element: Element) => findAll<HTMLElement>(element, '[role="tab"]');
/** Which of the two is seen. */
const shown = (element: Element) => findAll(element, '[role="tabpanel"]').map(({ className }) => className);
const told = (element: Element) => findAll(element, '.told, li').map(textOf).join(' ');

afterEach(clearPage);

it('shows what the tenant keeps and what this panel tried, in its order', async () => {
  const element = await mount('c-pc-contact-panel', PcContactPanel, { panel: contactPanel(now) });
  const [history] = lists(element);
  expect(history?.[0]).toContain('Call, 04:12');
  expect(history?.[0]).toContain('Promise to pay');
  expect(history?.[0]).toContain('Pays on Friday.');
  expect(history?.[1]).toContain('Disposition 4711');
  expect(shown(element)).toEqual(['history']);
  tabs(element)[1]?.click();
  await flushPromises();
  const [attempts] = lists(element);
  expect(attempts?.[0]).toBe('Now: Active');
  expect(attempts?.[1]).toBe('ended while ringing');
  expect(tabs(element).map(textOf)).toEqual(['Contact history', 'Attempts 2']);
  expect(shown(element)).toEqual(['attempts']);
});

it('chooses a tab by a press or by the keyboard, and keeps it when the card is moved', async () => {
  const element = await mount('c-pc-contact-panel', PcContactPanel, { panel: contactPanel(now) });
  const chosen = () => tabs(element).map((tab) => `${tab.dataset.tab} ${tab.getAttribute('aria-selected')} ${tab.tabIndex}`);
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    findAll(element, '[aria-selected="true"]')[0]?.dispatchEvent(event);
    await flushPromises();
    return event.defaultPrevented;
  };
  tabs(element)[1]?.click();
  await flushPromises();
  expect(chosen()).toEqual(['history false -1', 'attempts true 0']);
  expect(shown(element)).toEqual(['attempts']);
  document.body.prepend(document.createElement('p'));
  document.body.append(element);
  await flushPromises();
  expect(shown(element)).toEqual(['attempts']);
  expect(await press('ArrowRight')).toBe(true);
  expect(shown(element)).toEqual(['history']);
  expect(element.shadowRoot?.activeElement?.getAttribute('data-tab')).toBe('history');
  await press('End');
  expect(shown(element)).toEqual(['attempts']);
  expect(await press('h')).toBe(false);
  expect(shown(element)).toEqual(['attempts']);
});

it('says that it reads, that there is nothing, and what went wrong; the last with a way to try again', async () => {
  const panel = contactPanel(now);
  const withHistory = (history: object) => ({ panel: { ...panel, history: { ...panel.history, entries: [], ...history } } });
  const element = await mount(
    'c-pc-contact-panel',
    PcContactPanel,
    withHistory({ state: 'loading', text: { word: 'historyLoading' } })
  );
  expect(told(element)).toContain('Reading contact history');
  expect(findAll(element, 'lightning-spinner')).toHaveLength(1);
  await update(element, withHistory({ state: 'ready', text: { word: 'historyEmpty', with: { days: 7 } } }));
  expect(told(element)).toContain('in the last 7 days');
  expect(findAll(element, 'lightning-spinner')).toHaveLength(0);
  const intent = { type: 'agent.readHistory', contactId: '1001' } as const;
  const retry = {
    name: 'readHistory',
    text: { word: 'buttonReadAgain' },
    icon: 'utility:refresh',
    state: 'ready',
    pressed: null,
    say: { word: 'sayReadAgain' },
    intent
  };
  const why = { word: 'refusedForbidden' };
  await update(element, withHistory({ state: 'failed', text: { word: 'historyFailed', with: { why } }, retry }));
  expect(told(element)).toContain('Contact history could not be read.');
  const sent = caught(element, 'intent');
  findAll(element, 'lightning-button')[0]?.dispatchEvent(new CustomEvent('click'));
  expect(sent).toEqual([intent]);
  await update(element, withHistory({ state: 'failed', text: null, retry: { ...retry, intent: null } }));
  findAll(element, 'lightning-button')[0]?.dispatchEvent(new CustomEvent('click'));
  expect(sent).toHaveLength(1);
});

it('shows notes as text and survives an impossible time', async () => {
  const panel = contactPanel(now);
  const [first] = panel.history.entries;
  const entries = [{ ...first, notes: '<img src=x onerror=alert(1)>', at: 1e300 }];
  const element = await mount('c-pc-contact-panel', PcContactPanel, {
    panel: { ...panel, history: { ...panel.history, entries } }
  });
  expect(told(element)).toContain('<img src=x onerror=alert(1)>');
  expect(findAll(element, 'img')).toHaveLength(0);
});

it('is accessible', async () => {
  const element = await mount('c-pc-contact-panel', PcContactPanel, { panel: contactPanel(now) });
  await expect(element).toBeAccessible();
});
