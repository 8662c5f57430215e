/** What the tenant's routes share. */
import type { TenantAgent } from 'c/pcSimulatedDialer';
import type { AccessKey } from './accessKeys';
import type { BrowserSessions } from './browserSessions';
import type { TenantClient } from './clients';
import type { CodeStore } from './codes';
import type { SigningKey } from './signingKey';
import type { TenantIdentity } from './tenantIdentity';
import type { TokenStore } from './tokens';

export interface TenantState {
  /** Base URL, without trailing slash; also the issuer. */
  readonly origin: string;
  readonly identity: TenantIdentity;
  readonly agents: readonly TenantAgent[];
  readonly clients: readonly TenantClient[];
  readonly accessKeys: readonly AccessKey[];
  readonly now: () => number;
  readonly redirectAllowed: (address: string) => boolean;
  readonly codes: CodeStore;
  readonly tokens: TokenStore;
  readonly browsers: BrowserSessions;
  readonly signingKey: () => Promise<SigningKey>;
}
