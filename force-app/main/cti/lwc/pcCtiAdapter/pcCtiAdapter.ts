/** How we talk to the dialer: the port and its CXone implementation. */
export type * from './port';
