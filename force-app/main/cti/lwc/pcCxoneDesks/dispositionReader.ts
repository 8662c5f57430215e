/** A skill's dispositions (protocol 7.4). Null: the answer is not that list. */
import type { Disposition } from 'c/pcFacts';
import { anyCase, decimal, flag, listEntries, requiredId, word } from 'c/pcCxoneWire';

const dispositionSchema = anyCase({
  dispositionId: requiredId,
  dispositionName: word,
  displayOrder: decimal,
  classification: word,
  requireCommitmentAmount: flag,
  requireRescheduleDate: flag,
  isPreviewDisposition: flag
});

/** A skill's dispositions in display order. */
export function readDispositions(body: unknown): Disposition[] | null {
  const entries = listEntries(body, 'dispositions', dispositionSchema);
  if (entries === null) return null;
  return entries
    .map((entry) => ({
      dispositionId: entry.dispositionId,
      name: entry.dispositionName,
      displayOrder: entry.displayOrder ?? 0,
      classification: entry.classification,
      requireAmount: entry.requireCommitmentAmount,
      requireCallbackTime: entry.requireRescheduleDate,
      forPreview: entry.isPreviewDisposition
    }))
    .sort((a, b) => a.displayOrder - b.displayOrder);
}
