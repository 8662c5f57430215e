/** Commands of the agent on one contact (protocol 6.2, 5.6, 10.2). Refusals are thrown before anything changes. */
import { endAttempt } from './connecting';
import { moveTo, tell } from './contactMoves';
import { may } from './eventSession';
import type { Contact, ContactStatus, World } from './modelTypes';
import { demand } from './refusal';
import { closeCall, endConversation } from './wrapUp';

const inStatus = (contact: Contact, ...allowed: readonly ContactStatus[]): void =>
  demand(allowed.includes(contact.status), 409, `Not allowed while the contact is ${contact.status}.`);

/** The status changes that are one word on the wire. */
const TURNS = {
  hold: { from: 'Active', to: 'Holding', ledger: 'held', permission: null },
  resume: { from: 'Holding', to: 'Active', ledger: 'resumed', permission: null },
  mask: { from: 'Active', to: 'Masking', ledger: 'masked', permission: 'Masking' },
  unmask: { from: 'Masking', to: 'Active', ledger: 'unmasked', permission: 'Masking' }
} as const;

export type Turn = keyof typeof TURNS;

export function turnCall(world: World, contact: Contact, turn: Turn): void {
  const { from, to, ledger, permission } = TURNS[turn];
  demand(permission === null || may(contact.agent, permission), 403, `The agent may not ${turn}.`);
  inStatus(contact, from);
  world.ledger.write(ledger, contact);
  moveTo(world, contact, to);
}

export function recordCall(world: World, contact: Contact): void {
  demand(may(contact.agent, 'RecordContact'), 403, 'The agent may not record.');
  inStatus(contact, 'Active');
  demand(!contact.recording, 409, 'The contact is being recorded already.');
  contact.recording = true;
  world.ledger.write('recorded', contact);
  tell(world, contact);
}

/** Hangs up: the conversation, or one line of those being dialed. */
export function endCall(world: World, contact: Contact): void {
  inStatus(contact, 'NaturalCallDialing', 'NaturalCallRinging', 'NaturalCallAMD', 'Active', 'Holding', 'Masking');
  if (contact.agent.call === contact) endConversation(world, contact, 'agent');
  else endAttempt(world, contact, 'agent', 'notReached');
}

/** Brings a contact to the front. With one live contact there is nothing to change, so nothing is told. */
export function activateCall(_world: World, contact: Contact): void {
  inStatus(contact, 'Active', 'Holding', 'Masking');
}

/** What the agent may call the far end instead, and the flag that allows it (protocol 5.6, 7.3). */
const OVERRIDES = {
  answeringmachine: { flag: 'agentOverrideOptionAnsweringMachine', name: 'machine' },
  faxmachine: { flag: 'agentOverrideOptionFax', name: 'fax' },
  badnumber: { flag: 'agentOverrideOptionBadNumber', name: 'badNumber' }
} as const;

/** `type` as on the wire; an empty one means answering machine (ans-machine-override, protocol 9 quirk 15). */
export function overrideVerdict(world: World, contact: Contact, type: string, released: boolean): void {
  const kind = OVERRIDES[(type === '' && released ? 'answeringmachine' : type.toLowerCase()) as keyof typeof OVERRIDES];
  demand(kind !== undefined, 400, `"${type}" is not what a far end can be.`);
  demand(contact.skill.config.cpaManagement[kind.flag], 403, `The skill does not let agents choose ${kind.name}.`);
  inStatus(contact, released ? 'Active' : 'NaturalCallAMD');
  demand(contact.linked, 409, 'The contact is not linked.');
  const { override } = contact;
  demand(!released || override !== null, 409, 'The dialer has found no machine on this contact.');
  const until = override?.until ?? null;
  demand(until === null || world.time.now() < until, 409, 'The time to overrule is over.');
  world.ledger.write('overruled', contact, { as: kind.name });
  contact.verdict = { as: kind.name, by: 'agent' };
  const [outcome, code] =
    kind.name === 'badNumber' ? (['settled', 'BadNumber'] as const) : (['notReached', undefined] as const);
  if (released) closeCall(world, contact, kind.name, outcome, code);
  else endAttempt(world, contact, kind.name, outcome, code);
}
