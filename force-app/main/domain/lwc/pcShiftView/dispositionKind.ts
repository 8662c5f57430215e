/**
 * What a disposition means for the record. The dialer says it in words whose exact spelling is not published (protocol 7.4), so they are
 * read loosely; what is not recognised means nothing here.
 */
import type { Disposition } from 'c/pcFacts';
import { say } from './text';
import type { Text } from './viewTypes';

/** `final`: not dialed again. `again`: dialed again. `doNotCall`: on a do-not-call list as well. Null: not known. */
export type DispositionKind = 'final' | 'again' | 'doNotCall' | null;

/** By the numbers of administrators' reports. */
const byNumber = (kind: number): DispositionKind => {
  if (kind === 3 || kind === 4) return 'doNotCall';
  if (kind >= 7 && kind <= 11) return 'again';
  return kind >= 1 && kind <= 6 ? 'final' : null;
};

export const kindOf = ({ classification }: Disposition): DispositionKind => {
  const words = classification.trim().toLowerCase();
  if (/^\d+$/.test(words)) return byNumber(Number(words));
  if (/\bretry\b/.test(words)) return 'again';
  if (/do[\s-]*not[\s-]*call|\bdnc\b/.test(words)) return 'doNotCall';
  return /^(positive|negative|other|final)\b/.test(words) ? 'final' : null;
};

const needs = ({ requireAmount, requireCallbackTime }: Disposition): Text | null => {
  if (requireAmount && requireCallbackTime) return say('hintAmountAndTime');
  if (requireAmount) return say('hintAmount');
  return requireCallbackTime ? say('hintTime') : null;
};

const kindWords = { final: 'hintFinal', again: 'hintAgain', doNotCall: 'hintDoNotCall' } as const;

export const hintOf = (disposition: Disposition): Text | null => {
  const kind = kindOf(disposition);
  const also = needs(disposition);
  if (kind === null) return also;
  return also ? say('hintBoth', { kind: say(kindWords[kind]), needs: also }) : say(kindWords[kind]);
};

const meaningWords = { final: 'meaningFinal', again: 'meaningAgain', doNotCall: 'meaningDoNotCall' } as const;

/** What the chosen disposition, or none, means; null when that is not known. */
export const meaningOf = (chosen: Disposition | undefined): Text | null => {
  if (!chosen) return say('meaningNone');
  const kind = kindOf(chosen);
  return kind && say(meaningWords[kind]);
};
