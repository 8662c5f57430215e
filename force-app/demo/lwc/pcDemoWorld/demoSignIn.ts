/**
 * Signs the demo's agent in at the simulated tenant with an access key, which needs no page (protocol 1.5), and keeps the token in
 * memory. It goes the same way as any request: through the handler.
 */
import type { AuthProvider, Fetch, SignedInAgent } from 'c/pcCtiAdapter';

/** A token this close to its end is not handed out any more, ms. */
const tooShortMs = 30_000;

export interface DemoSignInOptions {
  readonly origin: string;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly keyId: string;
  readonly secret: string;
  /** Shown as the agent's name. */
  readonly name: string;
}

type Reply = Readonly<Record<string, unknown>>;

async function post({ origin, fetch }: DemoSignInOptions, path: string, body: object): Promise<Reply> {
  const reply = await fetch(
    new Request(origin + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    })
  );
  if (!reply.ok) throw new Error(`The simulated tenant answered ${reply.status}.`);
  return (await reply.json()) as Reply;
}

export function createDemoSignIn(options: DemoSignInOptions): AuthProvider {
  const { keyId, secret, name, now } = options;
  let token = '';
  let endsAt = 0;
  let asking: Promise<string> | null = null;

  const ask = async (): Promise<string> => {
    const reply = await post(options, '/authentication/v1/token/access-key', {
      accessKeyId: keyId,
      accessKeySecret: secret
    });
    token = String(reply.access_token);
    endsAt = now() + Number(reply.expires_in) * 1000;
    return token;
  };
  const freshToken = (): Promise<string> => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
  const accessToken = async (): Promise<string> => ((asking ?? endsAt - now() > tooShortMs) ? (asking ?? token) : freshToken());

  return {
    accessToken,
    freshToken,
    async agent(): Promise<SignedInAgent> {
      const reply = await post(options, '/incontactauthorizationserver/token/whoami', { token: await accessToken() });
      return {
        agentId: String(reply.agent_id),
        teamId: String(reply.team_id),
        name,
        apiBase: String(reply.resource_server_base_uri).replace(/\/incontactapi\/?$/i, '')
      };
    }
  };
}
