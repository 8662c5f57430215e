/** The applications registered with the tenant, and how a request says which one it is. */
import { granted, refused, type Granted } from './refusals';

/** A registered application. With a secret it is a confidential one and has to prove itself. */
export interface TenantClient {
  readonly clientId: string;
  readonly secret?: string;
}

/** The client the softphone signs in with when nothing else is registered. Public: PKCE is its proof. */
export const softphoneClientId = 'pc-softphone';

/** HTTP Basic credentials, form-decoded (RFC 6749 §2.3.1); null when the header holds none. */
function basicCredentials(header: string): { id: string; secret: string } | null {
  const encoded = /^basic\s+([A-Za-z0-9+/=]+)$/i.exec(header.trim())?.[1];
  if (encoded === undefined) return null;
  try {
    const text = atob(encoded);
    const colon = text.indexOf(':');
    if (colon < 0) return null;
    const decode = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '));
    return { id: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)) };
  } catch {
    return null;
  }
}

/**
 * The client of a token request, from HTTP Basic or from the form. A request without any client id is granted `null`: the refresh
 * of the vendor's client sends none (protocol 1.3).
 */
export function clientOf(
  clients: readonly TenantClient[],
  form: URLSearchParams,
  authorization: string
): Granted<TenantClient | null> {
  const basic = basicCredentials(authorization);
  const clientId = basic?.id ?? form.get('client_id') ?? '';
  if (clientId === '') return granted(null);
  const client = clients.find((one) => one.clientId === clientId);
  if (client === undefined) return refused('invalid_client', 'The client is not registered with this tenant.');
  if (client.secret !== undefined && client.secret !== (basic?.secret ?? form.get('client_secret'))) {
    return refused('invalid_client', 'The client did not prove its identity.');
  }
  return granted(client);
}
