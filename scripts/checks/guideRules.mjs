/** Everything the administrator's guide is compared with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandProblems } from './guide/commands.mjs';
import { links } from './guide/markdown.mjs';
import { nameProblems } from './guide/names.mjs';
import { linkProblems, unseenPictures } from './guide/places.mjs';
import { sentenceProblems } from './guide/sentences.mjs';
import { settingTables } from './guide/settingTables.mjs';

const guide = 'docs/admin-guide.md';
const guides = [guide, 'docs/developer-guide.md'];

/**
 * One result for each thing compared: null when it holds, else a sentence.
 * @param {string} root
 * @param {string} [changed] the guide's text in place of the file's
 */
export function guideResults(root, changed) {
  if (!existsSync(join(root, guide))) return [`${guide} is missing`];
  const read = (page) => (page === guide && changed !== undefined ? changed : readFileSync(join(root, page), 'utf8'));
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const pages = ['README.md', ...docs.map((name) => `docs/${name}`)].map((page) => ({ page, text: read(page) }));
  const text = read(guide);
  const readme = links(read('README.md')).map(({ target }) => target);
  const about = [settingTables, nameProblems, sentenceProblems, commandProblems].flatMap((rule) => rule(root, text));
  return [
    ...about.map((problem) => problem && `${guide}: ${problem}`),
    ...pages.flatMap((one) => linkProblems(root, one.page, one.text, one.page === guide ? 20 : 1)),
    ...unseenPictures(root, pages),
    ...guides.map((page) => (readme.includes(page) ? null : `README.md does not lead to ${page}`))
  ];
}
