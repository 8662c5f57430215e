/** What one, many or no matching record leads to. */
import type { MatchAnswer, MatchPopRule } from 'c/pcFacts';

/** `open`: the one record; `choose`: the agent decides on the card; `new`: the page of a new record. */
export type PopOutcome = 'open' | 'choose' | 'new' | 'nothing';

/** An answer with a problem leads nowhere: nobody looked, so nobody may say that there is no record. */
export const popOutcome = (
  { whenOne, whenMany, whenNone }: Pick<MatchPopRule, 'whenOne' | 'whenMany' | 'whenNone'>,
  { records, more, problem }: Pick<MatchAnswer, 'records' | 'more' | 'problem'>
): PopOutcome => {
  if (problem !== '') return 'nothing';
  if (records.length === 0) return more ? 'nothing' : whenNone;
  return records.length === 1 && !more ? whenOne : whenMany;
};
