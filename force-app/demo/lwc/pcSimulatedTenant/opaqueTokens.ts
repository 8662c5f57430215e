/** Random values without meaning: codes, access tokens, refresh tokens, session cookies. */
import { base64url } from 'c/pcJose';

/** 32 random bytes as 43 base64url characters. */
export const opaqueToken = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(32)));
