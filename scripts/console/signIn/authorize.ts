/** The page's own way to the login page: as a whole page, which comes back to where the agent was. */
import type { AuthorizationServer } from 'oauth4webapi';
import { authorizeUrl as addressOf } from '../../../force-app/main/signin/authorize';
import type { PendingSignIn } from './pending';

/** The application the simulated tenant knows. */
export const clientId = 'pc-softphone';

export interface AuthorizeRequest {
  readonly server: AuthorizationServer;
  readonly redirectUri: string;
  readonly returnTo: string;
  /** True: the tenant must not show a page (it answers `login_required` when it would have to). */
  readonly silent: boolean;
  /** Language of the login page. */
  readonly language: string;
}

/** Address to go to, and what to keep until the way back. */
export async function authorizeUrl({
  returnTo,
  ...request
}: AuthorizeRequest): Promise<{ readonly url: string; readonly pending: PendingSignIn }> {
  const { url, secrets } = await addressOf({ ...request, clientId, display: 'page' });
  return { url, pending: { ...secrets, returnTo } };
}
