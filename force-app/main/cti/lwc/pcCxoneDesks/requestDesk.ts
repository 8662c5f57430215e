/** Commands that are one request each, and what its answer means. */
import type { Refusal } from 'c/pcFacts';
import { idNumber, isGood, post, refusalIn, sessionPath } from 'c/pcCxoneWire';
import type { Asked, DeskCommand, WireReply, WireRequest } from 'c/pcCxoneWire';
import { commitmentRequest } from './commitmentRequests';
import type { CommitmentRequestCommand } from './commitmentRequests';
import type { DeskTools, SessionOwner } from './deskTypes';
import { readTagsAnswer } from './tagReaders';
import { targetRequest } from './targetRequests';
import type { TargetCommand } from './targetRequests';

type SaveTags = Extract<DeskCommand, { type: 'command.saveTags' }>;

export type DeskRequestCommand = TargetCommand | CommitmentRequestCommand | SaveTags;

/** What each asks for, which decides what a status means. */
const askedBy: Readonly<Record<DeskRequestCommand['type'], Asked>> = {
  'command.saveTags': 'contact',
  'command.dialNumber': 'target',
  'command.dialAgent': 'target',
  'command.consultAgent': 'target',
  'command.dialSkill': 'target',
  'command.createCallback': 'newCallback',
  'command.changeCallback': 'changedCallback',
  'command.postponeCallback': 'changedCallback',
  'command.deleteCallback': 'changedCallback',
  'command.dialCallback': 'callback',
  'command.cancelCallback': 'changedCallback'
};

/** Tags belong to the contact, not to the session (protocol 7.4). */
const tagsRequest = ({ contactId, tagIds }: SaveTags): WireRequest =>
  post(`contacts/${encodeURIComponent(contactId)}/tags`, { tags: tagIds.map((tagId) => ({ tagId: idNumber(tagId) })) });

export function deskRequest(command: DeskRequestCommand, owner: SessionOwner): WireRequest {
  switch (command.type) {
    case 'command.saveTags':
      return tagsRequest(command);
    case 'command.dialNumber':
    case 'command.dialAgent':
    case 'command.consultAgent':
    case 'command.dialSkill':
      return targetRequest(command, sessionPath(owner.sessionId));
    default:
      return commitmentRequest(command, owner);
  }
}

/** Tags are saved only when the body says so (protocol 7.4); a body that says nothing leaves it open. */
function tagsRefusal({ body, status }: Extract<WireReply, { kind: 'answered' }>): Refusal | null {
  const answer = readTagsAnswer(body);
  if (answer === 'saved') return null;
  const [code, description] =
    answer === 'unreadable' ? (['unreadable', ''] as const) : (['notAllowedNow', answer.error] as const);
  return { code, status, description, retryAfterMs: null };
}

/** Resolves with why it was refused, null when it was accepted. */
export function createRequestDesk({ send }: DeskTools) {
  return async (command: DeskRequestCommand, sessionId: string): Promise<Refusal | null> => {
    const reply = await send(({ agentId }) => deskRequest(command, { agentId, sessionId }));
    if (!isGood(reply)) return refusalIn(askedBy[command.type], reply);
    return command.type === 'command.saveTags' ? tagsRefusal(reply) : null;
  };
}
