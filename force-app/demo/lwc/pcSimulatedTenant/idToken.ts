/** The id_token: RS256, the claims a client reads at sign-in (protocol 1.3). */
import { SignJWT } from 'c/pcJose';
import type { SignIn } from './signIns';
import type { TenantState } from './tenantState';
import { agentById, fullName } from './tenantAgents';

/** Signs what the tenant knows of the signed-in agent; valid as long as the access token. `nonce` '' = the client sent none. */
export async function signIdToken(tenant: TenantState, signIn: SignIn, lifetimeS: number, nonce = ''): Promise<string> {
  const { identity, origin } = tenant;
  const agent = agentById(tenant.agents, signIn.agentId);
  const { privateKey, jwk } = await tenant.signingKey();
  const issuedAt = Math.floor(tenant.now() / 1000);
  return new SignJWT({
    name: fullName(agent),
    given_name: agent.firstName,
    family_name: agent.lastName,
    tenantId: identity.tenantId,
    tenant: identity.name,
    icAgentId: agent.agentId,
    icBUId: identity.busNo,
    icClusterId: identity.cluster,
    userId: agent.userId,
    teamId: agent.teamId,
    auth_time: Math.floor(signIn.authenticatedAt / 1000),
    ...(nonce === '' ? {} : { nonce })
  })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid, typ: 'JWT' })
    .setIssuer(origin)
    .setSubject(`user:${agent.userId}`)
    .setAudience(signIn.clientId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeS)
    .sign(privateKey);
}
