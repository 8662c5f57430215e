/** All that is configured, section by section. */
import type { SettingType } from 'c/pcFacts';
import { setupLabels } from 'c/pcSetupWords';
import { fieldLines, fieldTitle, ruleLines, skillLines, skillTitle } from './ruleLines';
import { itemOf, rowsOf, type Item, type Marks, type Row } from './rows';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly empty: boolean;
  /** Many of them need the whole width. */
  readonly blockClass: string;
}

interface Plan {
  readonly list: string;
  readonly type: SettingType;
  readonly title: string;
  readonly titleOf: (row: Row) => string;
  readonly linesOf: (row: Row) => readonly string[];
  /** What comes first; nothing: as stored. */
  readonly orderOf?: (row: Row) => string;
}

/** The default last, because it holds for the rest. */
const bySkill = (row: Row): string => row.text('skillName') || '\u{10ffff}';

const plans: readonly Plan[] = [
  {
    list: 'popRules',
    type: 'PC_Screen_Pop_Rule__mdt',
    title: setupLabels.rules,
    titleOf: skillTitle,
    linesOf: ruleLines,
    orderOf: bySkill
  },
  {
    list: 'popFields',
    type: 'PC_Screen_Pop_Field__mdt',
    title: setupLabels.fields,
    titleOf: fieldTitle,
    linesOf: fieldLines,
    orderOf: (row) => `${bySkill(row)} ${row.text('order').padStart(6, '0')}`
  },
  {
    list: 'endReasons',
    type: 'PC_End_Reason__mdt',
    title: setupLabels.reasons,
    titleOf: (row) => row.text('code'),
    linesOf: (row) => [row.text('text')],
    orderOf: (row) => row.text('code')
  },
  {
    list: 'skills',
    type: 'PC_Skill__mdt',
    title: setupLabels.skills,
    titleOf: skillTitle,
    linesOf: skillLines,
    orderOf: bySkill
  }
];

export const sectionsOf = (org: unknown, marks: Marks): readonly Section[] =>
  plans.map(({ list, type, title, titleOf, linesOf, orderOf = () => '' }) => {
    const rows = [...rowsOf(org, list)].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    const items = rows.map((row) => itemOf(type, row, { title: titleOf(row), lines: linesOf(row) }, marks));
    return { key: list, title, items, empty: items.length === 0, blockClass: list === 'skills' ? 'block wide' : 'block' };
  });
