/** `?demo`: the page runs the demo package, whose dialer lives in the page itself; there is no sign-in, no drawer and no other server. */
export const isDemo: boolean = new URLSearchParams(globalThis.location?.search ?? '').has('demo');
