/** Where only one record may hold. */
import type { SettingProblem } from 'c/pcFacts';
import type { Row } from './rows';

/** Says of each of these records that it is not alone. */
export const tellSeveral = (rows: readonly Row[], code: SettingProblem['code'], name: string, value = ''): void => {
  for (const row of rows) {
    const others = rows.filter((other) => other !== row).map(({ developerName }) => developerName);
    row.wrong(code, name, { value, right: others.join(', ') });
  }
};

/** Key → record, where a key has exactly one. Several for one key are told, and none of them counts. */
export const soleByKey = (
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  tell: (several: readonly Row[], key: string) => void
): ReadonlyMap<string, Row> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  const sole = new Map<string, Row>();
  for (const [key, same] of found) {
    if (same.length > 1) tell(same, key);
    else if (same[0]) sole.set(key, same[0]);
  }
  return sole;
};

/** The same by skill name; '' is the default. */
export const soleBySkill = (rows: readonly Row[]): ReadonlyMap<string, Row> =>
  soleByKey(
    rows,
    (row) => row.text('skillName'),
    (several, skill) => tellSeveral(several, skill === '' ? 'severalDefaults' : 'severalForOne', 'skillName', skill)
  );
