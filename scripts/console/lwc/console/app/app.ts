/** The whole page: header, record or list, drawer, utility bar, toasts. */
import { LightningElement } from 'lwc';
import { isDemo } from '../../../page/demo';
import { workspace, type Tab } from '../../../workspace/workspace';
import { appTabOf, newObjectOf, recordIdOf, settingsTab, type PageReference } from '../../../workspace/pageReference';

export default class App extends LightningElement {
  readonly hasDrawer = !isDemo;
  tab: Tab | null = null;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = workspace.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get recordId(): string | null {
    return this.tab && recordIdOf(this.tab.page);
  }

  /** A record page of its own per tab: switching tabs does not mix two records. */
  get pages(): readonly { readonly key: string; readonly recordId: string }[] {
    return this.tab && this.recordId !== null ? [{ key: this.tab.tabId, recordId: this.recordId }] : [];
  }

  /** The page of a new record, one per tab. */
  get newRecords(): readonly { readonly key: string; readonly page: PageReference }[] {
    return this.tab && newObjectOf(this.tab.page) !== null ? [{ key: this.tab.tabId, page: this.tab.page }] : [];
  }

  /** The page for administrators, in its tab. */
  get settings(): readonly { readonly key: string }[] {
    return this.tab && appTabOf(this.tab.page) === settingsTab ? [{ key: this.tab.tabId }] : [];
  }

  get isList(): boolean {
    return this.pages.length + this.newRecords.length + this.settings.length === 0;
  }

  private read(): void {
    this.tab = workspace.focused;
  }
}
