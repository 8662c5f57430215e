/** A request to the agent API as data: what to send, not how. */

export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Version of the API under which the endpoint is called, `23.0`. */
  readonly version: string;
  /** Path below `/InContactAPI/services/vNN.0/`, ids already encoded, with its query. */
  readonly path: string;
  /** JSON body; null sends none. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

export const get = (path: string, version: string): WireRequest => ({ method: 'GET', version, path, body: null });

export const post = (path: string, body: WireRequest['body'] = null, version = '23.0'): WireRequest => ({
  method: 'POST',
  version,
  path,
  body
});

/** The address of a request; `apiBase` comes from discovery or whoami (protocol 1.2). */
export const urlOf = (apiBase: string, { version, path }: WireRequest): string =>
  `${apiBase.replace(/\/+$/, '')}/InContactAPI/services/v${version}/${path}`;

/** Every call names its sender (protocol 0.2). */
export const senderHeaders = { 'Originating-Service-Identifier': 'CXoneAgent' } as const;

/** An id as a number where the API publishes one; one too long for a number stays text, so that it loses no digit. */
export function idNumber(id: string): number | string {
  const number = Number(id);
  return /^-?\d+$/.test(id) && Number.isSafeInteger(number) ? number : id;
}
