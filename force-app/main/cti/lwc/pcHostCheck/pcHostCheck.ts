/** Whether this page may talk to a host, found out by trying. For the settings page; no part of the softphone. */

/** Waited for an answer at most this long, ms. */
const limitMs = 8000;

/**
 * Sends one question without a sign-in. Any answer counts, whatever it says; it stays unread (`no-cors`). False: the page's security
 * policy forbids the host, or it does not answer here. Which of them, the browser tells nobody.
 *
 * @param address base address of an https host
 */
export async function isHostReached(address: string, ask: typeof fetch = fetch): Promise<boolean> {
  try {
    await ask(address, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(limitMs)
    });
    return true;
  } catch {
    return false;
  }
}
