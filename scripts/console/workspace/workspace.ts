/** The console's workspace: which tabs are open, which has the focus. Knows no screen; the shell draws it, the stand-ins drive it. */
import { Listeners } from './listeners';
import { samePage, type PageReference } from './pageReference';

/** One workspace tab (or subtab, when it has a parent). */
export interface Tab {
  readonly tabId: string;
  readonly parentTabId: string | null;
  readonly page: PageReference;
  /** Set by whoever opened the tab; null = the page's own title. */
  readonly customTitle: string | null;
  readonly customIcon: string | null;
  readonly iconAlt: string | null;
  readonly highlighted: boolean;
  readonly closeable: boolean;
}

/** How a tab is opened. */
export interface OpenOptions {
  readonly parentTabId?: string | null;
  /** Default true: the new tab gets the focus. */
  readonly focus?: boolean;
  readonly label?: string | undefined;
  readonly icon?: string | undefined;
  readonly iconAlt?: string | undefined;
}

export class Workspace {
  #tabs: readonly Tab[] = [];
  #focusedId: string | null = null;
  #count = 0;
  readonly #changed = new Listeners<[]>();

  /** Tells after every change; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  get tabs(): readonly Tab[] {
    return this.#tabs;
  }

  /** The tab with the focus; null = the list the app starts with. */
  get focused(): Tab | null {
    return this.find(this.#focusedId);
  }

  find(tabId: string | null | undefined): Tab | null {
    return this.#tabs.find((tab) => tab.tabId === tabId) ?? null;
  }

  /** Opens a page; a page that is open already is not opened twice but gets the focus. Returns the tab's id. */
  open(page: PageReference, { parentTabId = null, focus = true, label, icon, iconAlt }: OpenOptions = {}): string {
    const present = this.#tabs.find((tab) => tab.parentTabId === parentTabId && samePage(tab.page, page));
    const tabId = present?.tabId ?? `tab-${++this.#count}`;
    if (!present) {
      const tab: Tab = {
        tabId,
        parentTabId,
        page,
        customTitle: label ?? null,
        customIcon: icon ?? null,
        iconAlt: iconAlt ?? null,
        highlighted: false,
        closeable: true
      };
      this.#tabs = [...this.#tabs, tab];
    }
    if (focus) this.#focusedId = tabId;
    this.#changed.tell();
    return tabId;
  }

  /** Gives a tab the focus; null shows the app's list. A focused tab is no longer highlighted. False when there is no such tab. */
  focus(tabId: string | null): boolean {
    if (tabId !== null && !this.find(tabId)) return false;
    this.#focusedId = tabId;
    this.#tabs = this.#tabs.map((tab) => (tab.tabId === tabId && tab.highlighted ? { ...tab, highlighted: false } : tab));
    this.#changed.tell();
    return true;
  }

  /** Closes a tab and its subtabs; the neighbour takes the focus. False when it is not there or may not be closed. */
  close(tabId: string): boolean {
    const tab = this.find(tabId);
    if (!tab?.closeable) return false;
    const index = this.#tabs.indexOf(tab);
    const gone = this.#tabs.filter((other) => other === tab || other.parentTabId === tabId);
    this.#tabs = this.#tabs.filter((other) => !gone.includes(other));
    if (gone.some((other) => other.tabId === this.#focusedId)) {
      const neighbour = this.find(tab.parentTabId) ?? this.#tabs[Math.min(index, this.#tabs.length - 1)];
      this.#focusedId = neighbour?.tabId ?? null;
    }
    this.#changed.tell();
    return true;
  }

  /** Changes how a tab looks. False when there is no such tab. */
  change(tabId: string, patch: Partial<Omit<Tab, 'tabId' | 'parentTabId'>>): boolean {
    if (!this.find(tabId)) return false;
    this.#tabs = this.#tabs.map((tab) => (tab.tabId === tabId ? { ...tab, ...patch } : tab));
    this.#changed.tell();
    return true;
  }
}

/** The page's workspace. */
export const workspace = new Workspace();
