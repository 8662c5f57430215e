/** Stand-in for `@salesforce/i18n/*`: locale, zone and formats of the user; what is not listed stays as the base components have it. */
import { choose } from './language';

const dates = (short: string, medium: string, long: string, time: string) => ({
  'dateTime.shortDateFormat': short,
  'dateTime.mediumDateFormat': medium,
  'dateTime.longDateFormat': long,
  'dateTime.shortTimeFormat': time,
  'dateTime.shortDateTimeFormat': `${short} ${time}`
});

const formats = choose<Readonly<Record<string, unknown>>>({
  en: { lang: 'en', locale: 'en-US', currency: 'USD' },
  ja: {
    lang: 'ja',
    locale: 'ja-JP',
    currency: 'USD',
    firstDayOfWeek: 1,
    ...dates('yyyy/MM/dd', 'yyyy/MM/dd', 'yyyy年M月d日', 'H:mm')
  }
});

/** The value of a format; `own` is the base components' own default. The zone is the browser's, as the user's setting would be. */
export const format = (name: string, own: unknown): unknown =>
  name === 'timeZone' ? Intl.DateTimeFormat().resolvedOptions().timeZone : (formats[name] ?? own);
