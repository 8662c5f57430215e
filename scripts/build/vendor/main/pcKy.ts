/** ky, the HTTP client behind the CTI adapter. */
export { default as ky, HTTPError } from 'ky';
export type { KyInstance, Options } from 'ky';
