/**
 * What the queries of Apex read: SOQL and SOSL in brackets, and queries written as one string. A query put together from pieces cannot be
 * read without running it; it is named, not guessed.
 */
import { isA, lineOf, nodesOf, parseApex } from './parse.mjs';

/** `Object__r.QualifiedApiName` as its steps. */
function pathOf(identifier) {
  const before = identifier.entity?.value;
  return [...(before ? pathOf(before) : []), identifier.field.value];
}

/** Identifiers of fields below a node; queries and TYPEOF branches inside it have objects of their own and are left to them. */
function* identifiers(node) {
  if (Array.isArray(node)) for (const item of node) yield* identifiers(item);
  else if (node !== null && typeof node === 'object') {
    if (isA(node, 'Query') || isA(node, 'CaseExpr')) return;
    if (isA(node, 'FieldIdentifier')) yield node;
    else for (const value of Object.values(node)) yield* identifiers(value);
  }
}

const nested = (node, kind) => [...nodesOf(node, kind)].filter((found) => found !== node);

/** Inner queries of a query, without the inner ones of those. */
function innerQueries(query, kind, key) {
  const deeper = new Set(nested(query, 'Query').flatMap((inner) => nested(inner, kind)));
  return nested(query, kind)
    .filter((holder) => !deeper.has(holder))
    .map((holder) => holder[key]);
}

function* readsOf(base, parts, aliases) {
  for (const identifier of identifiers(parts)) {
    const path = pathOf(identifier);
    const isAlias = path.length === 1 && aliases.columns.has(path[0].toLowerCase());
    if (path.length > 1 && aliases.tables.has(path[0].toLowerCase())) path.shift();
    if (!isAlias) yield { ...base, path, line: lineOf(identifier) };
  }
  for (const { op } of nodesOf(parts, 'CaseExpr')) yield { ...base, path: pathOf(op.identifier), line: lineOf(op) };
  for (const branch of nodesOf(parts, 'WhenExpr'))
    for (const identifier of branch.identifiers)
      yield { object: branch.op.identifier.value, children: [], path: pathOf(identifier), line: lineOf(identifier) };
}

const lower = (values) => new Set(values.filter(Boolean).map((value) => value.toLowerCase()));

function* readsOfQuery(query, parent = null) {
  const [from] = query.from.exprs;
  const table = pathOf(from.table).at(-1);
  const base = parent ? { object: parent.object, children: [...parent.children, table] } : { object: table, children: [] };
  const aliases = {
    tables: lower([parent ? '' : table, from.alias?.value?.value]),
    columns: lower([...nodesOf(query.select, 'SelectExpr$SelectColumnExpr')].map((column) => column.alias?.value?.value))
  };
  yield { ...base, path: [], line: lineOf(from) };
  yield* readsOf(base, [query.select, query.where, query.groupBy, query.orderBy, query.with], aliases);
  for (const inner of innerQueries(query, 'SelectExpr$SelectInnerQuery', 'query')) yield* readsOfQuery(inner, base);
  for (const inner of innerQueries(query, 'WhereExpr$WhereInnerExpr', 'inner')) yield* readsOfQuery(inner);
}

function* readsOfTree(tree) {
  for (const expression of nodesOf(tree, 'Expr$SoqlExpr')) yield* readsOfQuery(expression.query);
  for (const returning of nodesOf(tree, 'ReturningExpr')) {
    const base = { object: returning.name.value, children: [] };
    yield { ...base, path: [], line: lineOf(returning) };
    yield* readsOf(base, returning.select, { tables: lower([base.object]), columns: new Set() });
  }
}

const strings = (tree) =>
  [...nodesOf(tree, 'Expr$LiteralExpr')].filter(
    (literal) => literal.type?.$ === 'STRING' && /^\s*(SELECT|FIND)\s/i.test(literal.literal?.$ ?? '')
  );

/**
 * Everything the queries of one text read: `{ object, children, path, line }`; `children` are the child relationships gone down from the
 * object, `path` the steps from there to a field, empty for the object itself. `unread` are lines with a query put together from pieces.
 */
export async function queryReads(tree) {
  const reads = [...readsOfTree(tree)];
  const unread = [];
  for (const literal of strings(tree)) {
    const line = lineOf(literal);
    try {
      const query = await parseApex(`Object o = [${literal.literal.$}];`, 'apex-anonymous');
      reads.push(...[...readsOfTree(query)].map((read) => ({ ...read, line })));
    } catch {
      unread.push(line);
    }
  }
  return { reads, unread };
}
