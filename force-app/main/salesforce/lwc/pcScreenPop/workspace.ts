/** Opening in a console: as a workspace tab, or below the one that is worked in. */
import { getFocusedTabInfo, openSubtab, openTab } from 'lightning/platformWorkspaceApi';

type Page = Parameters<typeof openTab>[0];

/** The workspace tab that is worked in; null while there is none. */
async function workspaceTab(): Promise<string | null> {
  try {
    const { isSubtab, parentTabId, tabId } = await getFocusedTabInfo();
    return (isSubtab ? parentTabId : tabId) ?? null;
  } catch {
    return null;
  }
}

/** Rejects when the console does not do it. */
export async function openInConsole(page: Page, subtab: boolean): Promise<'tab' | 'subtab'> {
  const parent = subtab ? await workspaceTab() : null;
  if (parent === null) {
    await openTab(page);
    return 'tab';
  }
  await openSubtab(parent, page);
  return 'subtab';
}
