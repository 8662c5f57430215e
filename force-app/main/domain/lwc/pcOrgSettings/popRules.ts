/** `PC_Screen_Pop_Rule__mdt`: at most one rule per skill. */
import { defaultPopRule } from 'c/pcFacts';
import type { MatchPopRule, PopRule } from 'c/pcFacts';
import { fieldOf, objectOf, type Objects } from './objects';
import { rowsOf, type Row, type Tell } from './rows';
import { soleBySkill } from './sole';
import { knownWordOf, neededText, wordOf } from './words';

const sources = ['screenPopUrl', 'externalId', 'phone', 'dialerValue'] as const;

const whenNone = (row: Row, createable: boolean): MatchPopRule['whenNone'] => {
  const word = wordOf(row, 'whenNone', ['nothing', 'new']);
  if (word === 'nothing' || createable) return word;
  row.wrong('objectNotCreateable', 'objectApiName', { value: row.text('objectApiName') });
  return 'nothing';
};

/** Null when there is nothing to search in: then the rule counts as not set. */
const matchRule = (
  row: Row,
  source: MatchPopRule['source'],
  objects: Objects
): Omit<MatchPopRule, 'developerName' | 'skillName' | 'trigger' | 'openAs'> | null => {
  const because = row.text('source');
  const valueName = source === 'dialerValue' ? neededText(row, 'valueName', because) : '';
  const object = objectOf(row, objects, because);
  if (!object || (source === 'dialerValue' && valueName === '')) return null;
  const field = source === 'phone' ? null : fieldOf(row, object, because);
  if (source !== 'phone' && !field) return null;
  if (field && !field.filterable) {
    row.wrong('fieldNotSearchable', 'fieldApiName', { value: field.apiName });
    return null;
  }
  return {
    source,
    valueName,
    objectApiName: object.apiName,
    objectLabel: object.label,
    fieldApiName: field?.apiName ?? '',
    whenOne: wordOf(row, 'whenOne', ['open', 'choose', 'nothing']),
    whenMany: wordOf(row, 'whenMany', ['choose', 'nothing']),
    whenNone: whenNone(row, object.createable)
  };
};

const ruleOf = (row: Row, skillName: string, objects: Objects): PopRule | null => {
  const basis = {
    developerName: row.developerName,
    skillName,
    trigger: wordOf(row, 'popTrigger', ['amd', 'preview', 'ringing', 'connected']),
    openAs: wordOf(row, 'openAs', ['tab', 'subtab'])
  } as const;
  const source = knownWordOf(row, 'source', sources, 'Source__c');
  if (source === null) return null;
  if (source === 'screenPopUrl') return { ...basis, source };
  const match = matchRule(row, source, objects);
  return match && { ...basis, ...match };
};

/** A default that is wrong gives way to ours; one that nobody has set is not there. */
export const readPopRules = (value: unknown, objects: Objects, tell: Tell): readonly PopRule[] => {
  const rows = rowsOf('PC_Screen_Pop_Rule__mdt', value, tell);
  const rules = [...soleBySkill(rows)].flatMap(([skillName, row]) => ruleOf(row, skillName, objects) ?? []);
  const wantsDefault = !Array.isArray(value) || rows.some((row) => row.text('skillName') === '');
  return wantsDefault && !rules.some(({ skillName }) => skillName === '') ? [...rules, defaultPopRule] : rules;
};
