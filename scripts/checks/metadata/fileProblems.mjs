/** One metadata file: well formed, of the type its name says, every element as the Metadata API describes it. */
import { elementProblems } from './elementProblems.mjs';
import { nameOfFile, typeOfFile } from './fileTypes.mjs';
import { childText, readXml } from './readXml.mjs';

const namespace = 'http://soap.sforce.com/2006/04/metadata';
const allowedAttributes = /^(xmlns|xmlns:xsi|xmlns:xsd|xsi:type|xsi:nil)$/;

function* attributeProblems(node, passOver = false) {
  for (const name of passOver ? [] : Object.keys(node.attributes))
    if (!allowedAttributes.test(name)) yield [node, `the attribute ${name} has no place here`];
  for (const child of node.children) yield* attributeProblems(child, passOver || child.name === 'targetConfigs');
}

/**
 * @param {string} file as it is to be named in a sentence
 * @param {string} text
 * @param {{ find: (name: string) => any }} types
 * @returns {string[]} `file:line: element: what is wrong and what would be right`
 */
export function fileProblems(file, text, types) {
  const wanted = typeOfFile(file);
  if (!wanted) return [`${file}:1: no type of metadata is kept in a file of that name`];
  let node;
  try {
    node = readXml(text);
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
  if (node.name !== wanted) return [`${file}:${node.line}: the root element is ${node.name}: ${wanted} in a file of that name`];
  const problems = [...elementProblems(node, wanted, types), ...attributeProblems(node)];
  if (node.attributes.xmlns !== namespace) problems.push([node, `the namespace has to be ${namespace}`]);
  const own = childText(node, 'fullName');
  if (own !== null && own !== nameOfFile(file))
    problems.push([node, `fullName is ${own}: ${nameOfFile(file)}, as the file is called`]);
  return problems.map(([{ name, line }, words]) => `${file}:${line}: <${name}> ${words}`);
}
