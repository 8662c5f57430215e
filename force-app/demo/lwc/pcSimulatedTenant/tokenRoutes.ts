/** `/auth/token` and the access-key endpoint (protocol 1.3, 1.5). */
import type { Context, Hono } from 'c/pcHono';
import { clientOf } from './clients';
import { paths } from './discoveryRoutes';
import { readFields } from './formBody';
import { byAccessKey, grantNamed, type Issue } from './grants';
import { signIdToken } from './idToken';
import { refusalReply, refused, type Granted } from './refusals';
import type { TenantState } from './tenantState';

async function issueFor(c: Context, tenant: TenantState): Promise<Granted<Issue>> {
  const fields = await readFields(c);
  if (!fields.ok) return fields;
  const form = fields.value;
  const client = clientOf(tenant.clients, form, c.req.header('authorization') ?? '');
  if (!client.ok) return client;
  const name = form.get('grant_type') ?? '';
  if (name === '') return refused('invalid_request', 'grant_type is missing.');
  const grant = grantNamed(name);
  if (grant === undefined) return refused('unsupported_grant_type', 'This grant_type is not served.');
  return grant(tenant, form, client.value);
}

/** Access keys belong to a user, not to an application; their sign-ins carry this word in its place. */
const accessKeyClient = 'access-key';

async function keyIssueFor(c: Context, tenant: TenantState): Promise<Granted<Issue>> {
  const fields = await readFields(c);
  if (!fields.ok) return fields;
  const form = fields.value;
  if (form.get('grant_type') === 'refresh_token') {
    const rotated = tenant.tokens.rotate(form.get('refresh_token') ?? '', accessKeyClient);
    return rotated.ok ? { ok: true, value: { ...rotated.value, nonce: '' } } : rotated;
  }
  return byAccessKey(tenant, form.get('accessKeyId') ?? '', form.get('accessKeySecret') ?? '', accessKeyClient);
}

async function reply(c: Context, tenant: TenantState, issued: Granted<Issue>): Promise<Response> {
  if (!issued.ok) return refusalReply(c, issued.refusal);
  const { signIn, pair, nonce } = issued.value;
  c.header('Cache-Control', 'no-store');
  return c.json({
    access_token: pair.accessToken,
    token_type: 'Bearer',
    expires_in: pair.expiresInS,
    refresh_token: pair.refreshToken,
    id_token: await signIdToken(tenant, signIn, pair.expiresInS, nonce)
  });
}

export function mountToken(app: Hono, tenant: TenantState): void {
  app.post(paths.token, async (c) => reply(c, tenant, await issueFor(c, tenant)));
  app.post(paths.accessKey, async (c) => reply(c, tenant, await keyIssueFor(c, tenant)));
}
