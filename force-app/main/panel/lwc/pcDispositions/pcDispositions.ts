/** The outcomes of a skill as a searchable list of which one is chosen. Event: `choose` (detail: disposition id). */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { DispositionView, WrapUpView } from 'c/pcShiftView';

/** A list longer than this gets a search field. */
const searchFrom = 8;

/** What stands in place of a list that is not there. */
const insteadOf = {
  none: labels.offNoDispositions,
  loading: labels.offListLoading,
  failed: labels.offListFailed,
  ready: null
} as const satisfies Record<WrapUpView['list'], string | null>;

interface Option extends DispositionView {
  readonly chosen: boolean;
  readonly classes: string;
}

export default class PcDispositions extends LightningElement {
  @api list: WrapUpView['list'] = 'none';
  @api dispositions: readonly DispositionView[] = [];
  @api chosenId: string | null = null;
  @api required = false;
  /** Unique on the page, so that two cards' choices stay apart. */
  @api group = '';

  labels = labels;
  searched = '';

  get instead(): string | null {
    return insteadOf[this.list];
  }

  get searchable(): boolean {
    return this.list === 'ready' && this.dispositions.length >= searchFrom;
  }

  get searchLabel(): string {
    return say({ word: 'wrapUpSearch', with: { count: this.dispositions.length } });
  }

  /** What matches the search; the chosen one always stays in sight. */
  get options(): readonly Option[] {
    const wanted = this.searched.trim().toLocaleLowerCase();
    return this.dispositions
      .map((entry) => {
        const chosen = entry.dispositionId === this.chosenId;
        return { ...entry, chosen, classes: chosen ? 'option on' : 'option' };
      })
      .filter(({ name, chosen }) => chosen || name.toLocaleLowerCase().includes(wanted));
  }

  get nothingFound(): boolean {
    return this.list === 'ready' && this.options.length === 0;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.searched = event.detail.value;
  }

  handleChange(event: Event): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: (event.target as HTMLInputElement).value }));
  }
}
