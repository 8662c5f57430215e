/** The user's language: `?lang=ja`, else English. It is fixed for the life of a page, as on the platform. */

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** The language a query string asks for. */
export const languageOf = (search: string): Language => {
  const asked = new URLSearchParams(search).get('lang');
  return languages.find((known) => known === asked) ?? 'en';
};

export const language: Language = languageOf(globalThis.location?.search ?? '');

/** The text of this page's language. */
export const choose = <T>(texts: Readonly<Record<Language, T>>): T => texts[language];
