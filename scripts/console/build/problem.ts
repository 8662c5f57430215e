/** The page cannot be built; the message says what to mend. */
export class BuildProblem extends Error {
  override name = 'BuildProblem';
}
