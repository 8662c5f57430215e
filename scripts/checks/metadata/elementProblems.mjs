/** One element of a metadata file against its type: what is there that may not be, what is missing, what cannot be read as its type. */

const primitives = {
  boolean: [/^(true|false)$/, 'true or false'],
  number: [/^-?\d+(\.\d+)?$/, 'a number'],
  Date: [/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))?$/, 'a date such as 2026-11-22']
};

/**
 * Where files are written otherwise than the API describes them. Each with its reason; the elements are passed over.
 * `Type.element` → reason.
 */
export const writtenOtherwise = {
  'LightningComponentBundle.targetConfigs': 'described as encoded text; in a file it is markup, its properties per target',
  'CustomMetadataValue.value': 'its type stands in the file; recordProblems compares it with the field'
};

function distance(left, right) {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, a] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, b] of [...right].entries())
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (a.toLowerCase() === b.toLowerCase() ? 0 : 1)));
    row = next;
  }
  return row.at(-1);
}

/** What would be right: all of few, else the nearest. */
export function suggestion(word, known) {
  const names = [...known];
  if (names.length <= 12) return `one of ${names.join(', ')}`;
  const near = names.map((name) => [distance(word, name), name]).sort(([a], [b]) => a - b);
  return `perhaps ${near
    .slice(0, 3)
    .map(([, name]) => name)
    .join(', ')}`;
}

function valueProblems(node, type, describe) {
  if (node.children.length) return [[node, `${describe} holds a value, not elements`]];
  if (type.kind === 'enum')
    return type.values.includes(node.text.trim())
      ? []
      : [[node, `${describe} cannot be "${node.text.trim()}": ${suggestion(node.text.trim(), type.values)}`]];
  if (type.name === 'string' && node.text !== node.text.trim())
    return [[node, `${describe} begins or ends with white space, which would be part of the text`]];
  const [pattern, right] = primitives[type.name] ?? [];
  return !pattern || pattern.test(node.text.trim()) ? [] : [[node, `${describe} cannot be "${node.text.trim()}": ${right}`]];
}

/** Elements that stand more than once where one may, or apart where several have to stand together. */
function repeated(node, members) {
  const names = node.children.map(({ name }) => name);
  return node.children.flatMap((child, index) => {
    const first = names.indexOf(child.name);
    if (first === index || !members.has(child.name)) return [];
    if (!members.get(child.name).many) return [[child, `${child.name} may stand once in ${node.name}`]];
    return names[index - 1] === child.name ? [] : [[child, `all ${child.name} of ${node.name} have to stand together`]];
  });
}

/**
 * @param {import('./readXml.mjs').Element} node
 * @param {string} typeName
 * @param {{ find: (name: string) => any }} types
 * @returns {[import('./readXml.mjs').Element, string][]} element and sentence
 */
export function elementProblems(node, typeName, types) {
  const type = types.find(typeName);
  if (!type) return [[node, `${typeName} is no type of the Metadata API`]];
  if (type.kind !== 'object') return valueProblems(node, type, node.name);
  const { members } = type;
  const problems = node.text.trim() ? [[node, `${node.name} holds elements, not the text "${node.text.trim()}"`]] : [];
  for (const child of node.children) {
    const member = members.get(child.name);
    if (!member) problems.push([child, `${typeName} has no element ${child.name}: ${suggestion(child.name, members.keys())}`]);
    else if (!(`${typeName}.${child.name}` in writtenOtherwise) && child.attributes['xsi:nil'] !== 'true')
      problems.push(...elementProblems(child, member.type, types));
  }
  for (const [name, { required, type: wanted }] of members)
    if (required && !node.children.some((child) => child.name === name))
      problems.push([node, `${typeName} needs the element ${name} (${wanted})`]);
  return [...problems, ...repeated(node, members)];
}
