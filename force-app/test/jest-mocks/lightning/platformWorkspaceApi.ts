/**
 * Stands in for lightning/platformWorkspaceApi in component tests. The real module:
 * https://developer.salesforce.com/docs/platform/lwc/guide/use-workspace-api-functions.html
 */
import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const IsConsoleNavigation = createTestWireAdapter(jest.fn());
export const openTab = jest.fn(() => Promise.resolve('tab-1'));
export const openSubtab = jest.fn(() => Promise.resolve('subtab-1'));
/** No tab has the focus unless a test says so. */
export const getFocusedTabInfo = jest.fn(() => Promise.reject(new Error('No tab has the focus.')));
