/** Commands of the agent on one contact (protocol 6.2, 5.6, 10.2). Refusals are thrown before anything changes. */
import { endAttempt } from './connecting';
import { joinedCalls, restingStatus } from './conferences';
import { moveTo, tell } from './contactMoves';
import { isLive, ownCalls } from './contactStatus';
import { may } from './eventSession';
import type { Contact, ContactStatus, World } from './modelTypes';
import { demand } from './refusal';
import { closeCall, endConversation } from './wrapUp';

const inStatus = (contact: Contact, ...allowed: readonly ContactStatus[]): void =>
  demand(allowed.includes(contact.status), 409, `Not allowed while the contact is ${contact.status}.`);

/** The status changes that are one word on the wire; `to` null is what the contact was before, in a conference or not. */
const TURNS = {
  hold: { from: ['Active'], to: 'Holding', ledger: 'held', permission: null },
  resume: { from: ['Holding'], to: null, ledger: 'resumed', permission: null },
  mask: { from: ['Active', 'Joined'], to: 'Masking', ledger: 'masked', permission: 'Masking' },
  unmask: { from: ['Masking'], to: null, ledger: 'unmasked', permission: 'Masking' }
} as const;

/** Over another phone there is nothing the platform could do to a call but end it (protocol 5.4, type 4). */
const insideNetwork = ({ line }: Contact): void =>
  demand(line.phase !== 'outside', 409, 'The call runs over another phone: the dialer can only be told that it ended.');

/** One call is heard at a time; a conference is held and resumed as a whole [INF]. */
function demandResumable(contact: Contact): void {
  const { agent } = contact;
  demand(!joinedCalls(agent).includes(contact), 409, 'The contact is in a conference: resume the conference.');
  const heard = ownCalls(agent).find((other) => isLive(other) && other.status !== 'Holding');
  demand(heard === undefined, 409, `Contact ${heard?.contactId} is ${heard?.status}: hold or end it first.`);
}

export type Turn = keyof typeof TURNS;

export function turnCall(world: World, contact: Contact, turn: Turn): void {
  const { from, to, ledger, permission } = TURNS[turn];
  demand(permission === null || may(contact.agent, permission), 403, `The agent may not ${turn}.`);
  inStatus(contact, ...from);
  insideNetwork(contact);
  if (turn === 'resume') demandResumable(contact);
  world.ledger.write(ledger, contact);
  moveTo(world, contact, to ?? restingStatus(contact));
}

export function recordCall(world: World, contact: Contact): void {
  demand(may(contact.agent, 'RecordContact'), 403, 'The agent may not record.');
  inStatus(contact, 'Active', 'Joined');
  insideNetwork(contact);
  demand(!contact.recording, 409, 'The contact is being recorded already.');
  contact.recording = true;
  world.ledger.write('recorded', contact);
  tell(world, contact);
}

/** Newer tenants only (protocol 6.2). */
export function stopRecording(world: World, contact: Contact): void {
  demand(world.campaign.offersStopRecord, 404, 'This tenant has no such command.');
  demand(may(contact.agent, 'StopRecording'), 403, 'The agent may not stop a recording.');
  inStatus(contact, 'Active', 'Joined');
  demand(contact.recording, 409, 'The contact is not being recorded.');
  contact.recording = false;
  world.ledger.write('recordingStopped', contact);
  tell(world, contact);
}

/** Hangs up: the conversation, or one line of those being dialed. */
export function endCall(world: World, contact: Contact): void {
  inStatus(
    contact,
    ...([
      'NaturalCallDialing',
      'NaturalCallRinging',
      'NaturalCallAMD',
      'Dialing',
      'Active',
      'Holding',
      'Masking',
      'Joined'
    ] as const)
  );
  if (contact.status === 'Dialing') closeCall(world, contact, 'agent', 'settled');
  else if (ownCalls(contact.agent).includes(contact)) endConversation(world, contact, 'agent');
  else endAttempt(world, contact, 'agent', 'notReached');
}

/** Brings a contact to the front, which is the panel's matter: nothing changes here, so nothing is told. */
export function activateCall(_world: World, contact: Contact): void {
  inStatus(contact, 'Active', 'Holding', 'Masking', 'Joined', 'Dialing');
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
