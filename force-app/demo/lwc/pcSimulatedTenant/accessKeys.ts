/** Access keys: a sign-in without a browser. A key acts as the agent who owns it (protocol 1.5). */

export interface AccessKey {
  readonly keyId: string;
  readonly secret: string;
  readonly agentId: string;
}

/** The agent a key acts as; null when the pair is wrong. */
export function ownerOf(keys: readonly AccessKey[], keyId: string, secret: string): string | null {
  return keys.find((key) => key.keyId === keyId && key.secret === secret)?.agentId ?? null;
}
