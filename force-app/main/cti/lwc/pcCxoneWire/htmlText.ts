/**
 * Reduces an HTML fragment to lines of plain text without a DOM: tags end, breaks and blocks become line ends, entities become
 * characters. Linear in the length of the input, whatever it holds. The result is text that may well contain `<`; it is only ever
 * shown as text.
 */

const lineEnders = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'table', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd']);
const cells = new Set(['td', 'th', 'dt']);
/** Elements whose content is not text, and where they end. */
const hidden: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'head', 'title', 'template'].map((name) => [name, new RegExp(`</${name}\\b`, 'gi')])
);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Stands between two cells of a row until the line is put together. */
const cellEnd = '\u0000';

function decode(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(entities, name.toLowerCase()) ? `${entities[name.toLowerCase()]}` : whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** Index just past the `>` that ends the tag beginning at `start`; quoted attribute values may hold a `>`. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === '=') quote = char;
  }
  return html.length;
}

/** Where the next match of `end` begins at or after `from`, else the end of the text. */
function find(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Reads the markup that begins at `open`: what it leaves behind in the text and where the text goes on. */
function readMarkup(html: string, open: number): { readonly text: string; readonly next: number } {
  if (html.startsWith('<!--', open)) return { text: '', next: find(html, /-->/g, open) + 3 };
  const [, slash, word = ''] = /^<(\/?)([a-z!?][a-z0-9]*)/i.exec(html.slice(open, open + 20)) ?? [];
  if (slash === undefined) return { text: '<', next: open + 1 };
  const name = word.toLowerCase();
  const end = tagEnd(html, open);
  const closing = hidden.get(name);
  if (slash === '' && closing !== undefined) return { text: '', next: find(html, closing, end) };
  if (lineEnders.has(name)) return { text: '\n', next: end };
  return { text: slash === '/' && cells.has(name) ? cellEnd : '', next: end };
}

function strip(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    out.push(decode(html.slice(at, textEnd)));
    const markup = open < 0 ? { text: '', next: html.length } : readMarkup(html, open);
    out.push(markup.text);
    at = markup.next;
  }
  return out.join('');
}

/** The cells of one line as text; the first cell of several is a label and gets a colon. */
function joinCells(line: string): string {
  const [first = '', ...rest] = line
    .split(cellEnd)
    .map((cell) => cell.split(/\s+/).join(' ').trim())
    .filter((cell) => cell !== '');
  return rest.length > 0 ? `${first.replace(/ ?:$/, '')}: ${rest.join(' ')}` : first;
}

/** The lines of a fragment, trimmed, without empty ones. */
export function htmlLines(html: string): string[] {
  return strip(html)
    .split(/[\r\n]+/)
    .map(joinCells)
    .filter((line) => line !== '');
}
