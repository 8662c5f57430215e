/**
 * Which agent message tells the number of a callback. The wire marks none: a rescheduled call that comes back has its number sent as
 * an ordinary message (protocol 5.7, 7.7). The rule reads what is sent: the subject or the text has the word _callback_ (in English
 * or Japanese), and the text, else the subject, has a number of at least three digits.
 */
import type { AgentMessage } from 'c/pcFacts';

const callbackWord = /call-?\s?back|コールバック/i;
const number = /\+?\d(?:[\d\s().-]*\d)?/g;
const fewestDigits = 3;

const firstNumber = (text: string): string | undefined =>
  text.match(number)?.find((found) => found.replace(/\D/g, '').length >= fewestDigits);

/** The number as it stands there; null for every other message. */
export const callbackNumberOf = ({ subject, text }: Pick<AgentMessage, 'subject' | 'text'>): string | null =>
  callbackWord.test(`${subject}\n${text}`) ? (firstNumber(text) ?? firstNumber(subject) ?? null) : null;
