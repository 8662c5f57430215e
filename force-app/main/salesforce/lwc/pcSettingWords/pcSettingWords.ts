/**
 * What is wrong in the settings, in words: record, field, and what would be right. For those who can mend it; comes late, because
 * nobody else reads it.
 */
import { sentenceParts } from 'c/pcLabels';
import type { SettingProblem, SettingProblemCode, SettingType } from 'c/pcFacts';
import { settingLabels } from './settingLabels';

type Key = keyof typeof settingLabels;

const types: Readonly<Record<SettingType, Key>> = {
  PC_Connection__mdt: 'typeConnection',
  PC_Skill__mdt: 'typeSkill',
  PC_Screen_Pop_Rule__mdt: 'typeRule',
  PC_Screen_Pop_Field__mdt: 'typeField',
  PC_End_Reason__mdt: 'typeReason'
};

/** Every code is a sentence of the catalogue. */
const words: { readonly [Code in SettingProblemCode]: Code & Key } = {
  unread: 'unread',
  late: 'late',
  unreadable: 'unreadable',
  nothingActive: 'nothingActive',
  severalActive: 'severalActive',
  severalDefaults: 'severalDefaults',
  severalForOne: 'severalForOne',
  unknownWord: 'unknownWord',
  missing: 'missing',
  unknownObject: 'unknownObject',
  objectNotReadable: 'objectNotReadable',
  objectNotCreateable: 'objectNotCreateable',
  unknownField: 'unknownField',
  fieldNotReadable: 'fieldNotReadable',
  fieldNotCreateable: 'fieldNotCreateable',
  fieldNotSearchable: 'fieldNotSearchable',
  badHost: 'badHost',
  badAddress: 'badAddress',
  badZone: 'badZone',
  badCountry: 'badCountry',
  badNumber: 'badNumber'
};

const fill = (word: Key, values: Readonly<Record<string, string>>): string =>
  sentenceParts(settingLabels, { word, with: values })
    .map(({ text }) => text)
    .join('');

/** `Connection Default`: a record as its administrator finds it. */
export const recordText = ({ type, developerName }: Pick<SettingProblem, 'type' | 'developerName'>): string => {
  if (type === '') return '';
  const kind = settingLabels[types[type]];
  return developerName === '' ? kind : fill('record', { type: kind, name: developerName });
};

/** The whole sentence. What stands in the settings is text and stays text. */
export const problemText = (problem: SettingProblem): string => {
  const { code, field, value, right } = problem;
  const record = recordText(problem);
  const place = field === '' ? record : fill('place', { record, field });
  return fill(words[code], { record, place, value, right });
};
