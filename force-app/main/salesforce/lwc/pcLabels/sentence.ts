/** Putting values into the {placeholders} of a catalogue sentence. */

/** A piece of a sentence. `value` marks what was put in: a name, a number, a code. It may come from outside. */
export interface SentencePart {
  /** Unique within its sentence. */
  readonly key: string;
  readonly text: string;
  readonly value: boolean;
}

/** Placeholders that tick; the painter fills them in. */
export type Live = Readonly<Partial<Record<'time' | 'seconds' | 'minutes', string>>>;

interface AnySentence {
  readonly word: string;
  readonly with?: Readonly<Record<string, string | number | AnySentence>>;
}

/**
 * One pass over the catalogue's sentence, so a value that itself contains braces is never read as a placeholder. A placeholder
 * nobody fills stays visible, because a wrong sentence must not look right.
 */
export function sentenceParts(
  catalogue: Readonly<Record<string, string>>,
  sentence: AnySentence,
  live: Live = {},
  at = ''
): SentencePart[] {
  const pieces = (catalogue[sentence.word] ?? sentence.word).split(/\{(\w+)\}/);
  return pieces.flatMap((piece, index) => {
    const key = `${at}${index}`;
    if (index % 2 === 0) return piece ? [{ key, text: piece, value: false }] : [];
    const value = sentence.with?.[piece] ?? live[piece as keyof Live];
    if (value === undefined) return [{ key, text: `{${piece}}`, value: false }];
    if (typeof value === 'object') return sentenceParts(catalogue, value, live, `${key}.`);
    return [{ key, text: String(value), value: true }];
  });
}
