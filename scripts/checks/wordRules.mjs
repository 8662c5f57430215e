/** What the project may not contain: paths of a machine, registry hosts, focused or skipped tests, lint switched off unexplained. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rules = [
  [/(^|[\s"'`(])\/(home|root|Users|work|tmp)\/\w/m, 'a path of one machine'],
  [/registry\.npmjs|deb\.debian\.org/, 'a registry host'],
  [/\b(it|test|describe)\.(only|skip)\(/, 'a focused or skipped test'],
  [/@ts-ignore|@ts-nocheck/, 'a type check switched off'],
  [/eslint-disable(?!-next-line [\w@/-]+ -- \w)/, 'lint switched off without a rule name and a reason']
];

const looked = /\.(ts|mjs|js|html|css|json|md|xml|yml)$/;
const self = 'scripts/checks/wordRules.mjs';

/** Problems in one text. */
export const wordProblemsIn = (path, text) =>
  rules.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path}: ${what}`);

/** Problems in every file git knows. */
export function wordProblems(root) {
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(
      (path) => looked.test(path) && path !== 'package-lock.json' && path !== self && !path.includes('scripts/checks/__tests__')
    )
    .flatMap((path) => {
      try {
        return wordProblemsIn(path, readFileSync(join(root, path), 'utf8'));
      } catch {
        return []; // listed by git, removed in the work tree
      }
    });
}
