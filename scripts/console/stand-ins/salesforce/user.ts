/** Stand-in for `@salesforce/user/*`: who uses the console. */
export const user: Readonly<Record<string, unknown>> = { Id: '005000000000001AAA', isGuest: false };
