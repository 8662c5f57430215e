/** The stored types, their records and the contract fit together, and an administrator sees every field, in both languages. */
import { readContract } from './contractShapes.mjs';
import { contractName } from './settingTypes.mjs';

/** Stored type → interface of the contract. */
export const interfaces = {
  PC_Connection__mdt: 'ConnectionRecord',
  PC_Skill__mdt: 'SkillRecord',
  PC_Screen_Pop_Rule__mdt: 'PopRuleRecord',
  PC_Screen_Pop_Field__mdt: 'PopFieldRecord',
  PC_End_Reason__mdt: 'EndReasonRecord'
};

const standard = ['developerName', 'label'];
const kinds = { Checkbox: 'boolean', Number: 'number' };

/** Words in backticks that begin with a capital: the picklist words a docstring lists. */
const wordsIn = (doc) => [...doc.matchAll(/`([A-Z]\w*)`/g)].map(([, word]) => word).sort();

/** An administrator's view of a field: it is on the layout, says what it is for, and all of it is translated. */
function viewProblems(place, name, { label, help, words }, { japanese, shown }) {
  const translated = japanese.get(name);
  const values = new Map((translated?.picklistValues ?? []).map((value) => [value.masterLabel, value.translation]));
  return [
    ...(shown.has(name) ? [] : [`${place} is on no layout`]),
    ...(help ? [] : [`${place} has no help`]),
    ...(/\n/.test(label + help) ? [`${place}: label or help runs over a line`] : []),
    ...(translated?.label && translated?.help ? [] : [`${place} is not translated`]),
    ...[...words.values()].filter((word) => !values.get(word)).map((word) => `${place}: "${word}" is not translated`),
    ...[...values.keys()]
      .filter((word) => ![...words.values()].includes(word))
      .map((word) => `${place}: "${word}" is translated and not there`)
  ];
}

function typeProblems(type, stored, contract) {
  const shape = contract.shapeOf(interfaces[type]);
  const names = new Map([...stored.fields.keys()].map((name) => [contractName(name), name]));
  const missing = [...shape.fields.keys()].filter((name) => !standard.includes(name) && !names.has(name));
  return [
    ...missing.map((name) => `${type} has no field for ${interfaces[type]}.${name}`),
    ...[...names].flatMap(([name, field]) => {
      const place = `${type}.${field}`;
      const { kind, words } = stored.fields.get(field);
      const wanted = shape.fields.get(name);
      if (!wanted) return [`${place} is not in the contract`];
      const told = wordsIn(wanted.doc);
      return [
        ...((kinds[kind] ?? 'string') === wanted.shape ? [] : [`${place}: ${kind} is no ${wanted.shape}`]),
        ...(kind !== 'Picklist' || told.join() === [...words.keys()].sort().join()
          ? []
          : [`${place}: the words are ${[...words.keys()].sort().join(', ')}; the contract lists ${told.join(', ')}`]),
        ...viewProblems(place, field, stored.fields.get(field), stored)
      ];
    })
  ];
}

function recordProblems({ file, type, values }, types) {
  const stored = types.get(type);
  if (!stored) return [`${file}: there is no type ${type}`];
  return [...values].flatMap(([name, value]) => {
    const field = stored.fields.get(name);
    if (!field) return [`${file}: ${type} has no field ${name}`];
    if (field.kind === 'Picklist' && value !== null && !field.words.has(value))
      return [`${file}: ${value} is no word of ${type}.${name}`];
    return [];
  });
}

/**
 * @param {string} contractText of orgContracts.ts
 * @param {ReturnType<typeof import('./settingTypes.mjs').readTypes>} types
 * @param {ReturnType<typeof import('./settingTypes.mjs').readRecords>} records
 * @returns {string[]}
 */
export function settingProblems(contractText, types, records) {
  const contract = readContract(contractText);
  return [
    ...Object.keys(interfaces).flatMap((type) =>
      types.has(type) ? typeProblems(type, types.get(type), contract) : [`${type} is missing`]
    ),
    ...[...types.keys()].filter((type) => !(type in interfaces)).map((type) => `${type} is not in the contract`),
    ...records.flatMap((record) => recordProblems(record, types))
  ];
}
