/** libphonenumber-js with its smallest metadata, loaded late: numbers read, checked and written. */
export { AsYouType, isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
export type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
