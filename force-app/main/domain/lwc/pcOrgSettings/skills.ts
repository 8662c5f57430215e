/** `PC_Skill__mdt`: contact panel and snooze, by skill and for all others. */
import { defaultSettings } from 'c/pcFacts';
import type { Features, SnoozeMeaning, SnoozeSetting, SoftphoneSettings } from 'c/pcFacts';
import { rowsOf, type Row, type Tell } from './rows';
import { soleBySkill } from './sole';
import { wordOf } from './words';

type SkillSettings = Pick<
  SoftphoneSettings,
  'contactPanel' | 'contactPanelBySkill' | 'snoozeMeans' | 'snoozeText' | 'snoozeBySkill'
>;

const meanings: readonly [SnoozeMeaning, ...SnoozeMeaning[]] = ['personalQueue', 'skillQueue', 'afterDelay'];

const read = (row: Row): { readonly panel: boolean; readonly snooze: SnoozeSetting } => ({
  panel: row.flag('contactPanel'),
  snooze: { means: wordOf(row, 'snoozeMeans', meanings), text: row.text('snoozeText') }
});

/** A contact panel the user may not use opens for no skill. */
export const readSkills = (
  value: unknown,
  { contactPanel: mayPanel }: Pick<Features, 'contactPanel'>,
  tell: Tell
): SkillSettings => {
  const found = [...soleBySkill(rowsOf('PC_Skill__mdt', value, tell))].map(([name, row]) => ({ name, ...read(row) }));
  const others = found.find(({ name }) => name === '');
  const own = found.filter(({ name }) => name !== '');
  return {
    contactPanel: mayPanel && (others?.panel ?? defaultSettings.contactPanel),
    contactPanelBySkill: Object.fromEntries(own.map(({ name, panel }) => [name, mayPanel && panel])),
    snoozeMeans: others?.snooze.means ?? defaultSettings.snoozeMeans,
    snoozeText: others?.snooze.text ?? defaultSettings.snoozeText,
    snoozeBySkill: Object.fromEntries(own.map(({ name, snooze }) => [name, snooze]))
  };
};
