import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { CurrentPageReference, NavigationMixin } from '../stand-ins/lightning/navigation';
import {
  closeTab,
  disableTabClose,
  focusTab,
  getAllTabInfo,
  getFocusedTabInfo,
  IsConsoleNavigation,
  openSubtab,
  openTab,
  setTabHighlighted,
  setTabLabel
} from '../stand-ins/lightning/platformWorkspaceApi';
import { workspace } from '../workspace/workspace';

const rosa = '003Sm0000000001AAA';
const ken = '003Sm0000000002AAA';

afterEach(() => {
  for (const { tabId } of workspace.tabs) {
    workspace.change(tabId, { closeable: true });
    workspace.close(tabId);
  }
});

test('a screen pop opens a record once, in the background unless it asks for the focus', async () => {
  const first = await openTab({ recordId: rosa });
  assert.equal(workspace.focused, null);
  const again = await openTab({ url: `https://org.example.test/lightning/r/Contact/${rosa.slice(0, 15)}/view`, focus: true });
  assert.equal(again, first);
  assert.equal((await getAllTabInfo()).length, 1);
  const info = await getFocusedTabInfo();
  assert.deepEqual([info.tabId, info.recordId, info.url], [first, rosa, `/lightning/r/Contact/${rosa}/view`]);
});

test('a page reference goes before a record id before an address', async () => {
  const pageReference = {
    type: 'standard__recordPage',
    attributes: { recordId: ken, objectApiName: 'Contact', actionName: 'view' }
  };
  await openTab({ pageReference, recordId: rosa, url: '/lightning/o/Case/list', focus: true });
  assert.equal((await getFocusedTabInfo()).recordId, ken);
  await openTab({ recordId: rosa, url: `/${ken}`, focus: true });
  assert.equal((await getFocusedTabInfo()).recordId, rosa);
});

test('an address that is none, and no target at all, reject', async () => {
  await assert.rejects(openTab({ url: 'javascript:alert(1)' }), /needs a page reference/);
  await assert.rejects(openTab({}), /needs a page reference/);
});

test('closing gives the focus to the neighbour; a tab that may not be closed stays', async () => {
  const first = await openTab({ recordId: rosa, focus: true });
  const second = await openTab({ recordId: ken, focus: true });
  await disableTabClose(first, true);
  assert.equal(await closeTab(first), false);
  assert.equal(await closeTab(second), true);
  assert.equal(workspace.focused?.tabId, first);
});

test('subtabs belong to their tab and close with it', async () => {
  const parent = await openTab({ recordId: rosa, focus: true });
  const child = await openSubtab(parent, { recordId: ken, focus: true });
  const [info] = await getAllTabInfo();
  assert.deepEqual(
    info?.subtabs.map(({ tabId, isSubtab, parentTabId }) => [tabId, isSubtab, parentTabId]),
    [[child, true, parent]]
  );
  await closeTab(parent);
  assert.deepEqual(workspace.tabs, []);
  assert.equal(workspace.focused, null);
});

test('label and highlight can be set; the focus takes the highlight away', async () => {
  const tab = await openTab({ recordId: rosa });
  await setTabLabel(tab, 'Rosa');
  assert.equal((await setTabHighlighted(tab, true)).highlighted, true);
  const info = await focusTab(tab);
  assert.deepEqual([info.customTitle, info.highlighted, info.focused], ['Rosa', false, true]);
});

test('an unknown tab rejects', async () => {
  await assert.rejects(focusTab('tab-0'), /no tab with the id tab-0/);
  await assert.rejects(getFocusedTabInfo(), /No tab has the focus/);
});

test('navigating to a record opens its tab, to a list the start page', async () => {
  const Base = NavigationMixin(class {} as new () => object) as unknown as new () => Record<symbol, (page: unknown) => unknown>;
  const component = new Base();
  const page = { type: 'standard__recordPage', attributes: { recordId: rosa, objectApiName: 'Contact', actionName: 'view' } };
  component[NavigationMixin.Navigate]?.(page);
  assert.equal((await getFocusedTabInfo()).recordId, rosa);
  assert.equal(await component[NavigationMixin.GenerateUrl]?.(page), `/lightning/r/Contact/${rosa}/view`);
  component[NavigationMixin.Navigate]?.({
    type: 'standard__objectPage',
    attributes: { objectApiName: 'Contact', actionName: 'list' }
  });
  assert.equal(workspace.focused, null);
});

test('the page reference follows the focused tab until it is disconnected', async () => {
  const heard: string[] = [];
  const wire = new CurrentPageReference((page) => heard.push(page?.attributes.recordId ?? page?.type ?? 'none'));
  wire.connect();
  wire.update();
  await openTab({ recordId: rosa, focus: true });
  wire.disconnect();
  await openTab({ recordId: ken, focus: true });
  assert.deepEqual(heard, ['standard__objectPage', rosa]);
});

test('the local page is a console app', () => {
  const heard: unknown[] = [];
  new IsConsoleNavigation((value) => heard.push(value)).update();
  assert.deepEqual(heard, [true]);
});
