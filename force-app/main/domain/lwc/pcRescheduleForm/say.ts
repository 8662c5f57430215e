/** Making sentences and notes. */
import type { FieldNote, Text } from 'c/pcShiftView';

export const say = (word: Text['word'], values?: Text['with']): Text => (values ? { word, with: values } : { word });

export const error = (text: Text): FieldNote => ({ tone: 'error', text });
export const warning = (text: Text): FieldNote => ({ tone: 'warning', text });

/** `UTC−7`, `UTC+5:30`. */
export const offsetText = (offsetMin: number): string => {
  const minutes = Math.abs(offsetMin);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${offsetMin < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
};
