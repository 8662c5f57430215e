/** How a check tells its results: one line per failure, then `N passed, N failed` as the last line, and the exit code. */
export function createReport() {
  let passed = 0;
  const failures = [];
  return {
    /** Counts one check; `problem` is null when it holds, else a sentence that says what and where. */
    check(problem) {
      if (problem) failures.push(problem);
      else passed += 1;
    },
    /** Prints and ends the process. */
    end() {
      for (const failure of failures) console.error(`✗ ${failure}`);
      console.log(`${passed} passed, ${failures.length} failed`);
      process.exitCode = failures.length ? 1 : 0;
    }
  };
}
