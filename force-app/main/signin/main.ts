/**
 * The script of both pages. `PC_SignIn` stands in the panel's frame and signs in; the tenant comes back to `PC_SignedIn`, in the window that
 * was opened. Which one this is, its markup says; where the panel is, the server that made it.
 */
import type { Clock } from '../cti/lwc/pcCtiAdapter/port';
import { sealed, toSignInPage } from '../salesforce/lwc/pcSignIn/messages';
import { Bridge } from './bridge';
import { answerOf, handBack, openTenantWindow, type OpenedWindow } from './windows';
import { paint } from './words';

const clock: Clock = {
  now: () => Date.now(),
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- no component: renewals, and looking after a window
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
};

function startBridge(root: HTMLElement): void {
  const { panelOrigin = '', signedIn = '' } = root.dataset;
  const redirectUri = new URL(signedIn, location.href).href;
  let opened: OpenedWindow | null = null;
  const bridge = new Bridge({
    fetch: (request) => fetch(request),
    clock,
    openWindow: () => (opened = openTenantWindow(window)),
    redirectUri,
    language: document.documentElement.lang || 'en',
    tell: (message) => window.parent.postMessage(sealed(message), panelOrigin),
    show: (state) => paint(root, state)
  });
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin === panelOrigin && source === window.parent) {
      const message = toSignInPage(data);
      if (message) bridge.hear(message);
    }
    if (origin === location.origin && opened?.is(source)) {
      const answer = answerOf(data, redirectUri);
      if (!answer) return;
      // Heard before it closes: a window seen closed without an answer counts as given up.
      void bridge.returned(answer);
      opened.close();
    }
  });
  root.querySelector('[data-press="signIn"]')?.addEventListener('click', () => void bridge.begin());
  root.querySelector('[data-press="signOut"]')?.addEventListener('click', () => void bridge.signOut());
  window.parent.postMessage(sealed({ kind: 'ready' }), panelOrigin);
}

// eslint-disable-next-line @lwc/lwc/no-document-query -- no component: a page of its own
const frame = document.getElementById('pcSignIn');
if (frame) startBridge(frame);
// eslint-disable-next-line @lwc/lwc/no-document-query -- no component: a page of its own
if (document.getElementById('pcSignedIn')) handBack(window);
