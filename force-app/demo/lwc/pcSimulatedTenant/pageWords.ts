/** What the tenant's pages say, and in which language. */

const english = {
  locale: 'en',
  title: 'Sign in to the simulated tenant',
  note: 'No real tenant and no real people. Choose who you are; there is no password.',
  agents: 'Sample agents',
  other: 'Another user name',
  username: 'User name',
  submit: 'Sign in',
  unknownUser: 'This tenant has no agent with that user name.',
  stoppedTitle: 'This sign-in can not go on',
  stoppedNote: 'Nothing was sent back to the application.',
  signedOutTitle: 'You are signed out'
};

export type PageWords = typeof english;

const japanese: PageWords = {
  locale: 'ja',
  title: 'シミュレーション用テナントにサインイン',
  note: '実在のテナントや人物ではありません。使用するユーザーを選んでください。パスワードは不要です。',
  agents: 'サンプルエージェント',
  other: '別のユーザー名',
  username: 'ユーザー名',
  submit: 'サインイン',
  unknownUser: 'そのユーザー名のエージェントはこのテナントにいません。',
  stoppedTitle: 'サインインを続行できません',
  stoppedNote: 'アプリケーションには何も返されていません。',
  signedOutTitle: 'サインアウトしました'
};

/** Language tags of an Accept-Language header, the most wanted first. */
function acceptedTags(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** The words for a request: `ui_locales` (space-separated) wins over Accept-Language; English when neither names a known language. */
export function wordsFor(uiLocales: string, acceptLanguage: string): PageWords {
  const wanted = [...uiLocales.split(' '), ...acceptedTags(acceptLanguage)].map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find((language) => language === 'ja' || language === 'en') === 'ja' ? japanese : english;
}
