/** What became of a command, from the reply to it. */
import type { DialerCommand, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { refusalOf, unanswered } from 'c/pcCxoneWire';
import type { Asked } from 'c/pcCxoneWire';
import type { Outcome } from './port';

export const accepted: Outcome = { kind: 'accepted' };

export const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal });

/** Without a contact of their own; those that join two calls speak of contacts all the same. */
const askedByType: Readonly<Partial<Record<DialerCommand['type'], Asked>>> = {
  'command.pickSkill': 'skill',
  'command.dialNumber': 'target',
  'command.dialAgent': 'target',
  'command.consultAgent': 'target',
  'command.dialSkill': 'target',
  'command.createCallback': 'newCallback',
  'command.changeCallback': 'changedCallback',
  'command.postponeCallback': 'changedCallback',
  'command.deleteCallback': 'changedCallback',
  'command.dialCallback': 'callback',
  'command.cancelCallback': 'changedCallback',
  'command.transfer': 'contact',
  'command.conference': 'contact',
  'command.holdConference': 'contact',
  'command.resumeConference': 'contact'
};

/** What a command asks for, which decides what a status means. */
export function askedBy(command: DialerCommand): Asked {
  if ('contactId' in command) return 'contact';
  return askedByType[command.type] ?? 'session';
}

/** The refusal a reply stands for. */
export function refusalIn(asked: Asked, reply: Reply): Refusal {
  return reply.kind === 'lost' ? unanswered(reply.code) : refusalOf(asked, reply);
}

/** 2xx is accepted, whatever its body; everything else is refused. */
export function outcomeOf(asked: Asked, reply: Reply): Outcome {
  if (reply.kind === 'answered' && reply.status >= 200 && reply.status < 300) return accepted;
  return refused(refusalIn(asked, reply));
}
