/** jose, signs the simulated tenant's id_token and serves its key set. */
export { SignJWT, base64url, exportJWK, generateKeyPair, calculateJwkThumbprint } from 'jose';
