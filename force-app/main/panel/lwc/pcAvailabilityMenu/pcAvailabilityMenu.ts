/**
 * The skills and states an agent may choose. Arrow keys, Home and End move; typing goes to the search field when there is one.
 * An entry that cannot be chosen keeps its place and says why.
 *
 * Events: `intent`, and `close` (detail `chosen`) after a choice.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AvailabilityView } from 'c/pcShiftView';
import { menuSections, type Section } from './entries';

/** A list longer than this gets a search field. */
const searchAbove = 7;

export default class PcAvailabilityMenu extends LightningElement {
  @api availability!: AvailabilityView;

  labels = labels;
  searched = '';
  #opened = false;

  /** On opening, the focus goes to the search field, else to what is chosen, else to the first entry. */
  renderedCallback(): void {
    if (this.#opened) return;
    this.#opened = true;
    const items = this.#items();
    const chosen = items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0];
    ((this.refs?.search as HTMLElement | undefined) ?? chosen)?.focus();
  }

  get searchable(): boolean {
    return this.availability.skills.length > searchAbove;
  }

  get searchLabel(): string {
    return say({ word: 'menuSearch', with: { count: this.availability.skills.length } });
  }

  get sections(): readonly Section[] {
    return menuSections(this.availability, this.searched);
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.searched = event.detail.value;
  }

  handleClick(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const entry = this.sections.flatMap(({ entries }) => entries).find((one) => one.key === key);
    if (!entry?.intent) return;
    this.dispatchEvent(new CustomEvent('intent', { detail: entry.intent, bubbles: true }));
    this.dispatchEvent(new CustomEvent('close', { detail: 'chosen' }));
  }

  handleKey(event: KeyboardEvent): void {
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || (at < 0 && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  }

  #items = (): HTMLElement[] => [...(this.template?.querySelectorAll<HTMLElement>('.item') ?? [])];
}
