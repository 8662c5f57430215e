/**
 * The outcomes of a skill as a searchable list of which one is chosen. Typing narrows it and says how many are left; arrow down goes from
 * the search into the list, Enter takes its first. Event: `choose` (detail: disposition id).
 */
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
  /** Of the element that says the hint; null where there is none. */
  readonly hintId: string | null;
  /** The name around what was searched for. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Full-width letters and any case are the same. */
const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** The place of the searched text in a name; none where the plain form counts other characters than the name. */
const split = (name: string, wanted: string): Pick<Option, 'before' | 'match' | 'after'> => {
  const at = wanted === '' || plain(name).length !== name.length ? -1 : plain(name).indexOf(wanted);
  if (at < 0) return { before: name, match: '', after: '' };
  const end = at + wanted.length;
  return { before: name.slice(0, at), match: name.slice(at, end), after: name.slice(end) };
};

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
    const wanted = plain(this.searched.trim());
    return this.dispositions
      .map((entry) => {
        const chosen = entry.dispositionId === this.chosenId;
        return {
          ...entry,
          ...split(entry.name, wanted),
          chosen,
          classes: chosen ? 'option on' : 'option',
          hintId: entry.hint ? `hint-${entry.dispositionId}` : null
        };
      })
      .filter(({ name, chosen }) => chosen || plain(name).includes(wanted));
  }

  get nothingFound(): boolean {
    return this.list === 'ready' && this.options.length === 0;
  }

  /** For a screen reader, while something is searched for. */
  get found(): string {
    const wanted = plain(this.searched.trim());
    const count = this.dispositions.filter(({ name }) => plain(name).includes(wanted)).length;
    return wanted === '' ? '' : say({ word: 'wrapUpFound', with: { count } });
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.searched = event.detail.value;
  }

  /** A key that completes a Japanese word is no choice. */
  handleKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    const first = this.options.find(({ name }) => plain(name).includes(plain(this.searched.trim())));
    if (event.key === 'ArrowDown') this.#focus();
    else if (first && this.searched.trim() !== '') this.#choose(first.dispositionId);
  }

  handleChange(event: Event): void {
    this.#choose((event.target as HTMLInputElement).value);
  }

  #focus = () => {
    const radios = [...(this.template?.querySelectorAll<HTMLInputElement>('.radio') ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  };

  #choose = (detail: string) => {
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  };
}
