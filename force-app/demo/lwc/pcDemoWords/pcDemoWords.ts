/**
 * The demo's own words by the user's language. They are no custom labels: the demo is a package of its own, and two label files in one
 * deployment would overwrite each other.
 */
import lang from '@salesforce/i18n/lang';
import { en, type DemoWords } from './en';
import { ja } from './ja';

export type { DemoWords };

const isJapanese: boolean = /^ja\b/i.test(lang);

/** Words in the user's language; English where there is no other. */
export const demoWords: DemoWords = isJapanese ? ja : en;

/** The agent who speaks it. */
export const demoAgent = isJapanese ? 'yamada.misaki' : 'pat.agent';

/** A sentence with its {placeholders} filled. */
export const sayDemo = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
