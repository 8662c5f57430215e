/**
 * What stands on the screen, in one language: the product's label catalogue, read from the metadata files the org gets, and the local
 * console's own words. Scenarios name words by their keys, so the same scenario runs in every language.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLabels, readTranslation, type LabelTable } from '../../console/build/labels';
import { en } from '../../console/text/en';
import { ja } from '../../console/text/ja';
import type { TextKey } from '../../console/text/en';
import type { Language } from '../../console/stand-ins/salesforce/language';

export type { Language };

/** What goes into the {placeholders}; one that is not given matches anything. */
export type Values = Readonly<Record<string, string | number>>;

const room = fileURLToPath(new URL('../../../force-app/main/salesforce', import.meta.url));
const catalogues: Readonly<Record<Language, LabelTable>> = {
  en: readLabels(join(room, 'labels/CustomLabels.labels-meta.xml')),
  ja: readTranslation(join(room, 'translations/ja.translation-meta.xml'))
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence as a pattern: whole, given values in place, anything where none is given. */
function patternOf(sentence: string, values: Values, whole: boolean): RegExp {
  const source = sentence
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : piece in values ? escaped(String(values[piece])) : '[^]*?'))
    .join('');
  return new RegExp(whole ? `^\\s*${source}\\s*$` : source);
}

export interface Words {
  readonly language: Language;
  /** A label of the product, `panelTitle` for `PC_PanelTitle`; every placeholder needs its value. Throws when there is no such label. */
  say(key: string, values?: Values): string;
  /** The same as a pattern for an accessible name or a whole text. */
  whole(key: string, values?: Values): RegExp;
  /** The same as a pattern for a part of a text. */
  part(key: string, values?: Values): RegExp;
  /** A word of the local console. */
  console(key: TextKey, values?: Values): string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const label = (key: string): string => {
    const name = `PC_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    const text = catalogues[language].get(name);
    if (text === undefined) throw new Error(`There is no label ${name} in ${language}.`);
    return text;
  };
  const filled = (sentence: string, values: Values): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (!(name in values)) throw new Error(`"${sentence}" needs a value for {${name}}.`);
      return String(values[name]);
    });
  return {
    language,
    say: (key, values = {}) => filled(label(key), values),
    whole: (key, values = {}) => patternOf(label(key), values, true),
    part: (key, values = {}) => patternOf(label(key), values, false),
    console: (key, values = {}) => filled({ en, ja }[language][key], values)
  };
}
