/** Commitments: planned callbacks, and the one that is offered now (protocol 5.7). */
import type { CallbackPlan, CommitmentCommand } from 'c/pcFacts';
import { idNumber, post, sessionPath } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';
import type { SessionOwner } from './deskTypes';

/** Commitment commands that are one request each; the list is read as a list. */
export type CommitmentRequestCommand = Exclude<CommitmentCommand, { type: 'command.readCallbacks' }>;

/** Stands for any agent of the skill where an agent's id is asked for. */
const ANY_AGENT = -1;

/** Version of the endpoints about planned callbacks. */
const planned = '25.0';

/** Version of the endpoints about the offered callback. */
const offered = '21.0';

const planBody = (plan: CallbackPlan, agentId: string): WireRequest['body'] => ({
  firstName: plan.firstName,
  lastName: plan.lastName,
  notes: plan.notes,
  phoneNumber: plan.number,
  scheduleDate: plan.at,
  skillId: idNumber(plan.skillId),
  targetAgentId: plan.mine ? idNumber(agentId) : ANY_AGENT
});

/** The one request that carries a commitment command out. */
export function commitmentRequest(command: CommitmentRequestCommand, { agentId, sessionId }: SessionOwner): WireRequest {
  if (command.type === 'command.createCallback') {
    return post('scheduled-callbacks', planBody(command.plan, agentId), planned);
  }
  const id = encodeURIComponent(command.callbackId);
  const mine = `scheduled-callbacks/${id}`;
  const offer = `${sessionPath(sessionId)}/interactions/${id}`;
  switch (command.type) {
    case 'command.changeCallback':
      return { method: 'PUT', version: planned, path: mine, body: planBody(command.plan, agentId) };
    case 'command.deleteCallback':
      return { method: 'DELETE', version: planned, path: mine, body: { description: command.notes } };
    case 'command.dialCallback':
      return post(`${offer}/dial`, null, offered);
    case 'command.postponeCallback':
      return post(`${offer}/reschedule`, { rescheduleDate: command.at }, offered);
    case 'command.cancelCallback':
      return post(`${offer}/cancel`, { notes: command.notes }, offered);
  }
}
