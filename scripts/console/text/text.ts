/** The console's own words in the language of this page. */
import { choose } from '../stand-ins/salesforce/language';
import { en, type TextKey } from './en';
import { ja } from './ja';

/** All words, for templates: `{text.search}`. */
export const text: Readonly<Record<TextKey, string>> = choose({ en, ja });

/** A sentence with its {placeholders} filled in. */
export const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
  text[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
