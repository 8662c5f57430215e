/** Accept and reject of an ordinary offer (protocol 6.2, 6.7, 6.8). Previews have their own (5.4). */
import { isOffer } from './contactStatus';
import type { Contact, World } from './modelTypes';
import { acceptCall, refuseOffer } from './offers';
import { acceptOffer, requeueOffer } from './previewCommands';
import { demand } from './refusal';

const canBeTaken = (contact: Contact): boolean => isOffer(contact) || contact.status === 'CallBackDisconnected';

function takeCall(world: World, contact: Contact): void {
  demand(canBeTaken(contact), 409, `Not allowed while the contact is ${contact.status}.`);
  demand(contact.onLegUp === null || contact.ordinary?.manualAccept !== true, 409, 'The call is accepted already.');
  acceptCall(world, contact);
}

/** accept: a preview, or a call that is offered. */
export const accept = (world: World, contact: Contact): void =>
  contact.ordinary === null ? acceptOffer(world, contact) : takeCall(world, contact);

/** accept-consult: only what another agent asks. */
export function acceptConsult(world: World, contact: Contact): void {
  demand(contact.ordinary?.callType === 'Consult', 409, 'The contact is not a consult.');
  takeCall(world, contact);
}

/** reject: a preview goes back to the list, an offer to whoever is next. */
export function reject(world: World, contact: Contact): void {
  if (contact.ordinary === null) return requeueOffer(world, contact);
  demand(canBeTaken(contact), 409, `Not allowed while the contact is ${contact.status}.`);
  return refuseOffer(world, contact, 'refused');
}
