/** A contact at its first moment (protocol 4.6). */
import type { Contact, ContactStatus, World } from './modelTypes';

export type ContactFields = Pick<Contact, 'agent' | 'line'> &
  Partial<Pick<Contact, 'contactId' | 'masterId' | 'interactionId' | 'skill' | 'ordinary' | 'peer' | 'waiting'>>;

/** From now on the line is this contact's. Without ids it is a primary contact; its skill is the line's unless it came to another. */
export function createContact(
  world: World,
  status: ContactStatus,
  { agent, line, masterId, interactionId, ordinary = null, peer = null, waiting = null, ...fields }: ContactFields
): Contact {
  const contactId = fields.contactId ?? world.ids.contactId();
  const now = world.time.now();
  const contact: Contact = {
    contactId,
    masterId: masterId ?? contactId,
    interactionId: interactionId ?? world.ids.interactionId(),
    agent,
    skill: fields.skill ?? line.skill,
    record: line.entry.record,
    line,
    blended: ordinary === null && agent.blended,
    callback: line.entry.callback,
    ordinary,
    startedAt: now,
    status,
    final: false,
    linked: false,
    changedAt: now,
    screenPopUrl: '',
    disconnectCode: 'NA',
    recording: false,
    allowDispositions: false,
    override: null,
    verdict: null,
    previewSeconds: 0,
    timer: null,
    peer,
    waiting,
    onLegUp: null
  };
  line.contact = contact;
  world.contacts.set(contactId, contact);
  return contact;
}
