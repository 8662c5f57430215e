/** jose, signs the simulated tenant's id_token and serves its key set. */
export { SignJWT, exportJWK, generateKeyPair, calculateJwkThumbprint } from 'jose';
