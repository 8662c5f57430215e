/** libphonenumber-js with its smallest metadata, loaded late: numbers read, checked and written. */
export { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/min';
export type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
