/** What a disposition means for the record (protocol 7.4, the eleven kinds of the product help). */
import type { CampaignDisposition, DispositionKind } from './campaignTypes';

/** The kind a disposition has when the campaign file names none: by what it asks for, then by the words of its classification. */
export function kindOf({
  kind,
  classification,
  requireCommitmentAmount,
  requireRescheduleDate,
  agentSpecific
}: CampaignDisposition): DispositionKind {
  if (kind != null) return kind;
  const words = classification.toLowerCase();
  if (words.startsWith('retry')) {
    if (requireRescheduleDate) return agentSpecific ? 7 : 8;
    if (words.includes('unavailable')) return 10;
    return words.includes('machine') ? 11 : 9;
  }
  if (requireCommitmentAmount) return 1;
  if (words.startsWith('positive')) return 2;
  if (words.includes('do not call')) return 3;
  return words.startsWith('negative') ? 5 : 6;
}

/** The record is called again: at a time agreed, or after its rest. All other kinds end it for good. */
export const isRetry = (disposition: CampaignDisposition): boolean => kindOf(disposition) >= 7;

/** Whom the do-not-call of a disposition binds; null when it is none. */
export function doNotCallScope(disposition: CampaignDisposition): 'skill' | 'businessUnit' | null {
  const kind = kindOf(disposition);
  if (kind === 3) return 'skill';
  return kind === 4 ? 'businessUnit' : null;
}
