/** Who a token belongs to: userinfo, whoami and the user record (protocol 1.3, 1.4, 1.7). */
import type { Context, Hono } from 'c/pcHono';
import type { TenantAgent } from 'c/pcSimulatedDialer';
import { paths } from './discoveryRoutes';
import { readFields } from './formBody';
import { refusalReply, type OAuthRefusal } from './refusals';
import { agentById, emailOf, fullName } from './tenantAgents';
import type { TenantState } from './tenantState';

const badToken: OAuthRefusal = { error: 'invalid_token', description: 'The access token is missing, expired or not known.' };

/** The token of an Authorization header; the word before it in any case (protocol 0.2). */
export const bearerToken = (header: string | undefined): string => /^bearer\s+(\S+)\s*$/i.exec(header ?? '')?.[1] ?? '';

const callerOf = (c: Context, tenant: TenantState): TenantAgent | null => {
  const holder = tenant.tokens.holder(bearerToken(c.req.header('authorization')));
  return holder && agentById(tenant.agents, holder.signIn.agentId);
};

/** No Authorization header: the token is in the body. `expires_in` is a string here. */
async function whoami(c: Context, tenant: TenantState): Promise<Response> {
  const fields = await readFields(c);
  if (!fields.ok) return refusalReply(c, fields.refusal);
  const holder = tenant.tokens.holder(fields.value.get('token') ?? '');
  if (!holder) return refusalReply(c, badToken);
  const agent = agentById(tenant.agents, holder.signIn.agentId);
  return c.json({
    agent_id: agent.agentId,
    bus_no: tenant.identity.busNo,
    team_id: agent.teamId,
    expires_in: String(holder.leftS),
    iss: tenant.origin,
    sub: `user:${agent.userId}`,
    refresh_token_server_uri: tenant.origin + paths.token,
    resource_server_base_uri: `${tenant.origin}/inContactAPI/`
  });
}

export function mountUsers(app: Hono, tenant: TenantState): void {
  app.on(['GET', 'POST'], paths.userinfo, (c) => {
    const agent = callerOf(c, tenant);
    if (!agent) return refusalReply(c, badToken);
    return c.json({
      sub: `user:${agent.userId}`,
      name: fullName(agent),
      given_name: agent.firstName,
      family_name: agent.lastName,
      email: emailOf(agent)
    });
  });

  app.post(paths.whoami, (c) => whoami(c, tenant));

  app.get(paths.user, (c) => {
    if (!callerOf(c, tenant)) return c.json({ message: badToken.description }, 401);
    const user = tenant.agents.find((agent) => agent.userId === c.req.param('userId'));
    if (!user) return c.json({ message: 'There is no such user.' }, 404);
    const { userId, firstName, lastName, username, teamId } = user;
    return c.json({
      user: { id: userId, firstName, lastName, userName: username, emailAddress: emailOf(user), teamId, customAttributes: {} }
    });
  });
}
