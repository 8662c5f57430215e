/**
 * Stand-in for `@salesforce/customPermission/*`. On the platform the user is known before any module is loaded; here a sign-in tells who
 * it is, so each permission is a live binding. Until then, and where nobody signs in, the user has them all.
 */
import { Listeners } from '../../workspace/listeners';

const changed = new Listeners<[]>();
let granted: ReadonlySet<string> | null = null;

/** True or undefined, as the platform answers. */
export const hasPermission = (name: string): true | undefined => (granted === null || granted.has(name) ? true : undefined);

export const permissions = {
  /** These and no others. */
  grant(names: readonly string[]): void {
    granted = new Set(names);
    changed.tell();
  },
  onChange: (listener: () => void): (() => void) => changed.add(listener)
};
