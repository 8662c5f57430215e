/** `contacts/completed` (protocol 7.12): newest first, by agent and dates, in pages. */
import type { CompletedContact } from './history';
import { iso, readInstant } from './isoTime';
import type { World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { json, noContent } from './wireCall';

/** What may be ordered by. */
const ORDERS: Readonly<Record<string, (contact: CompletedContact) => number>> = {
  lastupdatetime: ({ updatedAt }) => updatedAt,
  contactstart: ({ startedAt }) => startedAt,
  contactid: ({ contactId }) => Number(contactId),
  totaldurationseconds: ({ startedAt, updatedAt }) => updatedAt - startedAt
};

/** `orderby=contactStart asc`; newest first without it. */
function order(text: string): (one: CompletedContact, other: CompletedContact) => number {
  const [field = '', direction = 'desc'] = (text.trim() || 'lastUpdateTime').toLowerCase().split(/\s+/);
  const value = ORDERS[field];
  demand(value !== undefined && ['asc', 'desc'].includes(direction), 400, `"${text}" is no order of completed contacts.`);
  const sign = direction === 'asc' ? 1 : -1;
  return (one, other) => sign * (value(one) - value(other) || Number(one.contactId) - Number(other.contactId));
}

function item(world: World, contact: CompletedContact): object {
  const disposition = world.history.dispositionOf(contact.contactId);
  return {
    contactId: Number(contact.contactId),
    agentId: Number(contact.agentId),
    skillId: Number(contact.skillId),
    skillName: contact.skillName,
    teamId: Number(contact.teamId),
    isOutbound: contact.outbound,
    firstName: contact.firstName,
    lastName: contact.lastName,
    mediaType: '4',
    contactStart: iso(contact.startedAt),
    lastUpdateTime: iso(contact.updatedAt),
    totalDurationSeconds: Math.round((contact.updatedAt - contact.startedAt) / 1000),
    fromAddr: contact.fromNumber,
    toAddr: contact.toNumber,
    primaryDispositionId: disposition?.dispositionId ?? null,
    dispositionNotes: disposition?.notes ?? '',
    tags: world.history.tagsOf(contact.contactId).map((TagName) => ({ TagName }))
  };
}

/** Of one agent, or of all without `agentId`. 204 where nobody ever had a contact, an empty list where the filter leaves none. */
export function completedContacts(world: World, fields: Fields): Response {
  const instant = (name: string, otherwise: number): number => {
    const text = fields.text(name);
    const read = text === '' ? otherwise : readInstant(text);
    demand(read !== null, 400, `${name} is not a date.`);
    return read;
  };
  const whole = (name: string, otherwise: number): number => {
    const read = fields.number(name) ?? otherwise;
    demand(Number.isInteger(read) && read >= 0, 400, `${name} must be a whole number, 0 or more.`);
    return read;
  };
  const from = instant('startDate', Number.NEGATIVE_INFINITY);
  const to = instant('endDate', Number.POSITIVE_INFINITY);
  const [skip, top] = [whole('skip', 0), whole('top', 100)];
  const sorted = order(fields.text('orderby'));
  const agentId = fields.text('agentId');
  const all = world.history.completed().filter((contact) => agentId === '' || contact.agentId === agentId);
  if (all.length === 0) return noContent();
  const found = all.filter(({ updatedAt }) => updatedAt >= from && updatedAt <= to).sort(sorted);
  return json({ completedContacts: found.slice(skip, skip + top).map((contact) => item(world, contact)) });
}
