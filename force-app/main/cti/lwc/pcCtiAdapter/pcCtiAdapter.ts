/** How we talk to the dialer: the port and its CXone implementation. */
export type * from './port';
export { createCxoneAdapter } from './cxoneAdapter';
export type { CxoneAdapterOptions } from './cxoneAdapter';
export type { WireLogEntry, WireObserver } from './wireLog';
