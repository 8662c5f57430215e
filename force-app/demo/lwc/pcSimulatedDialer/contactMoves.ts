/** The only ways a contact changes: a new status or field, told to its agent with the link handed over, and the close. */
import type { DisconnectCode } from './callTypes';
import { callContactEvent } from './eventContact';
import { relink } from './linking';
import type { Contact, ContactStatus, World } from './modelTypes';
import { screenPopUrl } from './screenPop';

/** Tells the agent what this contact is now. */
export function tell(world: World, contact: Contact): void {
  const heard = contact.status === 'NaturalCallAMD' || contact.status === 'Active';
  // Of a person on no list nothing is known that could be shown.
  const known = contact.linked || (contact.ordinary !== null && contact.record.externalId !== '');
  if (known && heard && contact.screenPopUrl === '') contact.screenPopUrl = screenPopUrl(world.campaign, contact);
  world.sessions.publish(contact.agent, callContactEvent(contact));
}

/** Gives the link to whom it belongs and tells: the losing line first, then this contact, then the gaining line. */
function tellWithLink(world: World, contact: Contact): void {
  const moved = relink(contact.agent);
  for (const other of moved) {
    world.ledger.write(other.linked ? 'linked' : 'unlinked', other);
    if (other !== contact && !other.linked) tell(world, other);
  }
  tell(world, contact);
  for (const other of moved) if (other !== contact && other.linked) tell(world, other);
}

/** A new status; fields that change with it come along, so that one event says it all. */
export function moveTo(world: World, contact: Contact, status: ContactStatus, fields: Partial<Contact> = {}): void {
  Object.assign(contact, fields, { status, changedAt: world.time.now() });
  tellWithLink(world, contact);
}

/** Ends a contact for good: Disconnected with FinalState True. Exactly once in a contact's life. */
export function close(world: World, contact: Contact, why: string, disconnectCode: DisconnectCode = 'NA'): void {
  const { agent } = contact;
  contact.timer?.cancel();
  agent.attempts.delete(contact);
  agent.ordinaryCalls.delete(contact);
  if (agent.call === contact) agent.call = null;
  world.contacts.delete(contact.contactId);
  const hadLink = contact.linked;
  Object.assign(contact, {
    timer: null,
    onLegUp: null,
    status: 'Disconnected',
    final: true,
    linked: false,
    recording: false,
    allowDispositions: false,
    override: null,
    previewSeconds: 0,
    disconnectCode,
    changedAt: contact.status === 'Disconnected' ? contact.changedAt : world.time.now()
  } satisfies Partial<Contact>);
  if (hadLink) world.ledger.write('unlinked', contact);
  world.history.keep(contact, world.time.now(), why);
  world.ledger.write('closed', contact, { why, disconnectCode, ...(contact.verdict && { by: contact.verdict.by }) });
  tellWithLink(world, contact);
}
