/** Sign-ins: one per login of an agent with a client. Everything issued from it is revoked together with it. */

/** What one login granted. */
export interface SignIn {
  readonly agentId: string;
  readonly clientId: string;
  /** When the agent chose who they are, ms. */
  readonly authenticatedAt: number;
  revoked: boolean;
}

/** Ends a sign-in: its tokens stop working at once. */
export function revoke(signIn: SignIn): void {
  signIn.revoked = true;
}
