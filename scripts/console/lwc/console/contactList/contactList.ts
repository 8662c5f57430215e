/** The list the app starts with: all sample contacts. */
import { LightningElement } from 'lwc';
import { recordBook, type ConsoleRecord } from '../../../records/recordBook';
import { text } from '../../../text/text';
import { utilityBar } from '../../../utilityBar/utilityBar';
import { recordPage } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

export default class ContactList extends LightningElement {
  readonly text = text;
  panelOpen = false;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = utilityBar.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Where there is room, the list stands beside an open panel instead of below it. */
  get cardClass(): string {
    return this.panelOpen ? 'card beside' : 'card';
  }

  get contacts() {
    return recordBook.all.map(({ recordId, name, fields }: ConsoleRecord) => ({
      recordId,
      name,
      account: fields['Account'] ?? '',
      phone: fields['Phone'] ?? '',
      email: fields['Email'] ?? ''
    }));
  }

  get hasContacts(): boolean {
    return recordBook.all.length > 0;
  }

  show(event: Event): void {
    event.preventDefault();
    const recordId = (event.currentTarget as HTMLElement).dataset['id'];
    if (recordId) workspace.open(recordPage(recordId));
  }

  private read(): void {
    this.panelOpen = utilityBar.utilities.some(({ visible }) => visible);
  }
}
