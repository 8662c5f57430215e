/** Phone numbers that people type: read, checked, written, and made ready for the wire. The only user of libphonenumber; loaded late. */
export { defaultCountry } from './defaultCountry';
export type { CountrySource } from './defaultCountry';
export { readNumber } from './readNumber';
export type { NumberForms, NumberReading, UnlikelyNumber, UnreadableNumber } from './readNumber';
export { isSameNumber, numberForWire } from './sameNumber';
export { writeNumber } from './writeNumber';
