/**
 * How much of the wire we keep. The dialer's text is untrusted and may be absurdly long; it is kept, but bounded: a text is cut and
 * ends in an ellipsis, an address that would have to be cut is dropped (a cut address leads elsewhere), and an over-long id is
 * unreadable (a cut id names something else).
 */
export const limits = {
  /** Names, numbers, status words, codes: characters. */
  word: 500,
  /** Messages, descriptions, one configured value: characters. */
  text: 4000,
  /** The whole of OtherInformation before it is taken apart: characters. */
  information: 20000,
  /** Configured values of one contact. */
  values: 50,
  /** Addresses: characters. */
  url: 8000,
  /** Contact, skill and other ids: characters. */
  id: 100,
  /** The session id is a cursor token and longer than an id: characters. */
  sessionId: 4000,
  /** What is kept of an unreadable event for the log: characters. */
  kept: 2000
} as const;

/** Cuts a text to `limit` characters; a cut text ends in an ellipsis and never in half a character. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Whatever came, as bounded JSON text for the log; never throws. */
export function keptText(raw: unknown): string {
  try {
    return bounded(JSON.stringify(raw) ?? String(raw), limits.kept);
  } catch {
    return bounded(String(raw), limits.kept);
  }
}
