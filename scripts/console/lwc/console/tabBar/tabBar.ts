/**
 * The workspace tabs. Keyboard: arrows, Home and End move between tabs, Enter or Space shows one, Delete closes one. The crosses are
 * for the pointer only, because a tab list may hold nothing but tabs.
 */
import { LightningElement } from 'lwc';
import { recordBook } from '../../../records/recordBook';
import { say, text } from '../../../text/text';
import { appTabOf, newObjectOf, recordIdOf, settingsTab } from '../../../workspace/pageReference';
import { workspace, type Tab } from '../../../workspace/workspace';

interface TabItem {
  readonly tabId: string;
  readonly title: string;
  /** Says of a subtab to which tab it belongs. */
  readonly hint: string;
  readonly icon: string;
  readonly iconAlt: string;
  readonly itemClass: string;
  readonly selected: 'true' | 'false';
  readonly tabIndex: '0' | '-1';
  readonly closeable: boolean;
  readonly closeLabel: string;
}

/** What a tab is called: what its opener said, else the record's name, else its id. */
export function titleOf(tab: Tab): string {
  const recordId = recordIdOf(tab.page);
  const object = newObjectOf(tab.page);
  if (tab.customTitle === null && object !== null) return say('newRecord', { object });
  if (appTabOf(tab.page) === settingsTab) return text.settingsPage;
  return tab.customTitle ?? recordBook.find(recordId)?.name ?? recordId ?? tab.page.attributes.url ?? tab.page.type;
}

export default class TabBar extends LightningElement {
  readonly text = text;
  tabs: readonly TabItem[] = [];
  #stop: (() => void) | null = null;
  #focusNext: string | null = null;

  connectedCallback(): void {
    this.#stop = workspace.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  renderedCallback(): void {
    if (this.#focusNext === null) return;
    this.element(this.#focusNext)?.focus();
    this.#focusNext = null;
  }

  get hasTabs(): boolean {
    return this.tabs.length > 0;
  }

  choose(event: Event): void {
    workspace.focus(idOf(event));
  }

  close(event: Event): void {
    workspace.close(idOf(event));
  }

  handleKey(event: KeyboardEvent): void {
    const tabId = idOf(event);
    const index = this.tabs.findIndex((tab) => tab.tabId === tabId);
    const last = this.tabs.length - 1;
    const targets: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.element(this.tabs[(target + last + 1) % (last + 1)]?.tabId ?? '')?.focus();
    } else if (event.key === 'Delete' && this.tabs[index]?.closeable) {
      event.preventDefault();
      workspace.close(tabId);
      this.#focusNext = workspace.focused?.tabId ?? null;
    }
  }

  private element(tabId: string): HTMLElement | undefined {
    return [...(this.template?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])].find((tab) => tab.dataset['id'] === tabId);
  }

  private read(): void {
    const focused = workspace.focused;
    this.tabs = workspace.tabs.map((tab, index): TabItem => {
      const selected = tab === focused;
      const parent = workspace.find(tab.parentTabId);
      return {
        tabId: tab.tabId,
        title: titleOf(tab),
        hint: parent ? say('belowTab', { name: titleOf(tab), parent: titleOf(parent) }) : titleOf(tab),
        icon: tab.customIcon ?? (appTabOf(tab.page) === null ? 'utility:contact' : 'utility:settings'),
        iconAlt: tab.iconAlt ?? '',
        itemClass: ['item', parent ? 'subtab' : '', selected ? 'selected' : '', tab.highlighted ? 'highlighted' : '']
          .join(' ')
          .trim(),
        selected: selected ? 'true' : 'false',
        tabIndex: selected || (!focused && index === 0) ? '0' : '-1',
        closeable: tab.closeable,
        closeLabel: say('closeTab', { name: titleOf(tab) })
      };
    });
  }
}

const idOf = (event: Event): string => (event.currentTarget as HTMLElement).dataset['id'] ?? '';
