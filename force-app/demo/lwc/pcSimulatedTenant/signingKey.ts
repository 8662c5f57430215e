/** The tenant's RS256 key, made when it is first needed and never stored. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'c/pcJose';

/** Public half as jwks_uri serves it (protocol 1.3). */
export interface PublicJwk {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly kid: string;
  readonly alg: 'RS256';
  readonly use: 'sig';
}

export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly jwk: PublicJwk;
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const { n = '', e = '' } = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n, e });
  return { privateKey, jwk: { kty: 'RSA', n, e, kid, alg: 'RS256', use: 'sig' } };
}

/** A function that answers with the one key of this tenant. */
export function createSigningKey(): () => Promise<SigningKey> {
  let made: Promise<SigningKey> | undefined;
  return () => (made ??= makeKey());
}
