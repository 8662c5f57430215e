/** Stored records, read from anything: each value is of its kind or is told to be wrong and counts as not set. */
import type { SettingProblem, SettingType } from 'c/pcFacts';

export type Tell = (problem: SettingProblem) => void;

/** Longest text of a problem, characters. */
const longest = 80;

const cut = (value: string): string => (value.length > longest ? `${value.slice(0, longest - 1)}…` : value);

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be shown of a value that is of no use. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** One record of a custom metadata type. Names are the contract's; the stored ones are only for the words. */
export interface Row {
  readonly developerName: string;
  readonly type: SettingType;
  /** Trimmed; '' when it is not set. */
  text(name: string): string;
  /** False when it is not set. */
  flag(name: string): boolean;
  /** 0 when it is not set. */
  number(name: string): number;
  /** Says what is wrong about a value; `name` '' is the whole record. */
  wrong(code: SettingProblem['code'], name: string, values?: { readonly value?: string; readonly right?: string }): void;
}

/** Where the stored name is not the contract's with capitals and underscores. */
const storedNames: Readonly<Record<string, string>> = {
  objectApiName: 'Object__c',
  fieldApiName: 'Field__c'
};

/** `popHosts` → `Pop_Hosts__c`. */
const storedName = (type: SettingType, name: string): string => {
  if (name === '') return '';
  if (name === 'fieldApiName' && type === 'PC_Screen_Pop_Rule__mdt') return 'Match_Field__c';
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter}`);
  return storedNames[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}__c`;
};

const rowOf = (type: SettingType, fields: Readonly<Record<string, unknown>>, tell: Tell): Row => {
  const developerName = typeof fields.developerName === 'string' ? cut(fields.developerName) : '';
  const wrong: Row['wrong'] = (code, name, { value = '', right = '' } = {}) =>
    tell({ code, type, developerName, field: storedName(type, name), value: cut(value), right });
  const of = <Value>(name: string, none: Value, is: (value: unknown) => value is Value): Value => {
    const value = fields[name];
    if (value === undefined || value === null) return none;
    if (is(value)) return value;
    wrong('unreadable', name, { value: shown(value) });
    return none;
  };
  return {
    developerName,
    type,
    wrong,
    text: (name) => of(name, '', (value): value is string => typeof value === 'string').trim(),
    flag: (name) => of(name, false, (value): value is boolean => typeof value === 'boolean'),
    number: (name) => of(name, 0, (value): value is number => Number.isFinite(value))
  };
};

/** All records of a type. What is no list, and what is no record in it, is told. */
export const rowsOf = (type: SettingType, value: unknown, tell: Tell): readonly Row[] => {
  const unreadable = (found: unknown): void =>
    tell({ code: 'unreadable', type, developerName: '', field: '', value: cut(shown(found)), right: '' });
  if (!Array.isArray(value)) {
    unreadable(value);
    return [];
  }
  return value.flatMap((one: unknown) => {
    if (isFields(one)) return [rowOf(type, one, tell)];
    unreadable(one);
    return [];
  });
};
