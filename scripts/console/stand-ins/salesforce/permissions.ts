/** Stand-in for `@salesforce/customPermission/*`: `?without=<name>` takes a permission away, otherwise the user has it. */
const taken = new Set(new URLSearchParams(globalThis.location?.search ?? '').getAll('without'));

/** True or undefined, as the platform answers. */
export const hasPermission = (name: string): true | undefined => (taken.has(name) ? undefined : true);
