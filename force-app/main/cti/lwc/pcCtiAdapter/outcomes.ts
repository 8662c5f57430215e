/** What became of a command, from the reply to it. */
import type { Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { isGood, refusalIn } from 'c/pcCxoneWire';
import type { Asked, SessionCommand } from 'c/pcCxoneWire';
import type { Outcome } from './port';

export const accepted: Outcome = { kind: 'accepted' };

export const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal });

/** Without a contact of their own; those that join two calls speak of contacts all the same. */
const askedByType: Readonly<Partial<Record<SessionCommand['type'], Asked>>> = {
  'command.pickSkill': 'skill',
  'command.transfer': 'contact',
  'command.conference': 'contact',
  'command.holdConference': 'contact',
  'command.resumeConference': 'contact'
};

/** What a command asks for, which decides what a status means. */
export function askedBy(command: SessionCommand): Asked {
  if ('contactId' in command) return 'contact';
  return askedByType[command.type] ?? 'session';
}

/** 2xx is accepted, whatever its body; everything else is refused. */
export const outcomeOf = (asked: Asked, reply: Reply): Outcome => (isGood(reply) ? accepted : refused(refusalIn(asked, reply)));
