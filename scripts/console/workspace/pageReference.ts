/** Page references: what a tab shows, and how record ids and addresses become one. */

export interface PageReference {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly state?: Readonly<Record<string, string | undefined>>;
}

/** Key prefixes of the objects the sample data has. */
const objects: Readonly<Record<string, string>> = { '001': 'Account', '003': 'Contact', '00Q': 'Lead', '500': 'Case' };

const recordIdShape = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

export const isRecordId = (text: string): boolean => recordIdShape.test(text);

/** The 15 characters that identify a record; the last three of an 18-character id only guard its case. */
export const caseSensitiveId = (recordId: string): string => recordId.slice(0, 15);

/** Object of a record id; '' for a prefix the console does not know. */
export const objectOf = (recordId: string): string => objects[recordId.slice(0, 3)] ?? '';

export const recordPage = (recordId: string, objectApiName = objectOf(recordId)): PageReference => ({
  type: 'standard__recordPage',
  attributes: { recordId, objectApiName, actionName: 'view' }
});

/**
 * What an address leads to: `/003…`, `/lightning/r/003…/view`, `/lightning/r/Contact/003…/view` are record pages whatever the host;
 * every other `http(s)` address is a web page; anything else is null.
 */
export function fromUrl(url: string): PageReference | null {
  let parsed: URL;
  try {
    parsed = new URL(url, 'https://console.invalid');
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const parts = parsed.pathname.split('/').filter((part) => part !== '');
  const recordId = (parts[0] === 'lightning' && parts[1] === 'r' ? parts.slice(2, 4) : parts.slice(0, 1)).find(isRecordId);
  if (recordId !== undefined) return recordPage(recordId);
  return { type: 'standard__webPage', attributes: { url: parsed.href.replace('https://console.invalid', '') } };
}

/** The record a page shows, or null. */
export const recordIdOf = (page: PageReference): string | null =>
  page.type === 'standard__recordPage' ? (page.attributes.recordId ?? null) : null;

/** The object whose new record a page makes, or null. */
export const newObjectOf = (page: PageReference): string | null =>
  page.type === 'standard__objectPage' && page.attributes.actionName === 'new' ? (page.attributes.objectApiName ?? '') : null;

/** The tab of the app that a page is, `PC_Softphone_Settings`; or null. */
export const appTabOf = (page: PageReference): string | null =>
  page.type === 'standard__navItemPage' ? (page.attributes['apiName'] ?? null) : null;

/** The page for the softphone's administrators. */
export const settingsTab = 'PC_Softphone_Settings';

export const settingsPage: PageReference = { type: 'standard__navItemPage', attributes: { apiName: settingsTab } };

/** True when both lead to the same page (a record is the same by its 15 characters). */
export function samePage(a: PageReference, b: PageReference): boolean {
  const [recordA, recordB] = [recordIdOf(a), recordIdOf(b)];
  if (recordA !== null && recordB !== null) return caseSensitiveId(recordA) === caseSensitiveId(recordB);
  return a.type === b.type && JSON.stringify([a.attributes, a.state ?? {}]) === JSON.stringify([b.attributes, b.state ?? {}]);
}

/** The address of a page inside the console. */
export function urlOf(page: PageReference): string {
  const { recordId, objectApiName, actionName = 'view', url } = page.attributes;
  if (page.type === 'standard__recordPage') return `/lightning/r/${objectApiName ?? ''}/${recordId ?? ''}/${actionName}`;
  if (page.type === 'standard__objectPage') return `/lightning/o/${objectApiName ?? ''}/${actionName}`;
  return page.type === 'standard__webPage' ? (url ?? '') : '/lightning/page/home';
}
