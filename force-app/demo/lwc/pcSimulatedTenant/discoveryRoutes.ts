/** The two discovery documents and the key set; all without sign-in (protocol 1.1). */
import type { Hono } from 'c/pcHono';
import type { TenantState } from './tenantState';

/** Paths below the tenant's origin, the published ones (protocol 1.3, 1.4). */
export const paths = {
  openid: '/.well-known/openid-configuration',
  cxone: '/.well-known/cxone-configuration',
  keys: '/auth/jwks',
  authorize: '/auth/authorize',
  token: '/auth/token',
  userinfo: '/auth/userinfo',
  logout: '/auth/authorize/logout',
  whoami: '/incontactauthorizationserver/token/whoami',
  accessKey: '/authentication/v1/token/access-key',
  user: '/user-management/v1/users/:userId'
} as const;

const openidConfiguration = (origin: string): object => ({
  issuer: origin,
  authorization_endpoint: origin + paths.authorize,
  token_endpoint: origin + paths.token,
  userinfo_endpoint: origin + paths.userinfo,
  end_session_endpoint: origin + paths.logout,
  jwks_uri: origin + paths.keys,
  scopes_supported: ['openid'],
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'refresh_token', 'password'],
  subject_types_supported: ['public'],
  display_values_supported: ['page', 'popup'],
  prompt_values_supported: ['none', 'login'],
  ui_locales_supported: ['en', 'ja'],
  code_challenge_methods_supported: ['S256'],
  token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
  id_token_signing_alg_values_supported: ['RS256']
});

/** Every host of the document is the simulator itself, so that base URIs built from it stay on this machine. */
const cxoneConfiguration = ({ identity, origin }: TenantState): object => {
  const { host } = new URL(origin);
  return {
    private: false,
    tenantId: identity.tenantId,
    ui_endpoint: origin,
    auth_endpoint: origin,
    api_endpoint: origin,
    area: identity.area,
    cluster: identity.cluster,
    domain: host,
    acdDomain: host,
    uhDomain: host,
    globaldomain: host
  };
};

export function mountDiscovery(app: Hono, tenant: TenantState): void {
  app.get(paths.openid, (c) => c.json(openidConfiguration(tenant.origin)));
  app.get(paths.cxone, (c) => {
    const asked = c.req.query('tenantId');
    if (asked && asked !== tenant.identity.tenantId) return c.json({ message: 'There is no such tenant.' }, 404);
    return c.json(cxoneConfiguration(tenant));
  });
  app.get(paths.keys, async (c) => c.json({ keys: [(await tenant.signingKey()).jwk] }));
}
