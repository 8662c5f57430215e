/** What the Apex classes send to components, as the same plain shapes; and the methods that components call. */
import { isA, nodesOf, parseApex } from '../apex/parse.mjs';

const primitives = new Map([
  ['string', 'string'],
  ['id', 'string'],
  ['boolean', 'boolean'],
  ['integer', 'number'],
  ['decimal', 'number']
]);

const annotation = ({ modifiers = [] }) => modifiers.find((modifier) => modifier.name?.value?.toLowerCase() === 'auraenabled');

const nameOf = (type) => type.names.map(({ value }) => value).join('.');

/** Fields and properties of a class that components see: name → type. */
function fieldsOf(declaration) {
  const members = declaration.members.map((member) => member.propertyDecl ?? member.variableDecls ?? null).filter(Boolean);
  return new Map(
    members
      .filter(annotation)
      .flatMap(({ type, name, decls }) => (decls ? decls.map((one) => one.name.value) : [name.value]).map((own) => [own, type]))
  );
}

const methodsOf = (declaration) =>
  declaration.members
    .map((member) => member.methodDecl)
    .filter((method) => method && annotation(method))
    .map((method) => ({
      name: method.name.value,
      cacheable: annotation(method).parameters.some(
        ({ key, value }) => key?.value.toLowerCase() === 'cacheable' && isA(value, 'AnnotationValue$TrueAnnotationValue')
      ),
      parameters: method.parameters.map(({ name, typeRef }) => ({ name: name.value, type: typeRef })),
      answer: method.type.value
    }));

/**
 * Reads one class file.
 * @param {string} text
 * @param {(name: string) => { shapeOf: (type: string) => object } | undefined} other finds another class that was read, by its name
 * @returns {Promise<{ name: string, classes: string[], shapeOf: (type: object | string) => object, methods: object[] }>}
 */
export async function readApexClass(text, other = () => undefined) {
  const [outer, ...inner] = [...nodesOf(await parseApex(text), 'ClassDecl')];
  const classes = new Map(inner.map((declaration) => [declaration.name.value.toLowerCase(), declaration]));

  const classShape = (name) => {
    const [owner, inner] = name.split('.');
    const elsewhere = inner && other(owner);
    if (elsewhere) return elsewhere.shapeOf(inner);
    const declaration = classes.get(name.toLowerCase());
    if (!declaration) throw new Error(`${outer.name.value} has no class ${name}`);
    const parent = declaration.superClass?.value;
    const inherited = parent ? classShape(nameOf(parent)).fields : [];
    const own = [...fieldsOf(declaration)].map(([field, type]) => [field, { shape: shapeOf(type) }]);
    return { fields: new Map([...inherited, ...own]) };
  };

  function shapeOf(type) {
    if (typeof type === 'string') return classShape(type);
    const name = nameOf(type);
    if (name.toLowerCase() === 'list') return { list: shapeOf(type.typeArguments[0]) };
    return primitives.get(name.toLowerCase()) ?? classShape(name);
  }

  return {
    name: outer.name.value,
    classes: inner.map((declaration) => declaration.name.value),
    shapeOf,
    methods: methodsOf(outer)
  };
}
