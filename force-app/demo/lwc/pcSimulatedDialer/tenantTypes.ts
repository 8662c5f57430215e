/** The seam to the simulated tenant: it signs agents in, the dialer asks it whose token a request carries. */
import type { Hono } from 'c/pcHono';

/** An agent as the tenant knows them. Ids are strings everywhere. */
export interface TenantAgent {
  readonly agentId: string;
  /** Platform UUID. */
  readonly userId: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly teamId: string;
}

/** Sign-in of the simulated tenant (protocol 1). */
export interface SimulatedTenant {
  /** Adds the tenant's routes (discovery, authorize, token, jwks, whoami …) to the dialer's handler. */
  mount(app: Hono): void;
  /** The agent whose access token this is, or null when it is unknown or has expired. */
  agentByToken(token: string): TenantAgent | null;
  agents(): readonly TenantAgent[];
}
