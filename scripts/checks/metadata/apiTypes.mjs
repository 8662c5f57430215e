/**
 * The types of the Metadata API, read from its description in @salesforce/types with TypeScript's own parser: nothing here is written by
 * hand, so what a newer description knows is known after an update.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The package names only a .js in its exports; the description lies beside it. */
const description = join(dirname(createRequire(import.meta.url).resolve('@salesforce/types/metadata')), 'metadata.d.ts');

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.AnyKeyword, 'any']
]);

/** Name of a type as it is written; what has no name can hold anything. */
const nameOf = (node) => keywords.get(node.kind) ?? (ts.isTypeReferenceNode(node) ? node.typeName.text : 'any');

function membersOf(literal) {
  const members = literal.members.filter((member) => ts.isPropertySignature(member) && member.type);
  return members.map((member) => {
    const many = ts.isArrayTypeNode(member.type);
    const type = nameOf(many ? member.type.elementType : member.type);
    return [member.name.text, { type, many, required: !many && !member.questionToken }];
  });
}

function read(node) {
  if (ts.isUnionTypeNode(node) || ts.isLiteralTypeNode(node)) {
    const types = ts.isUnionTypeNode(node) ? [...node.types] : [node];
    if (types.every((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)))
      return { kind: 'enum', values: types.map((type) => type.literal.text) };
  }
  if (ts.isIntersectionTypeNode(node)) {
    const parts = [...node.types];
    return {
      kind: 'object',
      bases: parts.filter(ts.isTypeReferenceNode).map(nameOf),
      own: new Map(parts.filter(ts.isTypeLiteralNode).flatMap(membersOf))
    };
  }
  if (ts.isTypeLiteralNode(node)) return { kind: 'object', bases: [], own: new Map(membersOf(node)) };
  return { kind: 'alias', of: nameOf(node) };
}

/**
 * @param {string} [text] a description; the package's own when left out
 * @returns {{ find: (name: string) => any }} `find` gives `{ kind: 'enum', values }`, `{ kind: 'object', members }` or
 * `{ kind: 'primitive', name }` (string, number, boolean, any, Date), null for a name that is not described
 */
export function readApiTypes(text = readFileSync(description, 'utf8')) {
  const source = ts.createSourceFile('metadata.d.ts', text, ts.ScriptTarget.ESNext);
  const declared = new Map();
  for (const statement of source.statements)
    if (ts.isTypeAliasDeclaration(statement)) declared.set(statement.name.text, read(statement.type));
  const all = (type) => new Map([...type.bases.flatMap((base) => [...(find(base)?.members ?? [])]), ...type.own]);
  function find(name) {
    const type = declared.get(name);
    if (!type) return [...keywords.values(), 'Date'].includes(name) ? { kind: 'primitive', name } : null;
    if (type.kind === 'alias') return find(type.of);
    return type.kind === 'object' ? { kind: 'object', members: (type.members ??= all(type)) } : type;
  }
  return { find };
}
