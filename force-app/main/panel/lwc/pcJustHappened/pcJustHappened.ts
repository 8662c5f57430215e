/** What became of the last lines: a strip that opens to the list. Nothing that vanished from the cards is lost from sight. */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { HappenedView } from 'c/pcShiftView';

interface Line extends HappenedView {
  readonly key: string;
  readonly shownName: string;
  /** An ISO instant, as the base component reads it. */
  readonly iso: string;
}

/** The strip has room for about this many. */
const inStrip = 2;

export default class PcJustHappened extends LightningElement {
  /** Newest first. */
  @api happened: readonly HappenedView[] = [];

  labels = labels;
  /** The template's own blanks are taken out; without one a screen reader runs name and text together. */
  blank = ' ';
  open = false;

  get lines(): readonly Line[] {
    return this.happened.map((view) => ({
      ...view,
      key: `${view.contactId}-${view.at}`,
      shownName: view.name || labels.happenedNoName,
      iso: new Date(view.at).toISOString()
    }));
  }

  get newest(): readonly Line[] {
    return this.lines.slice(0, inStrip);
  }

  get nothing(): boolean {
    return this.happened.length === 0;
  }

  get count(): string {
    return say({ word: 'happenedLast', with: { count: this.happened.length } });
  }

  get toggleLabel(): string {
    return this.open ? labels.happenedHide : labels.happenedShow;
  }

  get chevron(): string {
    return this.open ? 'utility:chevrondown' : 'utility:chevronup';
  }

  get expanded(): string {
    return String(this.open);
  }

  handleToggle(): void {
    this.open = !this.open;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    (this.refs?.toggle as HTMLElement | undefined)?.focus();
  }
}
