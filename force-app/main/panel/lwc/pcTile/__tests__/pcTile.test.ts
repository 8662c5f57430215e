import type { ButtonState } from 'c/pcShiftView';
import { caught, clearPage, find, mount, textOf } from '../../../../../test/helpers/mount';
import { holdButton } from '../../../../../test/helpers/viewParts';
import PcTile from '../pcTile';

const intent = { type: 'agent.hold', contactId: '1001' } as const;
const tile = (rest: Parameters<typeof holdButton>[1]) => mount('c-pc-tile', PcTile, { button: holdButton('1001', rest) });

afterEach(clearPage);

describe('a control', () => {
  it.each(['ready', 'refused'] satisfies ButtonState[])('%s sends its intent when pressed', async (state) => {
    const element = await tile({ state, intent });
    const sent = caught(element, 'intent');
    find(element, 'button').click();
    expect(sent).toEqual([intent]);
    expect(find(element, 'button').getAttribute('aria-disabled')).toBeNull();
  });

  it.each(['asked', 'late', 'off'] satisfies ButtonState[])('%s sends nothing, and stays reachable', async (state) => {
    const element = await tile({ state, intent: null });
    const sent = caught(element, 'intent');
    const inner = find<HTMLButtonElement>(element, 'button');
    inner.click();
    expect(sent).toEqual([]);
    expect(inner.disabled).toBe(false);
    expect(inner.getAttribute('aria-disabled')).toBe('true');
  });

  it('says its consequence to a screen reader, and to its parent while it is pointed at', async () => {
    const element = await tile({});
    const said = caught<{ name: string } | null>(element, 'say');
    const inner = find(element, 'button');
    const described = find(element, `[id="${inner.getAttribute('aria-describedby')}"]`);
    expect(described.textContent).toBe('The contact waits until you resume.');
    inner.dispatchEvent(new CustomEvent('mouseenter'));
    inner.dispatchEvent(new CustomEvent('mouseleave'));
    inner.dispatchEvent(new CustomEvent('focus'));
    expect(said.map((button) => button?.name ?? null)).toEqual(['hold', null, 'hold']);
  });

  it('says whether it is on, when it is one that can be', async () => {
    const toggle = await tile({ pressed: true });
    expect(find(toggle, 'button').getAttribute('aria-pressed')).toBe('true');
    const plain = await tile({ pressed: null });
    expect(find(plain, 'button').hasAttribute('aria-pressed')).toBe(false);
  });

  it('takes a double click as one press where a second one would take it back', async () => {
    const twice = (element: HTMLElement) => {
      for (const detail of [1, 2]) find(element, 'button').dispatchEvent(new MouseEvent('click', { detail }));
    };
    for (const [pressed, presses] of [
      [false, 1],
      [null, 2]
    ] as const) {
      const element = await tile({ intent, pressed });
      const sent = caught(element, 'intent');
      twice(element);
      expect(sent.length).toBe(presses);
    }
  });

  it('waits with a word beside the turning ring', async () => {
    const element = await tile({ state: 'asked', text: { word: 'buttonHolding' }, intent: null });
    expect(find(element, 'lightning-spinner')).not.toBeNull();
    expect(textOf(find(element, '.word'))).toBe('Holding');
  });

  it('keeps its intent inside its parent’s template', async () => {
    const element = await tile({});
    const outside = caught(document.body, 'intent');
    const events: Event[] = [];
    element.addEventListener('intent', (event) => events.push(event));
    find(element, 'button').click();
    expect(events.map(({ bubbles, composed }) => [bubbles, composed])).toEqual([[true, false]]);
    expect(outside).toHaveLength(1); // mounted on the page itself, so the page is its parent
  });

  it.each(['ready', 'asked', 'late', 'refused', 'off'] satisfies ButtonState[])('is accessible: %s', async (state) => {
    await expect(await tile({ state, pressed: state === 'ready' })).toBeAccessible();
  });
});
