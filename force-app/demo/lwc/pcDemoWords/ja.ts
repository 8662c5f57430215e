/** The demo's words, Japanese. */
import type { DemoWords } from './en';

export const ja: DemoWords = {
  starting: '模擬ダイヤラーを起動しています…',
  broken: '模擬ダイヤラーを起動できませんでした: {why}',
  customers: '顧客 (模擬)',
  show: '顧客を表示',
  hide: '顧客を隠す',
  alone: '顧客が自動で行動する',
  nextRecord: '次のレコードを今すぐ',
  nobody: '回線はありません。',
  answer: '応答',
  isPerson: '本人が応答',
  machine: '留守番電話',
  fax: 'FAX',
  hangUp: '切断',
  playOn: '{play}: {name}',
  notNow: '今はできません。',
  noRecord: '待機中のレコードはありません。',
  ledger: 'ダイヤラーの記録',
  noPeople:
    'この組織にはサンプルの取引先責任者 ({all} 件) がないため、レコードは開きません。npm run deploy -- --demo --sample-data で読み込めます。',
  somePeople: 'この組織にはサンプルの取引先責任者が {all} 件中 {found} 件あります。ほかの人のレコードは開きません。',
  notLookedUp:
    'サンプルの取引先責任者を検索できなかったため、レコードは開きません: {why} 権限セット PC Demo は割り当てられていますか?'
};
