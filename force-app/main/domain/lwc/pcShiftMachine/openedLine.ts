/** What a shift remembers of a contact that comes. Pure. */
import { customerNumber } from 'c/pcCallMachine';
import type { Instant } from 'c/pcFacts';
import { learnPlaced } from './dialDesk';
import { freePosition, nextArrival } from './lines';
import { pulledBy } from './pulled';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** @param serverNow stands in where the dialer says no time */
export const openedLine = (context: ShiftContext, event: ShiftEvent, serverNow: Instant): Partial<ShiftContext> => {
  if (!('contact' in event)) return {};
  const { contact } = event;
  const line = {
    position: freePosition(context.lines),
    arrival: nextArrival(context.lines),
    status: contact.status,
    skillId: contact.skillId,
    takesDisposition: contact.allowDispositions,
    arrivedAt: contact.startedAt ?? serverNow,
    dialed: false,
    talked: false,
    number: customerNumber(contact),
    name: contact.name || customerNumber(contact),
    blendingSkillName: contact.blendingSkillName,
    popRefused: null
  };
  return {
    lines: { ...context.lines, [contact.contactId]: line },
    ...pulledBy(context, contact),
    ...learnPlaced(context, event),
    ...(context.furtherEnded?.why === 'left' ? { furtherEnded: null } : {})
  };
};
