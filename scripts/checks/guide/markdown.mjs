/** Reads a guide: its chapters, tables, pictures, links and code, each with what stands before the typography. */

/** `Pop_Hosts\_\_c` → `Pop_Hosts__c`. */
const plain = (text) => text.replace(/\\([\\`*_{}[\]<>()#+.!|-])/g, '$1').trim();

const cells = (line) =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => plain(cell));

/** Text in code marks. */
export const codes = (text) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);

/** Without code between fences. */
export const prose = (text) => text.replace(/^```[\s\S]*?^```$/gm, '');

/** Lines between fences. */
export const fenced = (text) =>
  [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)]
    .flatMap(([, lines]) => lines.split('\n'))
    .filter((line) => line.trim() !== '');

/** Chapters of any level: the heading, and the lines down to the next one. */
export function chapters(text) {
  const found = [{ title: '', body: '' }];
  for (const line of prose(text).split('\n')) {
    const [, title] = /^#{1,6} (.+)$/.exec(line) ?? [];
    if (title !== undefined) found.push({ title: plain(title), body: '' });
    else found.at(-1).body += `${line}\n`;
  }
  return found;
}

/** Tables: heads and rows, as texts. */
export function tables(text) {
  const found = [];
  let open = null;
  for (const line of prose(text).split('\n')) {
    if (!line.startsWith('|')) open = null;
    else if (/^\|( *:?-+:? *\|)+$/.test(line)) continue;
    else if (open === null) found.push((open = { heads: cells(line), rows: [] }));
    else open.rows.push(cells(line));
  }
  return found;
}

/** Pictures and links with where they lead. */
export const links = (text) =>
  [...prose(text).matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, picture, words, target]) => ({
    picture: picture === '!',
    words,
    target
  }));

/** How a heading is addressed. */
export const anchorOf = (title) =>
  title
    .toLowerCase()
    .replace(/`/g, '')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
