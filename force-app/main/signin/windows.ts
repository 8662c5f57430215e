/** The windows of the sign-in: the tenant's, opened by a click, and the page it comes back to. */
import type { TenantWindow } from './bridge';

const [width, height] = [520, 680];

/** Over the middle of the browser window. */
const features = ({ screenX, screenY, outerWidth, outerHeight }: Window): string =>
  [
    'popup',
    `width=${width}`,
    `height=${height}`,
    `left=${Math.round(screenX + (outerWidth - width) / 2)}`,
    `top=${Math.round(screenY + (outerHeight - height) / 2)}`
  ].join(',');

/** A window as the bridge uses it; `is` tells whether a message came from it. */
export interface OpenedWindow extends TenantWindow {
  is(source: unknown): boolean;
}

/** Null when the browser blocks it. It is empty at first, because only the click itself may open one, and the address comes later. */
export function openTenantWindow(page: Window): OpenedWindow | null {
  const opened = page.open('about:blank', '_blank', features(page));
  if (!opened) return null;
  return {
    get closed() {
      return opened.closed;
    },
    go: (url) => opened.location.replace(url),
    focus: () => opened.focus(),
    close: () => opened.close(),
    is: (source) => source === opened
  };
}

/** What the page that the tenant comes back to tells the one that asked: its whole address. */
interface Answer {
  readonly from: 'pcSignedIn';
  readonly address: string;
}

/** Hands the answer on. Who asked closes this window; when nobody did, or they are gone, it stays and says that it may be closed. */
export function handBack(page: Window): void {
  const { opener, location } = page;
  if (!opener) return;
  const answer: Answer = { from: 'pcSignedIn', address: location.href };
  // To this origin only: an opener that has gone elsewhere does not get the code.
  (opener as Window).postMessage(answer, location.origin);
}

/** The address that was handed back; null for everything else that is said, and for one that is not the page asked for. */
export function answerOf(data: unknown, redirectUri: string): URL | null {
  const { from, address } = (typeof data === 'object' && data !== null ? data : {}) as Partial<
    Readonly<Record<string, unknown>>
  >;
  if (from !== 'pcSignedIn' || typeof address !== 'string' || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.origin + url.pathname === redirectUri ? url : null;
}
