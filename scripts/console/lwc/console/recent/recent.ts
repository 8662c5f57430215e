/** The Recent utility: records that are open, newest first. */
import { LightningElement } from 'lwc';
import { recordBook, type ConsoleRecord } from '../../../records/recordBook';
import { text } from '../../../text/text';
import { recordIdOf, recordPage } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

const keptAtMost = 12;

export default class Recent extends LightningElement {
  readonly text = text;
  records: readonly ConsoleRecord[] = [];
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = workspace.subscribe(() => this.read());
    for (const tab of workspace.tabs) this.add(recordIdOf(tab.page));
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  show(event: Event): void {
    event.preventDefault();
    const recordId = (event.currentTarget as HTMLElement).dataset['id'];
    if (recordId) workspace.open(recordPage(recordId));
  }

  private read(): void {
    if (workspace.focused) this.add(recordIdOf(workspace.focused.page));
  }

  private add(recordId: string | null): void {
    const record = recordBook.find(recordId);
    if (record) this.records = [record, ...this.records.filter((other) => other !== record)].slice(0, keptAtMost);
  }
}
