import type { AgentIntent } from 'c/pcFacts';
import type { createLateParts } from 'c/pcLate';
import type { ShiftView } from 'c/pcShiftView';
import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  update,
  type Mounted
} from '../../../../../test/helpers/mount';
import { sampleViews } from '../../../../../test/helpers/views';
import PcPanel from '../pcPanel';

/** Files that do not come, and how often each was asked for. */
const lost = new Set<string>();
const asked: Record<string, number> = {};

async function mockBring<Module>(name: string, module: () => Promise<Module>): Promise<Module> {
  asked[name] = (asked[name] ?? 0) + 1;
  if (lost.has(name)) throw new Error(`${name} is lost`);
  return module();
}

/** The panel's own parts, on a network that fails when a test says so. */
jest.mock('../lateParts', () => ({
  createPanelParts: (onChange: Parameters<typeof createLateParts>[1]) =>
    jest.requireActual<{ createLateParts: typeof createLateParts }>('c/pcLate').createLateParts(
      {
        card: () => mockBring('card', () => import('c/pcCallCard')),
        messages: () => mockBring('messages', () => import('c/pcMessages')),
        keys: () => mockBring('keys', () => import('c/pcKeys'))
      },
      onChange
    )
}));

const views = sampleViews(Date.now());
const show = (view: ShiftView) => mount('c-pc-panel', PcPanel, { view });
const has = (element: Mounted, tag: string) => element.shadowRoot.querySelector(tag) !== null;
/** The first tool of the bar that is not there yet, which has to be called this. */
const lateTool = (element: Mounted, name: string) => find(find(element, 'c-pc-late-tool'), `[aria-label="${name}"]`);
const retry = async (element: Element) => {
  const button = find(find(element, 'c-pc-late-words'), 'lightning-button');
  // The base component's stand-in takes no focus by itself.
  button.tabIndex = 0;
  button.focus();
  button.click();
  await flushPromises(30);
};

beforeEach(() => {
  lost.clear();
  for (const name of ['card', 'messages', 'keys']) asked[name] = 0;
});
afterEach(clearPage);

describe('before a session', () => {
  it('nothing is loaded late but the keys, when they are opened', async () => {
    const element = await show(views.connect);
    await flushPromises(30);
    expect(asked).toEqual({ card: 0, messages: 0, keys: 0 });
    find(element, 'button[aria-expanded]').click();
    await flushPromises(30);
    expect([asked.keys, has(element, 'c-pc-keys')]).toEqual([1, true]);
  });
});

describe('when a session begins', () => {
  it('everything is loaded in an idle moment, before there is a card', async () => {
    jest.useFakeTimers();
    const element = await show(views.waiting);
    expect(asked.card).toBe(0);
    expect(lateTool(element, 'Agent messages: being loaded').getAttribute('aria-disabled')).toBe('true');
    jest.runAllTimers();
    jest.useRealTimers();
    await flushPromises(30);
    expect(asked).toEqual({ card: 1, messages: 1, keys: 1 });
    expect([has(element, 'c-pc-messages'), has(element, '[aria-disabled]')]).toEqual([true, false]);
  });
});

describe('the card', () => {
  it('is loaded at once when a call is there; until then the call has its controls', async () => {
    const element = await mount('c-pc-panel', PcPanel, { view: views.connect });
    Object.assign(element, { view: views.active });
    await flushPromises(2);
    expect([has(element, 'c-pc-plain-card'), has(element, 'c-pc-call-card')]).toEqual([true, false]);
    await flushPromises(30);
    expect([has(element, 'c-pc-plain-card'), has(element, 'c-pc-call-card')]).toEqual([false, true]);
  });

  it('that does not come: words, every call goes on, Try again brings it and keeps the keyboard', async () => {
    lost.add('card');
    const element = await show(views.active);
    await flushPromises(30);
    const plain = find(element, 'c-pc-plain-card');
    expect(textOf(find(plain, 'c-pc-late-words'))).toContain('could not be loaded');
    const sent = caught<AgentIntent>(element, 'intent');
    find(find(find(plain, 'c-pc-call-controls'), '.hang-up'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.hangUp', contactId: '1001' }]);
    await retry(plain);
    expect([has(element, 'c-pc-call-card'), asked.card]).toEqual([false, 2]);
    lost.delete('card');
    await retry(find(element, 'c-pc-plain-card'));
    expect(element.shadowRoot.activeElement).toBe(find(element, 'c-pc-call-card'));
  });

  it('that did not come is tried again for the next contact, and not with every fact', async () => {
    lost.add('card');
    const element = await show(views.active);
    await flushPromises(30);
    const renamed = views.active.cards.map((card) => ({ ...card, name: 'Changed' }));
    await update(element, { view: { ...views.active, cards: renamed } });
    await flushPromises(30);
    expect(asked.card).toBe(1);
    lost.delete('card');
    const [first] = renamed;
    const next = { ...first, contactId: '1002', position: 2 } as (typeof renamed)[number];
    await update(element, { view: { ...views.active, cards: [...renamed, next] } });
    await flushPromises(30);
    expect([asked.card, findAll(element, 'c-pc-call-card').length]).toEqual([2, 2]);
  });
});

describe('the messages and the keys', () => {
  it('say that they did not come; a press brings them and keeps the keyboard', async () => {
    jest.useFakeTimers();
    lost.add('messages');
    lost.add('keys');
    const element = await show(views.waiting);
    jest.runAllTimers();
    jest.useRealTimers();
    await flushPromises(30);
    lost.delete('messages');
    lost.delete('keys');
    const failed = lateTool(element, 'Agent messages could not be loaded. Press to try again.');
    await expect(element).toBeAccessible();
    failed.focus();
    failed.click();
    await flushPromises(30);
    expect(element.shadowRoot.activeElement).toBe(find(element, 'c-pc-messages'));
    find(element, 'button[aria-expanded]').click();
    await flushPromises(30);
    expect(has(element, 'c-pc-keys')).toBe(true);
  });
});
