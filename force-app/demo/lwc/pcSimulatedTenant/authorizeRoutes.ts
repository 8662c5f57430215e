/** `/auth/authorize`: asks who the agent is and sends the browser back with a code (protocol 1.3); `/auth/authorize/logout`. */
import type { Context, Hono } from 'c/pcHono';
import type { TenantAgent } from 'c/pcSimulatedDialer';
import { decide, type AuthorizeRequest } from './authorizeRequest';
import type { BrowserSession } from './browserSessions';
import { paths } from './discoveryRoutes';
import { readFields } from './formBody';
import { wordsFor, type PageWords } from './pageWords';
import { loginPage, signedOutPage, stoppedPage } from './pages';
import { withParameters } from './redirects';
import type { SignIn } from './signIns';
import { agentByUsername } from './tenantAgents';
import type { TenantState } from './tenantState';

const queryOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;
const wordsOf = (c: Context): PageWords => wordsFor(c.req.query('ui_locales') ?? '', c.req.header('accept-language') ?? '');

/** 303 makes the browser follow a form's POST with a GET. */
function sendBack(c: Context, redirectUri: string, parameters: Readonly<Record<string, string>>): Response {
  c.header('Cache-Control', 'no-store');
  return c.redirect(withParameters(redirectUri, parameters), 303);
}

function sendCode(c: Context, tenant: TenantState, request: AuthorizeRequest, session: BrowserSession): Response {
  const { agentId, authenticatedAt } = session;
  const signIn: SignIn = { agentId, authenticatedAt, clientId: request.clientId, revoked: false };
  session.signIns.push(signIn);
  const { redirectUri, challenge, nonce, state } = request;
  return sendBack(c, redirectUri, { code: tenant.codes.issue({ signIn, redirectUri, challenge, nonce }), state });
}

/** Whether a sign-in of earlier answers a request that may show no page. */
function answers(session: BrowserSession, request: AuthorizeRequest, tenant: TenantState): boolean {
  const hinted = request.loginHint === '' || agentByUsername(tenant.agents, request.loginHint)?.agentId === session.agentId;
  const young = request.maxAgeS === null || tenant.now() - session.authenticatedAt <= request.maxAgeS * 1000;
  return hinted && young;
}

function askWho(c: Context, tenant: TenantState, request: AuthorizeRequest, tried: string | null): Promise<Response> {
  return loginPage(c, wordsOf(c), {
    agents: tenant.agents,
    username: tried ?? request.loginHint,
    unknownUser: tried !== null,
    returnOrigin: new URL(request.redirectUri).origin
  });
}

/** Nobody has chosen yet: the page, or with `prompt=none` the browser's earlier sign-in. */
function withoutChoice(c: Context, tenant: TenantState, request: AuthorizeRequest): Response | Promise<Response> {
  if (!request.prompt.includes('none')) return askWho(c, tenant, request, null);
  const session = tenant.browsers.of(c);
  if (session && answers(session, request, tenant)) return sendCode(c, tenant, request, session);
  return sendBack(c, request.redirectUri, {
    error: 'login_required',
    error_description: 'Nobody is signed in here.',
    state: request.state
  });
}

async function withChoice(c: Context, tenant: TenantState, request: AuthorizeRequest): Promise<Response> {
  const fields = await readFields(c);
  if (!fields.ok) return stoppedPage(c, wordsOf(c), fields.refusal.description);
  const username = (fields.value.get('username') ?? '').trim();
  const agent: TenantAgent | undefined = agentByUsername(tenant.agents, username);
  if (agent === undefined) return askWho(c, tenant, request, username);
  return sendCode(c, tenant, request, tenant.browsers.start(c, agent.agentId));
}

export function mountAuthorize(app: Hono, tenant: TenantState): void {
  app.on(['GET', 'POST'], paths.authorize, (c) => {
    const decision = decide(queryOf(c), tenant);
    if (decision.kind === 'stop') return stoppedPage(c, wordsOf(c), decision.problem);
    if (decision.kind === 'refuse') {
      const { redirectUri, error, why, state } = decision;
      return sendBack(c, redirectUri, { error, error_description: why, state });
    }
    return c.req.method === 'GET' ? withoutChoice(c, tenant, decision.request) : withChoice(c, tenant, decision.request);
  });

  app.get(paths.logout, (c) => {
    const returnTo = c.req.query('post_logout_redirect_uri') ?? '';
    if (returnTo !== '' && !tenant.redirectAllowed(returnTo)) {
      return stoppedPage(c, wordsOf(c), 'The post_logout_redirect_uri is not allowed.');
    }
    tenant.browsers.end(c);
    return returnTo === '' ? signedOutPage(c, wordsOf(c)) : sendBack(c, returnTo, { state: c.req.query('state') ?? '' });
  });
}
