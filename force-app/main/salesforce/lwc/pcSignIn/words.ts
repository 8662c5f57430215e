/** Words of the sign-in that stand in the panel; those inside the frame are the page's own. */
import title from '@salesforce/label/c.PC_SignInTitle';
import noAnswer from '@salesforce/label/c.PC_SignInNoAnswer';
import noPage from '@salesforce/label/c.PC_SignInNoPage';
import noSettings from '@salesforce/label/c.PC_SignInNoSettings';
import notSet from '@salesforce/label/c.PC_SignInNotSet';
import starting from '@salesforce/label/c.PC_PanelStarting';
import type { TenantSetting } from 'c/pcFacts';

export const words = { title, noAnswer, noSettings, starting };

/** Stored names of what a sign-in cannot do without, as Setup shows them. */
const needed = { tenantId: 'Tenant_Id__c', clientId: 'Client_Id__c' } as const;

/** What is missing, in words; '' when nothing is. Null: the settings could not be read. */
export function missingText(tenant: TenantSetting | null): string {
  if (!tenant) return noSettings;
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter((name) => tenant[name] === '');
  return missing.length === 0 ? '' : notSet.replace('{missing}', missing.map((name) => needed[name]).join(', '));
}

/** Why Apex named no page; its own words when it has some. */
export function noPageText(error: unknown): string {
  const { body } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly body?: { readonly message?: unknown };
  };
  return noPage.replace('{why}', () => (typeof body?.message === 'string' ? body.message.slice(0, 200) : '')).trim();
}
