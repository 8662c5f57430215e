/**
 * What we use of the platform's modules, after Salesforce's own reference pages; @salesforce/lightning-types does not declare
 * these modules.
 */

/** https://developer.salesforce.com/docs/service/api-console/guide/sforce-api-console-js-utility-parity.html */
declare module 'lightning/platformUtilityBarApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export interface UtilityChange {
    label?: string;
    /** SLDS utility icon name without prefix. */
    icon?: string;
    iconVariant?: 'success' | 'warning' | 'error';
    highlighted?: boolean;
  }

  /** Id of the utility that holds the component; undefined outside a utility bar. */
  export const EnclosingUtilityId: WireAdapterConstructor<Record<string, never>, string | undefined>;
  export function updateUtility(utilityId: string, change: UtilityChange): Promise<boolean>;
  export function enablePopout(utilityId: string, enabled: boolean, options?: { disabledText?: string }): Promise<boolean>;
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-workspace-api-functions.html */
declare module 'lightning/platformWorkspaceApi' {
  import type { WireAdapterConstructor } from 'lwc';

  /** True in a console app, false in any other; undefined until known. */
  export const IsConsoleNavigation: WireAdapterConstructor<Record<string, never>, boolean | undefined>;
  /** What a tab shows; `pageReference` goes before `recordId` before `url`. */
  interface TabTarget {
    pageReference?: object;
    recordId?: string;
    url?: string;
    focus?: boolean;
    label?: string;
  }
  /** Opens a workspace tab, or focuses the one that shows the record; resolves to its tab id. */
  export function openTab(options: TabTarget): Promise<string>;
  /** Opens a tab below another one; in console apps only. */
  export function openSubtab(parentTabId: string, options: TabTarget): Promise<string>;
  /** The tab the user looks at; rejects while none is open. */
  export function getFocusedTabInfo(): Promise<{ tabId: string; isSubtab: boolean; parentTabId: string | null }>;
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-add-params-url.html */
declare module 'lightning/pageReferenceUtils' {
  /** Field API name → value, as the page of a new record takes them. */
  export function encodeDefaultFieldValues(values: Record<string, unknown>): string;
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate.html */
declare module 'lightning/navigation' {
  export interface PageReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, unknown>;
  }
  type Constructor<T> = new () => T;
  interface NavigationMixin {
    <T>(base: Constructor<T>): Constructor<T & { [navigate]: (page: PageReference, replace?: boolean) => void }>;
    readonly Navigate: typeof navigate;
  }
  const navigate: unique symbol;
  export const NavigationMixin: NavigationMixin;
}
