/** Stand-in for `lightning/platformWorkspaceApi`: the same functions and signatures, acting on the console's own workspace. */
import { fromUrl, recordIdOf, recordPage, urlOf, type PageReference } from '../../workspace/pageReference';
import { workspace, type Tab } from '../../workspace/workspace';
import { ContextWire, pageWire } from '../contextWire';

/** Id of the tab a component lives in; undefined outside of one, as in the utility bar. */
export class EnclosingTabId extends ContextWire {}

/** The local page is a console app, unless its address says `?nav=standard`. */
const isConsole = (): boolean => new URLSearchParams(globalThis.location?.search ?? '').get('nav') !== 'standard';

export const IsConsoleNavigation = pageWire(isConsole, () => () => undefined);

/** What to open; when several are given, pageReference goes before recordId before url. */
export interface TabTarget {
  readonly pageReference?: PageReference;
  readonly recordId?: string;
  readonly url?: string;
  readonly focus?: boolean;
  readonly icon?: string;
  readonly iconAlt?: string;
  readonly label?: string;
  readonly overrideNavRules?: boolean;
}

export interface TabInfo {
  readonly tabId: string;
  readonly parentTabId: string | null;
  readonly isSubtab: boolean;
  readonly subtabs: readonly TabInfo[];
  readonly focused: boolean;
  readonly highlighted: boolean;
  readonly closeable: boolean;
  readonly pinned: boolean;
  readonly title: string | null;
  readonly customTitle: string | null;
  readonly icon: string | null;
  readonly customIcon: string | null;
  readonly iconAlt: string | null;
  readonly recordId: string | null;
  readonly pageReference: PageReference;
  readonly url: string;
}

function pageOf({ pageReference, recordId, url }: TabTarget): PageReference {
  const page = pageReference ?? (recordId ? recordPage(recordId) : url ? fromUrl(url) : null);
  if (!page) throw new Error('A tab needs a page reference, a record id or an address.');
  return page;
}

const known = (tabId: string): Tab => {
  const tab = workspace.find(tabId);
  if (!tab) throw new Error(`There is no tab with the id ${String(tabId)}.`);
  return tab;
};

const info = (tab: Tab): TabInfo => ({
  tabId: tab.tabId,
  parentTabId: tab.parentTabId,
  isSubtab: tab.parentTabId !== null,
  subtabs: workspace.tabs.filter((other) => other.parentTabId === tab.tabId).map(info),
  focused: workspace.focused === tab,
  highlighted: tab.highlighted,
  closeable: tab.closeable,
  pinned: false,
  title: tab.customTitle,
  customTitle: tab.customTitle,
  icon: tab.customIcon,
  customIcon: tab.customIcon,
  iconAlt: tab.iconAlt,
  recordId: recordIdOf(tab.page),
  pageReference: tab.page,
  url: urlOf(tab.page)
});

/** Opens a workspace tab (or focuses the one that shows this page already) and resolves to its id. */
export async function openTab(target: TabTarget): Promise<string> {
  if (!isConsole()) throw new Error('This app has no workspace tabs.');
  const { focus = false, icon, iconAlt, label } = target;
  return workspace.open(pageOf(target), { focus, icon, iconAlt, label });
}

/** Opens a tab below another. */
export async function openSubtab(parentTabId: string, target: TabTarget): Promise<string> {
  const { focus = false, icon, iconAlt, label } = target;
  return workspace.open(pageOf(target), { parentTabId: known(parentTabId).tabId, focus, icon, iconAlt, label });
}

export async function closeTab(tabId: string): Promise<boolean> {
  return workspace.close(known(tabId).tabId);
}

export async function focusTab(tabId: string): Promise<TabInfo> {
  workspace.focus(known(tabId).tabId);
  return info(known(tabId));
}

export async function disableTabClose(tabId: string, disabled: boolean): Promise<TabInfo> {
  workspace.change(known(tabId).tabId, { closeable: !disabled });
  return info(known(tabId));
}

export async function setTabHighlighted(tabId: string, highlighted: boolean): Promise<TabInfo> {
  workspace.change(known(tabId).tabId, { highlighted });
  return info(known(tabId));
}

export async function setTabIcon(
  tabId: string,
  icon: string,
  { iconAlt }: { readonly iconAlt?: string } = {}
): Promise<TabInfo> {
  workspace.change(known(tabId).tabId, { customIcon: icon, iconAlt: iconAlt ?? null });
  return info(known(tabId));
}

export async function setTabLabel(tabId: string, label: string): Promise<TabInfo> {
  workspace.change(known(tabId).tabId, { customTitle: label });
  return info(known(tabId));
}

/** The sample pages never go stale; resolves for a tab that is there. */
export async function refreshTab(tabId: string, _options: { readonly includeAllSubtabs?: boolean } = {}): Promise<boolean> {
  return known(tabId) !== null;
}

export async function getTabInfo(tabId: string): Promise<TabInfo> {
  return info(known(tabId));
}

export async function getAllTabInfo(): Promise<readonly TabInfo[]> {
  return workspace.tabs.filter((tab) => tab.parentTabId === null).map(info);
}

/** The focused tab; rejects while none is open. */
export async function getFocusedTabInfo(): Promise<TabInfo> {
  const tab = workspace.focused;
  if (!tab) throw new Error('No tab has the focus.');
  return info(tab);
}
