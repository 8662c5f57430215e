/** What this org says: its settings as stored, and what the user may use. What they mean is decided elsewhere. */
import read from '@salesforce/apex/PC_SettingsController.read';
import administer from '@salesforce/customPermission/PC_Administer';
import contactPanel from '@salesforce/customPermission/PC_Contact_Panel';
import manualDial from '@salesforce/customPermission/PC_Manual_Dial';
import myCallbacks from '@salesforce/customPermission/PC_My_Callbacks';
import useSoftphone from '@salesforce/customPermission/PC_Use_Softphone';
import type { Features } from 'c/pcFacts';

/** Whether the user may use the softphone at all. A permission that is not granted is undefined on the platform. */
export const maySoftphone = (): boolean => useSoftphone === true;

/** What of it. */
export const features = (): Features => ({
  manualDial: manualDial === true,
  myCallbacks: myCallbacks === true,
  contactPanel: contactPanel === true,
  administer: administer === true
});

/** What the org answers: nobody has looked at it yet. Rejects as Apex does. */
export const readOrg = (): Promise<unknown> => read();

/** The org's own words for why it did not answer; '' when it has none. */
export const refusalOf = (error: unknown): string => {
  const { body, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly body?: { readonly message?: unknown };
    readonly message?: unknown;
  };
  const said = body?.message ?? message;
  return typeof said === 'string' ? said.slice(0, 200) : '';
};
