/** The stored records, read with care: they come from outside and may be anything. */
import type { SettingProblem, SettingType, SetupFacts } from 'c/pcFacts';
import { recordPage } from 'c/pcSetupDesk';
import { recordText } from 'c/pcSettingWords';
import { sayOf, setupLabels, type SetupWord } from 'c/pcSetupWords';

/** One record as a person reads it. */
export interface Item {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  /** DeveloperName, the text of its link. */
  readonly name: string;
  readonly href: string;
  readonly linkTitle: string;
  readonly wrong: boolean;
}

export interface Row {
  readonly name: string;
  readonly text: (field: string) => string;
  readonly flag: (field: string) => boolean;
}

/** What links and marks are made from. */
export interface Marks {
  readonly problems: readonly SettingProblem[];
  readonly records: SetupFacts['records'];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

export const rowsOf = (org: unknown, list: string): readonly Row[] => {
  const rows = isFields(org) ? org[list] : undefined;
  return (Array.isArray(rows) ? rows.filter(isFields) : []).map((row) => ({
    name: shown(row.developerName),
    text: (field) => shown(row[field]),
    flag: (field) => row[field] === true
  }));
};

/** A stored word in the user's language; one that is not known stands as it is. `usual` counts where none is set. */
export const wordOf = (prefix: string, stored: string, usual: string): string => {
  const key = `${prefix}${stored || usual}`;
  return Object.hasOwn(setupLabels, key) ? setupLabels[key as SetupWord] : stored;
};

/** A record with its link, marked when something in it is wrong. */
export const itemOf = (
  type: SettingType,
  row: Row,
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  { problems, records }: Marks
): Item => {
  const record = { type, developerName: row.name };
  const link = sayOf('openRecord', { record: recordText(record) });
  return {
    key: row.name,
    title,
    lines: lines.filter((text) => text !== '').map((text, index) => ({ key: String(index), text })),
    name: row.name,
    href: recordPage(records, record),
    linkTitle: sayOf('newTab', { link }),
    wrong: problems.some((problem) => problem.type === type && problem.developerName === row.name)
  };
};
