/**
 * `?panelSignIn=240011`: the panel signs in by itself, as in an org, and the page gives it no connection. The number is the agent id of the
 * org's user, who in an org is known before any page is. Null: the page signs in.
 */
export const panelUser: string | null = new URLSearchParams(globalThis.location?.search ?? '').get('panelSignIn');
