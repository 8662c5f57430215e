/**
 * The panel alone, painted from a sample view: `?gallery=<name>&width=320&theme=dark&lang=ja`, for pictures. `?gallery` or an unknown
 * name lists the names. Nothing is behind it: a press only tells the console what it would have asked.
 */
import { createElement, type LightningElement } from 'lwc';
import Panel from 'console:c/pcPanel';
import sampleViews from 'console:views';
import { say } from '../text/text';
import { viewSettings } from './viewSettings';

type PanelElement = HTMLElement & { view: unknown };
type Views = Readonly<Record<string, unknown>>;

/** The panel's height when its utility is 640 px high: 40 of them are the platform's header. */
const usualHeight = 600;

function list(names: readonly string[]): HTMLElement {
  const items = names.map((name) => {
    const address = new URL(location.href);
    address.searchParams.set('gallery', name);
    const link = document.createElement('a');
    link.href = address.href;
    link.textContent = name;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const element = document.createElement('ul');
  element.append(...items);
  return element;
}

function framed(view: unknown, height: number): HTMLElement {
  const panel = createElement('c-pc-panel', { is: Panel as typeof LightningElement }) as unknown as PanelElement;
  panel.view = view;
  panel.style.display = 'block';
  panel.style.blockSize = '100%';
  panel.addEventListener('intent', (event) => console.info('intent', JSON.stringify((event as CustomEvent).detail)));
  const frame = document.createElement('div');
  frame.className = 'gallery-frame';
  frame.style.inlineSize = `${viewSettings.panelWidth}px`;
  frame.style.blockSize = `${height}px`;
  frame.append(panel);
  return frame;
}

/** Paints what the address asks for. */
export function startGallery(): void {
  viewSettings.start();
  const query = new URLSearchParams(location.search);
  const place = document.getElementById('app');
  if (Panel === null || sampleViews === null) {
    place?.append(say('softphoneMissing'));
    return;
  }
  const views = (sampleViews as (now: number) => Views)(Date.now());
  const name = query.get('gallery') ?? '';
  const known = Object.hasOwn(views, name);
  document.title = known ? name : 'gallery';
  place?.append(known ? framed(views[name], Number(query.get('height')) || usualHeight) : list(Object.keys(views)));
}
