/** The tenant's HTML pages. Everything put in is text: the template escapes it. */
import { html, type Context } from 'c/pcHono';
import type { TenantAgent } from 'c/pcSimulatedDialer';
import { opaqueToken } from './opaqueTokens';
import type { PageWords } from './pageWords';
import { fullName } from './tenantAgents';

// The template escapes quotes, so the style has none.
const style = `
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; padding: 2rem 1rem; max-width: 26rem; }
  h1 { font-size: 1.25rem; line-height: 1.3; }
  h2 { font-size: 0.875rem; margin: 1.5rem 0 0.5rem; }
  button, input { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid GrayText; border-radius: 8px; }
  .agents button { display: flex; justify-content: space-between; gap: 1rem; width: 100%; margin: 0 0 0.5rem; text-align: start; }
  .agents small { opacity: 0.8; }
  .other { display: flex; gap: 0.5rem; align-items: end; }
  .other label { flex: 1; display: grid; }
  [role=alert] { padding: 0.5rem 0.75rem; border: 1px solid; border-radius: 8px; }
`;

/** Sends a page that runs no script, loads nothing and whose forms lead only here and to `formTargets`. */
async function page(
  c: Context,
  words: PageWords,
  title: string,
  body: unknown,
  status: 200 | 400 | 401,
  formTargets = ''
): Promise<Response> {
  const nonce = opaqueToken();
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self' ${formTargets}; frame-ancestors 'none'; base-uri 'none'`
  );
  const text = await html`<!doctype html>
    <html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return c.html(text, status);
}

const agentButton = (agent: TenantAgent): unknown =>
  html`<button name="username" value="${agent.username}">
    <span>${fullName(agent)}</span><small>${agent.username}</small>
  </button>`;

/** What the login page shows. */
export interface LoginPageContent {
  readonly agents: readonly TenantAgent[];
  /** What stands in the user name field. */
  readonly username: string;
  /** Whether that name was tried and is not known. */
  readonly unknownUser: boolean;
  /** Origin the browser is sent back to; a form's redirect is subject to form-action too. */
  readonly returnOrigin: string;
}

/** The login page. Its forms post back to the same address, query included. */
export function loginPage(c: Context, words: PageWords, content: LoginPageContent): Promise<Response> {
  const alert = content.unknownUser ? html`<p role="alert" id="problem">${words.unknownUser}</p>` : '';
  const body = html`<p>${words.note}</p>
    ${alert}
    <h2>${words.agents}</h2>
    <form method="post" class="agents">${content.agents.map(agentButton)}</form>
    <h2>${words.other}</h2>
    <form method="post" class="other">
      <label>${words.username} <input name="username" value="${content.username}" autocomplete="username" required /></label>
      <button>${words.submit}</button>
    </form>`;
  return page(c, words, words.title, body, content.unknownUser ? 401 : 200, content.returnOrigin);
}

/** A request that can't be answered by a redirect. */
export const stoppedPage = (c: Context, words: PageWords, problem: string): Promise<Response> =>
  page(
    c,
    words,
    words.stoppedTitle,
    html`<p role="alert">${problem}</p>
      <p>${words.stoppedNote}</p>`,
    400
  );

export const signedOutPage = (c: Context, words: PageWords): Promise<Response> => page(c, words, words.signedOutTitle, '', 200);
