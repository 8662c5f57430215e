/** Links lead somewhere, pictures are there and say in words what they show, and none lies about unseen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchorOf, chapters, links } from './markdown.mjs';

const anchorsOf = (text) => chapters(text).map(({ title }) => anchorOf(title));

function linkProblem(root, page, text, { picture, words, target }, shortest) {
  if (/^https?:/.test(target)) return null;
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(root, file))) return `${page}: ${target} is not there`;
  if (picture) return words.length >= shortest ? null : `${page}: the picture ${target} does not say what it shows`;
  if (anchor === undefined) return null;
  const there = path === '' ? text : readFileSync(join(root, file), 'utf8');
  return anchorsOf(there).includes(anchor) ? null : `${page}: no chapter ${target}`;
}

/** Of one page; `shortest` characters at least a picture is described with. */
export const linkProblems = (root, page, text, shortest = 1) =>
  links(text).map((link) => linkProblem(root, page, text, link, shortest));

/** Pictures made by script that no page shows. */
export function unseenPictures(root, pages) {
  const shown = new Set(
    pages.flatMap(({ page, text }) => links(text).map(({ target }) => normalize(join(dirname(page), target))))
  );
  const folder = 'docs/pictures';
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names.map((name) => (shown.has(`${folder}/${name}`) ? null : `${folder}/${name} is shown nowhere`));
}
