/** Paths as tolerant as the wire asks for: any letter case, doubled slashes, any version (protocol 0.2, 9 quirk 3). */

/** All agent API routes are registered below this prefix, in lower case and without version. */
export const API = '/incontactapi';

const VERSIONED = /^\/incontactapi\/services\/v\d+(?:\.\d+)?\/(.+?)\/?$/i;

/** The path a request is routed by. Ids in our paths are digits or lower-case letters, so lower-casing loses nothing. */
export function routePath(request: Request): string {
  const path = new URL(request.url).pathname.replace(/\/{2,}/g, '/');
  const [, tail] = VERSIONED.exec(path) ?? [];
  if (tail !== undefined) return `${API}/${tail.toLowerCase()}`;
  return path.toLowerCase().startsWith(`${API}/`) ? '/no-version' : path;
}

export const isApi = (path: string): boolean => path.startsWith(`${API}/`);

export const isPoll = (path: string): boolean => isApi(path) && path.endsWith('/get-next-event');

/** What follows version and session: `dialer-login`, `contacts/completed`; '' for the session itself. */
export const requestTail = (path: string): string =>
  path.replace(`${API}/`, '').replace(/^agent-sessions\/(?!join$)[^/]+\/?/, '');

/** `POST dialer-login`: what a person wants to read of a request; ids of sessions are left out. */
export const requestTitle = (method: string, path: string): string => `${method} ${requestTail(path) || 'agent-sessions/{id}'}`;
