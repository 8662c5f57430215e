/** Record ids in Salesforce's form: 15 characters in which case matters, and three more that guard it. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Key prefixes of the objects the sample data has. */
export const keyPrefixes = { Account: '001', Contact: '003' } as const;

export type SampleObject = keyof typeof keyPrefixes;

/** The three guarding characters: one bit per capital letter, five letters to a character. */
export function caseSuffix(id15: string): string {
  const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  return [0, 5, 10]
    .map(
      (start) =>
        symbols[[...id15.slice(start, start + 5)].reduce((bits, letter, at) => bits | (/[A-Z]/.test(letter) ? 1 << at : 0), 0)]
    )
    .join('');
}

/** The id of the sample record with this number: prefix, an invented instance, the number in base 62. Always the same. */
export function sampleId(object: SampleObject, number: number): string {
  let rest = number;
  let counted = '';
  for (let place = 0; place < 9; place++) {
    counted = alphabet[rest % 62] + counted;
    rest = Math.floor(rest / 62);
  }
  const id15 = `${keyPrefixes[object]}Sm0${counted}`;
  return id15 + caseSuffix(id15);
}
