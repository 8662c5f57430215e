/** What is wrong in the settings, in words: loaded only for those who can mend it. */
import type { SettingProblem } from 'c/pcFacts';
import { createLateBundle } from 'c/pcLate';

type Words = Pick<typeof import('c/pcSettingWords'), 'problemText'>;

/**
 * @param onLoaded called once, when the words have come
 * @param bring the late bundle; given by tests
 */
export function createProblemSentence(
  { problems, administer }: { readonly problems: readonly SettingProblem[]; readonly administer: boolean },
  onLoaded: () => void,
  bring: () => Promise<Words> = () => import('c/pcSettingWords')
): () => string | null {
  const [first] = problems;
  if (!first || !administer) return () => null;
  const words = createLateBundle(bring, onLoaded);
  words.load();
  return () => words.get()?.problemText(first) ?? null;
}
