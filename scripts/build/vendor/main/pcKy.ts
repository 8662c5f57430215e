/** ky, the HTTP client behind the CTI adapter. */
export { default as ky, HTTPError, TimeoutError } from 'ky';
export type { KyInstance, Options } from 'ky';
