/** The interfaces of the contract as plain shapes: `string`, `boolean`, `number`, `{ list }`, `{ fields }`. */
import ts from 'typescript';

const keywords = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.NumberKeyword, 'number']
]);

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join(' ');

/**
 * @param {string} text of orgContracts.ts
 * @returns {{ names: string[], shapeOf: (name: string) => object, docOf: (name: string, field?: string) => string }}
 */
export function readContract(text) {
  const file = ts.createSourceFile('contract.ts', text, ts.ScriptTarget.ESNext, true);
  const declared = new Map();
  for (const node of file.statements)
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, node);

  const fieldsOf = (members) =>
    new Map(members.map((member) => [member.name.getText(), { shape: shapeOfType(member.type), doc: docOf(member) }]));

  const namedShape = (name) => {
    const node = declared.get(name);
    if (!node) throw new Error(`the contract has no ${name}`);
    if (ts.isTypeAliasDeclaration(node)) return shapeOfType(node.type);
    const inherited = (node.heritageClauses ?? [])
      .flatMap((clause) => [...clause.types])
      .flatMap((type) => [...namedShape(type.expression.getText()).fields]);
    return { fields: new Map([...inherited, ...fieldsOf(node.members)]) };
  };

  function shapeOfType(type) {
    if (keywords.has(type.kind)) return keywords.get(type.kind);
    if (ts.isTypeOperatorNode(type)) return shapeOfType(type.type);
    if (ts.isArrayTypeNode(type)) return { list: shapeOfType(type.elementType) };
    if (ts.isTypeLiteralNode(type)) return { fields: fieldsOf(type.members) };
    if (ts.isTypeReferenceNode(type)) return namedShape(type.typeName.getText());
    const literals = ts.isUnionTypeNode(type) && type.types.every((one) => ts.isLiteralTypeNode(one));
    if (literals) return 'string';
    throw new Error(`the contract has a type that no Apex class can have: ${type.getText()}`);
  }

  return {
    names: [...declared].filter(([, node]) => ts.isInterfaceDeclaration(node)).map(([name]) => name),
    shapeOf: namedShape,
    docOf: (name, field = '') =>
      field ? (namedShape(name).fields.get(field)?.doc ?? '') : declared.has(name) ? docOf(declared.get(name)) : ''
  };
}
