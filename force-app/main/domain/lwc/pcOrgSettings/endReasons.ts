/** `PC_End_Reason__mdt`: the tenant's own words for disconnect codes. */
import type { SoftphoneSettings } from 'c/pcFacts';
import { rowsOf, type Tell } from './rows';
import { soleByKey, tellSeveral } from './sole';
import { neededText } from './words';

/** By code in small letters, because the dialer's spelling of one code differs between events. */
export const readEndReasons = (value: unknown, tell: Tell): SoftphoneSettings['endReasons'] => {
  const rows = rowsOf('PC_End_Reason__mdt', value, tell).filter((row) => neededText(row, 'code', 'Text__c') !== '');
  const sole = soleByKey(
    rows,
    (row) => row.text('code').toLowerCase(),
    (several, code) => tellSeveral(several, 'severalForOne', 'code', code)
  );
  const texts = [...sole].map(([code, row]) => [code, neededText(row, 'text', 'Code__c')] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
};
