/** Why a sign-in did not succeed. */
import { isRefusal } from './tokens';
import type { OutWhy } from '../salesforce/lwc/pcSignIn/messages';

/** Longest detail that is shown, characters. */
const longest = 200;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** `detail` is what the tenant or the browser says about it; text from outside. */
export function whyOf(error: unknown): { readonly why: OutWhy; readonly detail: string } {
  const {
    name,
    message,
    error_description: words
  } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Readonly<Record<string, unknown>>>;
  if (isRefusal(error)) return { why: 'refused', detail: text(words) || text(message) };
  const network = error instanceof TypeError || ['AbortError', 'TimeoutError', 'NetworkError'].includes(text(name));
  return network ? { why: 'unreachable', detail: '' } : { why: 'failed', detail: text(message) };
}
