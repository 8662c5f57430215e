/** The answer to a mark often comes after the card has left: the dialer closes the line and answers in any order. Pure. */
import { answerIn, answered } from 'c/pcCallMachine';
import type { ClosingMark } from 'c/pcCallMachine';
import type { EndedLine } from './lines';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { contactIdOf } from './shiftRules';

const answerTo = (event: ShiftEvent): ClosingMark['answer'] | null => {
  if (event.type === 'dialer.accepted') return 'taken';
  return event.type === 'dialer.refused' ? answerIn(event.refusal) : null;
};

/** Whose doing the end of a line was, once the dialer has answered. */
export const answerMark = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  const answer = answerTo(event);
  if (answer === null || !('command' in event)) return {};
  const { command } = event;
  const contactId = contactIdOf(event);
  const told = (line: EndedLine): EndedLine => {
    if (line.contactId !== contactId) return line;
    const closing = answered(line.closing, command.type, answer);
    return closing === line.closing ? line : { ...line, closing };
  };
  return { endedLines: context.endedLines.map(told), attempts: context.attempts.map(told) };
};
