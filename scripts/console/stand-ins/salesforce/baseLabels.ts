/** Stand-in for the platform's own labels: English as the base components bring them, Japanese for those the page shows. */
import { language } from './language';

const japanese: Readonly<Record<string, string>> = {
  'LightningControl.required': '必須',
  'LightningControl.loading': '読み込み中'
};

/** Text of a platform label such as `LightningControl.required`; `own` is the English of the base components. */
export const baseLabel = (name: string, own: string): string => (language === 'ja' ? (japanese[name] ?? own) : own);
