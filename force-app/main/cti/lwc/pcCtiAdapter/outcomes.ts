/** What became of a command, from the reply to it. */
import type { DialerCommand, Refusal } from 'c/pcFacts';
import type { Reply } from 'c/pcCxonePoll';
import { refusalOf, unanswered } from 'c/pcCxoneWire';
import type { Asked } from 'c/pcCxoneWire';
import type { Outcome } from './port';

export const accepted: Outcome = { kind: 'accepted' };

export const refused = (refusal: Refusal): Outcome => ({ kind: 'refused', refusal });

/** What a command asks for, which decides what a status means. */
export function askedBy(command: DialerCommand): Asked {
  if ('contactId' in command) return 'contact';
  return command.type === 'command.pickSkill' ? 'skill' : 'session';
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
