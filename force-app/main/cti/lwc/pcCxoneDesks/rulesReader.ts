/** What the tenant's agent settings say about commitments and conferences (protocol 7.8). */
import type { CommitmentFact, CommitmentRemoval } from 'c/pcFacts';
import { anyCase, decimal, word } from 'c/pcCxoneWire';
import { safeParse } from 'c/pcValibot';

const removals: Readonly<Record<string, CommitmentRemoval>> = { cantremove: 'never', canremovewithnotes: 'withNotes' };

const rulesSchema = anyCase({ deleteCommitmentString: word, maxConferenceParties: decimal });

/** Null when the answer is not an object. */
export function readCommitmentRules(body: unknown): Extract<CommitmentFact, { type: 'dialer.commitmentRulesRead' }> | null {
  const result = safeParse(rulesSchema, body);
  if (!result.success) return null;
  const { deleteCommitmentString, maxConferenceParties: parties } = result.output;
  const key = deleteCommitmentString.trim().toLowerCase();
  return {
    type: 'dialer.commitmentRulesRead',
    removal: Object.hasOwn(removals, key) ? (removals[key] ?? 'free') : 'free',
    // 0 says nothing about a limit [INF].
    maxConferenceParties: parties !== null && parties > 0 ? Math.floor(parties) : null
  };
}
