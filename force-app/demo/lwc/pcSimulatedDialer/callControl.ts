/** The control's plays for ordinary calls: customers who call in, and lines as it sees them. */
import { isOffer } from './contactStatus';
import { playable, resumeLine } from './farSide';
import { customerCalls, customerHungUp } from './inboundCalls';
import type { Line } from './line';
import type { Contact, World } from './modelTypes';
import { fullNumber } from './numbers';
import type { ControlLine } from './simulatorTypes';

export interface CallControl {
  /**
   * A customer calls an inbound skill: a stranger from `number`, or the person of a record from theirs. It is offered to whoever is free,
   * or waits. Returns the id of the call, which its first offer has as ContactID; null when there is no such inbound skill or record.
   */
  inbound(call: { readonly skillId: string; readonly number?: string; readonly recordId?: string }): string | null;
}

/** Who calls when nobody says who does. */
const SOMEBODY = '5205550190';

export const createCallControl = (world: World): CallControl => ({
  inbound: ({ skillId, number = SOMEBODY, recordId }) =>
    world.time.run(() => {
      const skill = world.skills.get(skillId);
      const known = recordId === undefined || world.campaign.records.some((record) => record.recordId === recordId);
      return skill?.config.mode === 'inbound' && known ? customerCalls(world, skill, number, recordId) : null;
    })
});

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`.trim();

/** A customer can hang up on whoever answered them, and while they wait. */
const ANSWERED: readonly Line['phase'][] = ['answered', 'screened', 'talking', 'queued'];

export const canHangUp = ({ phase, fate }: Line): boolean => fate !== null && ANSWERED.includes(phase);

export const toLine = (contact: Contact): ControlLine => ({
  contactId: contact.contactId,
  agentId: contact.agent.profile.agentId,
  agentName: nameOf(contact.agent.profile),
  recordId: contact.record.recordId,
  name: nameOf(contact.record),
  number: fullNumber(contact),
  status: contact.status,
  linked: contact.linked,
  plays: [
    ...playable(contact.line),
    ...(canHangUp(contact.line) && (contact.line.waiting === null || isOffer(contact)) ? ['hangUp'] : [])
  ]
});

const nobodysYet = ({ waitingCalls }: World): readonly Line[] =>
  [...waitingCalls].flatMap(({ caller, offer, line }) => (caller === null && offer === null ? [line] : []));

/** Customers who wait for an agent and are nobody's contact; status `Waiting` is the control's own word. */
export const waitingLines = (world: World): ControlLine[] =>
  [...world.waitingCalls].flatMap(({ callId, line, inbound, ani, dnis, caller, offer }) =>
    caller !== null || offer !== null
      ? []
      : [
          {
            ...{ contactId: callId, agentId: '', agentName: '', recordId: line.entry.record.recordId },
            ...{ name: nameOf(line.entry.record), number: inbound ? ani : dnis },
            ...{ status: 'Waiting', linked: false, plays: ['hangUp'] }
          }
        ]
  );

/** A customer who waits under this id hangs up. False when nobody does. */
export function hangUpWaiting(world: World, callId: string): boolean {
  const waiting = [...world.waitingCalls].find((call) => call.callId === callId && call.caller === null);
  if (waiting === undefined) return false;
  customerHungUp(world, waiting.line);
  return true;
}

/** Far ends that stood still go on, or stand still from now on. */
export function resumeLines(world: World): void {
  for (const { line } of world.contacts.values()) resumeLine(world, line);
  for (const line of nobodysYet(world)) resumeLine(world, line);
}
