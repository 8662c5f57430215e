/** Error replies of the agent API (protocol 8). */

/** `retryAfterS` adds a Retry-After header, seconds. */
export function errorReply(status: number, description: string, retryAfterS?: number): Response {
  const headers = retryAfterS === undefined ? undefined : { 'Retry-After': String(retryAfterS) };
  return Response.json({ error: 'invalid_request', error_description: description }, { status, headers });
}
