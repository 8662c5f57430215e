/** Every class has a test class, named after it; every test method asserts something, itself or by a helper of a test class. */
import { lineOf, nodesOf } from './parse.mjs';

const isTest = ({ modifiers = [] }) =>
  modifiers.some(
    (modifier) => modifier.name?.value?.toLowerCase() === 'istest' || modifier['@class'].endsWith('TestMethodModifier')
  );

const callsOf = (method) =>
  [...nodesOf(method, 'Expr$MethodCallExpr')].map((call) => call.names.map(({ value }) => value.toLowerCase()));

/** `Assert.areEqual`, `System.Assert.fail`, `System.assertEquals`. */
const isAssertion = (names) =>
  names.at(-2) === 'assert' || (names.length === 2 && names[0] === 'system' && names[1].startsWith('assert'));

const nameOf = (declaration) => declaration.name.value;

/**
 * Problems of the classes.
 * @param {{ file: string, tree: object }[]} classes
 */
export function testProblems(classes) {
  const read = classes.flatMap(({ file, tree }) => {
    const [declaration] = nodesOf(tree, 'ClassDecl');
    return declaration ? [{ file, declaration, methods: [...nodesOf(declaration, 'MethodDecl')] }] : [];
  });
  const tests = read.filter(({ declaration }) => isTest(declaration));
  const names = new Set(tests.map(({ declaration }) => nameOf(declaration).toLowerCase()));
  const helpers = new Set(
    tests.flatMap(({ methods }) =>
      methods.filter((method) => callsOf(method).some(isAssertion)).map((method) => nameOf(method).toLowerCase())
    )
  );
  const asserts = (method) => callsOf(method).some((call) => isAssertion(call) || helpers.has(call.at(-1)));
  return read.flatMap(({ file, declaration, methods }) => {
    const name = nameOf(declaration);
    if (!isTest(declaration))
      return names.has(`${name.toLowerCase()}test`) ? [] : [`${file}: ${name} has no test class ${name}Test`];
    const tested = methods.filter(isTest);
    if (!tested.length && /test$/i.test(name)) return [`${file}: ${name} has no test method`];
    return tested
      .filter((method) => !asserts(method))
      .map((method) => `${file}:${lineOf(method)}: ${nameOf(method)} asserts nothing`);
  });
}
