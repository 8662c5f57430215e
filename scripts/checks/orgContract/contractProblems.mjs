/** The contract in TypeScript and the classes in Apex say the same: the same methods, the same names, the same types, to the last field. */
import { readApexClass } from './apexShapes.mjs';
import { readContract } from './contractShapes.mjs';

/** The methods components call, what they are given and what they answer, in the contract's names. */
export const methods = [
  { call: 'PC_SettingsController.read', cacheable: true, parameters: {}, answer: 'OrgSettings', told: 'OrgSettings' },
  {
    call: 'PC_RecordMatchController.match',
    cacheable: false,
    parameters: { requests: 'MatchRequest' },
    answer: ['MatchAnswer'],
    told: 'Match'
  },
  {
    call: 'PC_RecordFieldsController.read',
    cacheable: false,
    parameters: { requests: 'FieldsRequest' },
    answer: ['FieldsAnswer'],
    told: 'ReadFields'
  },
  { call: 'PC_SetupController.check', cacheable: false, parameters: {}, answer: 'SetupFacts', told: 'SetupFacts' },
  { call: 'PC_SignInController.read', cacheable: true, parameters: {}, answer: 'SignInPlace', told: 'SignInPlace' }
];

/** What differs between two shapes, as sentences that begin with the place. */
function differences(place, wanted, found) {
  if (typeof wanted === 'string' || typeof found === 'string')
    return wanted === found ? [] : [`${place}: ${words(wanted)} in the contract, ${words(found)} in Apex`];
  if (wanted.list || found.list)
    return wanted.list && found.list
      ? differences(`${place}[]`, wanted.list, found.list)
      : [`${place}: ${words(wanted)} in the contract, ${words(found)} in Apex`];
  return [
    ...[...wanted.fields].flatMap(([name, { shape }]) =>
      found.fields.has(name)
        ? differences(`${place}.${name}`, shape, found.fields.get(name).shape)
        : [`${place}.${name} is missing in Apex`]
    ),
    ...[...found.fields.keys()]
      .filter((name) => !wanted.fields.has(name))
      .map((name) => `${place}.${name} is not in the contract`)
  ];
}

const words = (shape) => (typeof shape === 'string' ? shape : shape.list ? 'a list' : 'an object');

/** Names of the shapes below one, so that nothing of the contract is left unasked. */
const shapeKey = (shape) =>
  typeof shape === 'string' ? shape : shape.list ? `[${shapeKey(shape.list)}]` : `{${[...shape.fields.keys()].join()}}`;

function* shapesIn(shape) {
  if (typeof shape === 'string') return;
  if (shape.list) return yield* shapesIn(shape.list);
  yield shapeKey(shape);
  for (const { shape: inner } of shape.fields.values()) yield* shapesIn(inner);
}

async function methodProblems(method, contract, apex) {
  const [className, name] = method.call.split('.');
  const read = apex.get(className);
  const found = read?.methods.find((one) => one.name === name);
  if (!found) return [`${method.call} is not there for components`];
  const wanted = (answer) => (Array.isArray(answer) ? { list: contract.shapeOf(answer[0]) } : contract.shapeOf(answer));
  const names = Object.keys(method.parameters);
  return [
    ...(contract.docOf(method.told).includes(method.call) ? [] : [`the contract does not say what ${method.call} answers`]),
    ...(found.cacheable === method.cacheable ? [] : [`${method.call}: cacheable is ${found.cacheable}`]),
    ...(found.parameters.map((one) => one.name).join() === names.join() ? [] : [`${method.call} takes other parameters`]),
    ...found.parameters
      .filter((one) => names.includes(one.name))
      .flatMap((one) =>
        differences(
          `${method.call}(${one.name})`,
          { list: contract.shapeOf(method.parameters[one.name]) },
          read.shapeOf(one.type)
        )
      ),
    ...differences(method.call, wanted(method.answer), read.shapeOf(found.answer))
  ];
}

/**
 * @param {string} contractText of orgContracts.ts
 * @param {string[]} apexTexts of the controllers
 * @returns {Promise<string[]>}
 */
export async function contractProblems(contractText, apexTexts) {
  const contract = readContract(contractText);
  const apex = new Map();
  for (const text of apexTexts) {
    const read = await readApexClass(text, (name) => apex.get(name));
    apex.set(read.name, read);
  }
  const asked = new Set(
    methods
      .flatMap(({ parameters, answer }) => [...Object.values(parameters), ...[answer].flat()])
      .flatMap((name) => [...shapesIn(contract.shapeOf(name))])
  );
  const inherited = ['SettingRecord'];
  const unused = contract.names.filter((name) => !inherited.includes(name) && !asked.has(shapeKey(contract.shapeOf(name))));
  const own = await Promise.all(methods.map((method) => methodProblems(method, contract, apex)));
  return [...own.flat(), ...unused.map((name) => `${name} of the contract belongs to no method`)];
}
