/** Apex read by the platform's own grammar, as the formatter ships it (a native program, no Java): a tree of plain objects. */
import * as apex from 'prettier-plugin-apex';

const options = { parser: 'apex', plugins: [apex], apexStandaloneParser: 'native' };

/**
 * The tree of a class, trigger (`.trigger`) or anonymous block.
 * @param {string} text
 * @param {'apex' | 'apex-anonymous'} [kind]
 * @throws {Error} with the compiler's words and the line, when the text is not Apex
 */
export const parseApex = (text, kind = 'apex') =>
  apex.parsers[kind].parse(text, { ...options, parser: kind, originalText: text });

/** Whether a node is of a kind; kinds are the ends of the grammar's class names: `Query`, `Expr$SoqlExpr`, `MethodDecl`. */
export const isA = (node, kind) => typeof node?.['@class'] === 'string' && node['@class'].endsWith(`.${kind}`);

/** All nodes of a kind below a node, in the order of the text, the node itself among them. */
export function* nodesOf(tree, kind) {
  if (Array.isArray(tree)) for (const item of tree) yield* nodesOf(item, kind);
  else if (tree !== null && typeof tree === 'object') {
    if (isA(tree, kind)) yield tree;
    for (const value of Object.values(tree)) yield* nodesOf(value, kind);
  }
}

/** The line a node begins in: its own place, or the first one below it. */
export function lineOf(node) {
  if (node === null || typeof node !== 'object') return 0;
  if (typeof node.loc?.line === 'number') return node.loc.line;
  for (const value of Object.values(node)) {
    const line = lineOf(value);
    if (line) return line;
  }
  return 0;
}
