/**
 * What the panel and the sign-in page in its frame say to each other. Both ends read with these functions, because a message from another
 * window is only a value until it was looked at. A message of another version is no message.
 */

/** Goes up when a message means something else than before. */
export const version = 1;

/** Why nobody is signed in; '' at the beginning and after signing out. */
export type OutWhy = '' | 'closed' | 'blocked' | 'refused' | 'unreachable' | 'failed' | 'ended';

/** The sign-in page, to the panel. */
export type FromSignInPage =
  /** It has loaded and waits for {@link ToSignInPage} `start`. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'out'; readonly why: OutWhy }
  /** The window of the tenant is open, or its answer is being redeemed. */
  | { readonly kind: 'busy' }
  /** The first token and each one after it; `expiresAt` in ms, by this computer's clock. */
  | {
      readonly kind: 'token';
      readonly accessToken: string;
      readonly expiresAt: number;
      readonly agent: { readonly agentId: string; readonly teamId: string; readonly name: string; readonly apiBase: string };
    }
  /** A renewal that was asked for did not succeed; the sign-in itself may be good still. */
  | { readonly kind: 'notRenewed' };

/** The panel, to the sign-in page. */
export type ToSignInPage =
  | { readonly kind: 'start'; readonly issuer: string; readonly clientId: string; readonly tenantId: string }
  /** A token newer than the last one is wanted now. */
  | { readonly kind: 'renew' };

type Fields = Readonly<Record<string, unknown>>;

const mark = 'pcSignIn';
const reasons: readonly OutWhy[] = ['', 'closed', 'blocked', 'refused', 'unreachable', 'failed', 'ended'];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Fields of a message of ours; null for everything else that windows say. */
const opened = (data: unknown): Fields | null =>
  isFields(data) && data.from === mark && data.version === version && isFields(data.message) ? data.message : null;

const texts = <Name extends string>(fields: Fields, names: readonly Name[]): Readonly<Record<Name, string>> | null => {
  const found = names.map((name) => [name, fields[name]] as const);
  return found.every(([, value]) => typeof value === 'string')
    ? (Object.fromEntries(found) as Readonly<Record<Name, string>>)
    : null;
};

/** As it goes over. */
export const sealed = (message: FromSignInPage | ToSignInPage): object => ({ from: mark, version, message });

/** Null for what is not a whole message of the sign-in page. */
export function fromSignInPage(data: unknown): FromSignInPage | null {
  const fields = opened(data);
  switch (fields?.kind) {
    case 'ready':
    case 'busy':
    case 'notRenewed':
      return { kind: fields.kind };
    case 'out': {
      const why = reasons.find((known) => known === fields.why);
      return why === undefined ? null : { kind: 'out', why };
    }
    case 'token': {
      const token = texts(fields, ['accessToken']);
      const agent = isFields(fields.agent) ? texts(fields.agent, ['agentId', 'teamId', 'name', 'apiBase']) : null;
      const { expiresAt } = fields;
      return token && agent && token.accessToken !== '' && typeof expiresAt === 'number' && Number.isFinite(expiresAt)
        ? { kind: 'token', ...token, expiresAt, agent }
        : null;
    }
    default:
      return null;
  }
}

/** Null for what is not a whole message of the panel. */
export function toSignInPage(data: unknown): ToSignInPage | null {
  const fields = opened(data);
  if (fields?.kind === 'renew') return { kind: 'renew' };
  const told = fields?.kind === 'start' ? texts(fields, ['issuer', 'clientId', 'tenantId']) : null;
  return told && { kind: 'start', ...told };
}
