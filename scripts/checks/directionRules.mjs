/** Styles say start and end, never left and right: a page whose language runs from right to left mirrors them by itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listBundles } from '../build/bundles.mjs';

const physical = [
  /(?:^|[;{\s])((?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)[\w-]*)\s*:/,
  /(?:^|[;{\s])(left|right)\s*:/,
  /((?:text-align|float|clear|justify-content|justify-items|justify-self)\s*:\s*(?:left|right))\b/,
  /(border-(?:top|bottom)-(?:left|right)-radius)\s*:/
];

/** What in one style sheet names a side, as written; comments do not count. */
export const sidesIn = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((line, index) =>
      physical.flatMap((one) => (one.test(line) ? [{ line: index + 1, text: one.exec(line)[1] }] : []))
    );

/** @param {string} root the project's folder */
export const directionProblems = (root, bundles = listBundles()) =>
  bundles.flatMap(({ folder }) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        sidesIn(readFileSync(join(root, folder, name), 'utf8')).map(
          ({ line, text }) => `${folder}/${name}:${line}: ${text}: say start or end, for languages from right to left`
        )
      )
  );
