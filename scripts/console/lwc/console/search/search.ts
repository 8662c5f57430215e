/** Searches the sample records: a text field with a list of what was found. */
import { LightningElement } from 'lwc';
import { recordBook } from '../../../records/recordBook';
import { text } from '../../../text/text';
import { recordPage } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

interface Found {
  readonly recordId: string;
  readonly optionId: string;
  readonly name: string;
  readonly more: string;
  readonly optionClass: string;
  readonly selected: 'true' | 'false';
}

export default class Search extends LightningElement {
  readonly text = text;
  asked = '';
  open = false;
  active = -1;

  get found(): readonly Found[] {
    return recordBook.search(this.asked).map(({ recordId, name, fields }, index) => ({
      recordId,
      optionId: `found-${index}`,
      name,
      more: [fields['Phone'], fields['Account']].filter(Boolean).join(' · '),
      optionClass: index === this.active ? 'option active' : 'option',
      selected: index === this.active ? 'true' : 'false'
    }));
  }

  get expanded(): 'true' | 'false' {
    return this.open && this.asked.trim() !== '' ? 'true' : 'false';
  }

  get listClass(): string {
    return this.expanded === 'true' && this.found.length > 0 ? 'results' : 'results closed';
  }

  get announcement(): string {
    return this.expanded === 'true' && this.found.length === 0 ? text.nothingFound : '';
  }

  get activeId(): string | null {
    return this.found[this.active]?.optionId ?? null;
  }

  handleInput(event: InputEvent): void {
    this.asked = (event.target as HTMLInputElement).value;
    this.open = true;
    this.active = -1;
  }

  handleKey(event: KeyboardEvent): void {
    const count = this.found.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      this.open = true;
      this.active =
        (this.active + (event.key === 'ArrowDown' ? 1 : count) + (this.active < 0 && event.key === 'ArrowUp' ? 1 : 0)) % count;
    } else if (event.key === 'Enter') {
      this.show(this.found[Math.max(this.active, 0)]?.recordId);
    } else if (event.key === 'Escape') {
      this.open = false;
    }
  }

  /** On pointer down, before the field loses the focus. */
  handleChoose(event: Event): void {
    event.preventDefault();
    this.show((event.currentTarget as HTMLElement).dataset['id']);
  }

  handleBlur(): void {
    this.open = false;
  }

  private show(recordId: string | undefined): void {
    if (recordId === undefined) return;
    workspace.open(recordPage(recordId));
    this.asked = '';
    this.open = false;
  }
}
