/** Proof Key for Code Exchange, method S256 (protocol 1.3): challenge = base64url(SHA-256(verifier)) without padding. */
import { base64url } from 'c/pcJose';

/** A challenge of 256 bits in base64url. */
export const isChallenge = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** 43 to 128 unreserved characters (RFC 7636 §4.1); the vendor's own client sends 56 hex characters. */
const isVerifier = (text: string): boolean => /^[A-Za-z0-9._~-]{43,128}$/.test(text);

/** Whether the verifier is the one the challenge was made from. */
export async function verifies(verifier: string, challenge: string): Promise<boolean> {
  if (!isVerifier(verifier)) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url.encode(new Uint8Array(digest)) === challenge;
}
