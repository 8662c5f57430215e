/**
 * Telephone numbers set aside so that no real person has them. Reserved for fiction by the numbering authorities: 555-0100 to 0199 in
 * every North American area code; 020 7946 0xxx (Ofcom); 030 23125 xxx (Bundesnetzagentur); 01 99 00 xx xx (Arcep); 02 5550 xxxx
 * (ACMA). Japan reserves none: 03-0000-xxxx can't be given out, because no Tokyo exchange starts with 0.
 */

/** A block of numbers. */
export interface NumberRange {
  /** Calling code with plus: `+1`. */
  readonly callingCode: string;
  /** Writes the number of an index, without calling code and trunk 0, in the groups people write. */
  readonly write: (index: number) => string;
  /** Indexes go from 0 to size - 1. */
  readonly size: number;
}

const digits = (index: number, length: number): string => String(index).padStart(length, '0');

export const reserved = {
  /** 555-0110 to 0199; the ten before are left to the skills' own numbers. */
  northAmerica: (areaCode: string): NumberRange => ({
    callingCode: '+1',
    write: (index) => `${areaCode}-555-01${digits(index + 10, 2)}`,
    size: 90
  }),
  london: { callingCode: '+44', write: (index) => `20 7946 ${digits(index, 4)}`, size: 1000 },
  berlin: { callingCode: '+49', write: (index) => `30 23125 ${digits(index, 3)}`, size: 1000 },
  paris: { callingCode: '+33', write: (index) => `1 99 00 ${digits(index, 4).replace(/^../, '$& ')}`, size: 10_000 },
  sydney: { callingCode: '+61', write: (index) => `2 5550 ${digits(index, 4)}`, size: 10_000 },
  tokyo: { callingCode: '+81', write: (index) => `3-0000-${digits(index, 4)}`, size: 10_000 }
} satisfies Record<string, NumberRange | ((areaCode: string) => NumberRange)>;
