/** Putting a component on the test page and waiting for it to paint. */
import { createElement } from 'lwc';

/** A component's class, also one that comes out of a mixin. */
type ComponentClass = abstract new () => object;

type Props = Readonly<Record<string, unknown>>;

/** A mounted component: the element with its public properties open. */
export type Mounted = HTMLElement & Record<string, unknown> & { shadowRoot: ShadowRoot };

/** Creates `c-<tag>` with its properties, puts it on the page and returns it painted. */
export async function mount(tag: string, is: ComponentClass, props: Props = {}): Promise<Mounted> {
  const element = Object.assign(
    createElement(tag, { is: is as Parameters<typeof createElement>[1]['is'] }),
    props
  ) as unknown as Mounted;
  document.body.appendChild(element);
  await flushPromises();
  return element;
}

/** Sets properties and waits for the repaint. */
export async function update(element: Mounted, props: Props): Promise<void> {
  Object.assign(element, props);
  await flushPromises();
}

/** Lets pending promises and repaints run; works under fake timers too. */
export async function flushPromises(turns = 10): Promise<void> {
  await Promise.resolve();
  if (turns > 1) await flushPromises(turns - 1);
}

/** Takes everything off the page; call after each test. */
export function clearPage(): void {
  document.body.replaceChildren();
}

/** The element in a component's own template; an error when it is not there. */
export function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.tagName}`);
  return found;
}

/** All of them. */
export function findAll<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** Text as read: the component's own and that of the components in it, single-spaced. */
export function textOf(node: Node): string {
  return rawText(node)
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;])/g, '$1')
    .trim();
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const root = (node as Element).shadowRoot ?? node;
  return [...root.childNodes].map(rawText).join(' ');
}

/** Every event of a type the element sent, its details in order. */
export function caught<T>(element: EventTarget, type: string): T[] {
  const details: T[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}
