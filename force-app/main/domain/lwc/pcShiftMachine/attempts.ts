/** This panel's own attempts at a number: kept through the shift, newest first, bounded per number and overall. Pure. */
import type { ContactId } from 'c/pcFacts';
import type { EndedLine } from './lines';

/** A number that was tried more often keeps its newest. */
export const ATTEMPTS_PER_NUMBER = 20;

/** About a day's work of one agent; the oldest leave first. */
export const ATTEMPTS_KEPT = 1000;

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** Shorter texts of digits are extensions and service numbers; only their whole counts. */
const subscriberDigits = 7;

/** Whether both are one number: national and international spelling share their last digits. A text without digits is no number. */
export const isSameLine = (one: string, other: string): boolean => {
  const [short, long] = [digitsOf(one), digitsOf(other)].sort((first, second) => first.length - second.length) as [
    string,
    string
  ];
  return short !== '' && (short === long || (short.length >= subscriberDigits && long.endsWith(short)));
};

/** Attempts at a number, newest first; the present contact is none of them. */
export const attemptsAt = (attempts: readonly EndedLine[], number: string, present: ContactId): readonly EndedLine[] =>
  attempts.filter((line) => line.contactId !== present && isSameLine(line.number, number));

/** With one more; a contact that came back and left again counts once. */
export const rememberAttempt = (attempts: readonly EndedLine[], ended: EndedLine): readonly EndedLine[] => {
  const others = attempts.filter(({ contactId }) => contactId !== ended.contactId);
  const tooOld = new Set(attemptsAt(others, ended.number, ended.contactId).slice(ATTEMPTS_PER_NUMBER - 1));
  return [ended, ...others.filter((line) => !tooOld.has(line))].slice(0, ATTEMPTS_KEPT);
};
