/** What only the org's administration knows, and the ways into Setup. */
import check from '@salesforce/apex/PC_SetupController.check';
import type { SetupFacts } from 'c/pcFacts';

/** What the org answers (`SetupFacts`): nobody has looked at it yet. Rejects as Apex does, without a permission with its words. */
export const checkSetup = (): Promise<unknown> => check();

/** Pages of Setup. Unverified without an org: the platform documents none of these addresses. */
export const setupPages = Object.freeze({
  trustedUrls: '/lightning/setup/SecurityCspTrustedSite/home',
  permissionSets: '/lightning/setup/PermSets/home',
  metadataTypes: '/lightning/setup/CustomMetadata/home',
  apps: '/lightning/setup/NavigationMenus/home'
});

/** The page of a custom metadata record; where its id is not known, that of all types. */
export const recordPage = (
  records: SetupFacts['records'],
  { type, developerName }: { readonly type: string; readonly developerName: string }
): string => {
  const found = records.find((one) => one.type === type && one.developerName === developerName);
  return found && /^[a-zA-Z0-9]{15,18}$/.test(found.recordId)
    ? `/lightning/setup/CustomMetadata/page?address=${encodeURIComponent(`/${found.recordId}?setupid=CustomMetadata`)}`
    : setupPages.metadataTypes;
};
