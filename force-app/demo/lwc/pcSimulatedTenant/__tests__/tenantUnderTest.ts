/** A tenant on a bare handler with a clock the test owns, and the steps of a sign-in. */
import assert from 'node:assert/strict';
import { createSimulatedTenant, softphoneClientId, type SimulatedTenantOptions } from 'c/pcSimulatedTenant';
import { Hono } from 'c/pcHono';
import type { SimulatedTenant, TenantAgent } from 'c/pcSimulatedDialer';

export const origin = 'http://127.0.0.1:4010';
export const callback = 'http://localhost:5173/signed-in';
export const verifier = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c';

export const pat: TenantAgent = {
  agentId: '240011',
  userId: '6d0e0000-0000-4000-8000-000000000001',
  username: 'pat.agent',
  firstName: 'Pat',
  lastName: 'Agent',
  teamId: '730012'
};
export const odd: TenantAgent = {
  ...pat,
  agentId: '240012',
  userId: '6d0e0000-0000-4000-8000-000000000002',
  username: '"><script>alert(1)</script>',
  firstName: '<img src=x onerror=alert(1)>',
  lastName: "O'Neil & Co"
};

export async function challengeOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64url');
}

export interface TenantUnderTest {
  readonly app: Hono;
  readonly tenant: SimulatedTenant;
  /** Moves the tenant's clock. */
  pass(ms: number): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts fields as a form, or a string as it is. */
  post(path: string, body: Record<string, string> | string, headers?: Record<string, string>): Promise<Response>;
  /** `/auth/authorize` with a valid request, changed by `change` (null leaves a parameter out). */
  authorizePath(change?: Record<string, string | null>): Promise<string>;
  /** Chooses an agent on the login page and answers with the code. */
  code(username?: string): Promise<string>;
  /** The token request for a code, changed by `change`. */
  exchange(code: string, change?: Record<string, string | null>): Promise<Response>;
}

const changed = (base: Record<string, string>, change: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...base, ...change }).filter((entry): entry is [string, string] => entry[1] !== null));

export function tenantUnderTest(options: Partial<SimulatedTenantOptions> = {}): TenantUnderTest {
  let now = Date.UTC(2026, 2, 4, 15, 0, 0);
  const tenant = createSimulatedTenant({ agents: [pat, odd], origin, clock: { now: () => now }, ...options });
  const app = new Hono();
  tenant.mount(app);
  const at = (path: string): string => (path.startsWith('http') ? path : origin + path);
  const self: TenantUnderTest = {
    app,
    tenant,
    pass: (ms) => {
      now += ms;
    },
    get: async (path, headers = {}) => app.request(at(path), { headers }),
    post: async (path, body, headers = {}) =>
      app.request(at(path), { method: 'POST', body: typeof body === 'string' ? body : new URLSearchParams(body), headers }),
    authorizePath: async (change = {}) => {
      const base = {
        client_id: softphoneClientId,
        redirect_uri: callback,
        response_type: 'code',
        scope: 'openid',
        state: 'state-1',
        code_challenge: await challengeOf(verifier),
        code_challenge_method: 'S256'
      };
      return `/auth/authorize?${new URLSearchParams(changed(base, change))}`;
    },
    code: async (username = pat.username) => {
      const reply = await self.post(await self.authorizePath(), { username });
      const code = new URL(reply.headers.get('location') ?? '').searchParams.get('code');
      if (code === null) throw new Error('no code in the redirect');
      return code;
    },
    exchange: (code, change = {}) => {
      const base = {
        grant_type: 'authorization_code',
        code,
        redirect_uri: callback,
        client_id: softphoneClientId,
        code_verifier: verifier
      };
      return self.post('/auth/token', changed(base, change));
    }
  };
  return self;
}

/** JSON body of a reply. */
export const json = async (reply: Response): Promise<Record<string, unknown>> =>
  (await reply.json()) as Record<string, unknown>;

/** Takes the items one after the other: the order of requests is part of the case. */
export const inTurn = <Item>(items: readonly Item[], step: (item: Item) => Promise<void>): Promise<void> =>
  items.reduce((before, item) => before.then(() => step(item)), Promise.resolve());

/** Parameters the browser is sent back with. */
export function sentBack(reply: Response): URLSearchParams {
  assert.equal(reply.status, 303);
  const location = reply.headers.get('location') ?? '';
  assert.ok(location.startsWith(`${callback}?`), location);
  return new URL(location).searchParams;
}

/** Status and error word of a refusal, which always comes with a sentence. */
export async function refusal(reply: Response): Promise<[number, unknown]> {
  const body = await json(reply);
  assert.equal(typeof body.error_description, 'string');
  return [reply.status, body.error];
}
