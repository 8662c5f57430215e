/** Metadata files as trees of elements in the order of the file, each with its line. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  captureMetaData: true
});
const place = XMLParser.getMetaDataSymbol();

/** @typedef {{ name: string, attributes: Record<string, string>, children: Element[], text: string, line: number }} Element */

function element(node, lineAt) {
  const name = Object.keys(node).find((key) => key !== ':@');
  const inside = node[name];
  return {
    name,
    attributes: node[':@'] ?? {},
    children: inside.filter((child) => !('#text' in child)).map((child) => element(child, lineAt)),
    text: inside.map((child) => child['#text'] ?? '').join(''),
    line: lineAt(node[place]?.startIndex ?? 0)
  };
}

/**
 * The root element of a file.
 * @param {string} text
 * @returns {Element}
 * @throws {Error} with the line, when the text is not well formed
 */
export function readXml(text) {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) throw new Error(`line ${wellFormed.err.line}: ${wellFormed.err.msg}`);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (index) => starts.findLastIndex((start) => start <= index) + 1;
  const roots = parser.parse(text).filter((node) => !('?xml' in node) && !('#text' in node));
  if (roots.length !== 1) throw new Error(`line 1: ${roots.length} root elements`);
  return element(roots[0], lineAt);
}

/** Text of the first child of that name, trimmed; null when there is none. */
export const childText = (parent, name) => parent.children.find((child) => child.name === name)?.text.trim() ?? null;

/** Children of that name. */
export const childrenOf = (parent, name) => parent.children.filter((child) => child.name === name);
