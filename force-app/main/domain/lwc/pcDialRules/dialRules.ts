/** What a number and a caller ID become on the wire, and what is said of them. */
import { defaultCountry, readNumber, writeNumber } from 'c/pcNumbers';
import type { NumberReading } from 'c/pcNumbers';
import type { DialDraft, SoftphoneSettings } from 'c/pcFacts';
import type { DialVerdict, FieldNote, Text } from 'c/pcShiftView';

export interface DialSource {
  readonly draft: Pick<DialDraft, 'number' | 'callerId'>;
  readonly settings: Pick<SoftphoneSettings, 'defaultCountry'>;
  /** IANA zone of this computer; null when it does not say. */
  readonly agentZone: string | null;
}

const note = (tone: FieldNote['tone'], word: Text['word'], values?: Text['with']): FieldNote => ({
  tone,
  text: values ? { word, with: values } : { word }
});

/** The administrator's setting says in which country a number without + is read, else where this computer stands. */
const countryOf = ({ settings, agentZone }: DialSource): string | null =>
  defaultCountry({ number: '', zone: null, setting: settings.defaultCountry }) ??
  defaultCountry({ number: '', zone: agentZone, setting: '' });

/** What is really dialed: no extension, no width or script of digits that is not sent. */
const shownOf = (reading: NumberReading, text: string): string =>
  reading.kind === 'unreadable' ? text.trim() : writeNumber(reading.wire, null);

/** The most digits a number of any country has (E.164), and the fewest of one with its area. */
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 7;

const digitsIn = (text: string): number => text.replace(/\D/gu, '').length;

/** Two numbers of a list, pasted together: dialing them as one would reach nobody. */
const isSeveral = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim();
  if (digitsIn(plain) <= MOST_DIGITS) return false;
  return [...plain.matchAll(/[\s,;/]+/g)].some(
    ({ index }) => digitsIn(plain.slice(0, index)) >= FEWEST_DIGITS && digitsIn(plain.slice(index)) >= FEWEST_DIGITS
  );
};

const read = (text: string, country: string | null): NumberReading => {
  const reading = readNumber(text, country);
  return reading.kind === 'unlikely' && isSeveral(text) ? { kind: 'unreadable', why: 'tooLong' } : reading;
};

const numberNote = (reading: NumberReading): FieldNote | null => {
  if (reading.kind === 'unreadable') return reading.why === 'empty' ? null : note('error', 'dialUnreadable');
  if (reading.extension !== '') return note('warning', 'dialExtension', { extension: reading.extension });
  return reading.kind === 'ok' ? note('calm', 'dialShows', { number: reading.international }) : note('warning', 'dialUnlikely');
};

const wireOf = (reading: NumberReading): string => (reading.kind === 'unreadable' ? '' : reading.wire);

/** The rules' verdict on what stands in the form. */
export const dialRules = (source: DialSource): DialVerdict => {
  const { number, callerId } = source.draft;
  const country = countryOf(source);
  const reading = read(number, country);
  const from = read(callerId, country);
  return {
    number: wireOf(reading),
    shown: shownOf(reading, number),
    numberNote: numberNote(reading),
    callerId: wireOf(from),
    callerIdNote: from.kind === 'unreadable' && from.why !== 'empty' ? note('error', 'dialUnreadable') : null
  };
};
