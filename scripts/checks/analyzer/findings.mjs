/** Findings against the written exceptions: what is left is a problem, and so is an exception that nothing needs any more. */

/** @typedef {{ engine: string, rule: string, file: string, line: number, message: string, files?: string[] }} Finding */

/** A rule's name without its plugin, so that one entry serves every tool that has the rule. */
const bare = (rule) => rule.replace(/^.*\bslds\//, '');

const covers = (exception) => (found) =>
  exception.by.includes(found.engine) &&
  bare(exception.rule) === bare(found.rule) &&
  exception.files.test(found.file) &&
  (exception.message ?? /./).test(found.message);

/**
 * @param {Finding[]} findings
 * @param {{ by: string[], rule: string, files: RegExp, message?: RegExp, why: string }[]} exceptions
 * @param {string[]} ran engines that ran; an exception of another one is not judged
 * @returns {string[]} one sentence each
 */
export function problemsOf(findings, exceptions, ran) {
  const left = findings.filter((found) => !exceptions.some((exception) => covers(exception)(found)));
  const unneeded = exceptions.flatMap((exception) =>
    exception.by
      .filter((engine) => ran.includes(engine))
      .filter((engine) => !findings.some((found) => found.engine === engine && covers(exception)(found)))
      .map((engine) => `the exception for ${exception.rule} in ${exception.files} is not needed by ${engine} any more`)
  );
  const unexplained = exceptions
    .filter(({ why }) => !/\w+ \w+/.test(why ?? ''))
    .map(({ rule }) => `the exception for ${rule} gives no reason`);
  const told = left.map(({ engine, rule, file, line, message, files = [] }) => {
    const elsewhere = files.filter((other) => other !== file);
    const also = elsewhere.length ? ` Also in ${elsewhere.join(', ')}.` : '';
    return `${file}:${line}: ${message}${also} (${engine}: ${rule})`;
  });
  return [...told, ...unneeded, ...unexplained];
}
