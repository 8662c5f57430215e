/** Matchers that @sa11y/jest registers (force-app/test/jest-setup.js). */
declare namespace jest {
  // The name and the parameter are those of @types/jest, which this merges into.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameter must be repeated for the merge
  interface Matchers<R, T = unknown> {
    /** No finding of the accessibility rules in this element. */
    toBeAccessible(): Promise<R>;
  }
}
