/** Ordinary calls against the simulated dialer over real HTTP: by hand, between agents, transfer, conference, inbound, tones, masks. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ContactFact, ContactStatus, DialerCommand } from 'c/pcFacts';
import { connect, startContract, talk } from './contractBench';
import type { Contract, ContractAgent } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
  await connect(contract);
});
afterEach(() => contract.stop());

const manualSkill = '880010';
const is = (status: ContactStatus) => (contact: ContactFact) => contact.status === status;
const ledgerOf = async (what: string) => (await contract.control.ledger()).entries.filter((entry) => entry.what === what);

/** Sends a command and waits for the status it leads this contact to. */
async function step(
  agent: ContractAgent,
  command: DialerCommand,
  contactId: string,
  status: ContactStatus
): Promise<ContactFact> {
  const since = agent.mark();
  await agent.accept(command);
  return agent.contact(
    (contact) => contact.contactId === contactId && contact.status === status,
    `${command.type} ${status}`,
    since
  );
}

/** Dials a number by hand until it is answered. */
async function dial(number: string, parentContactId: string | null = null): Promise<ContactFact> {
  const since = contract.mark();
  await contract.accept({ type: 'command.dialNumber', number, skillId: manualSkill, callerId: '', parentContactId });
  const { contactId } = await contract.contact(is('dialing'), `dialing ${number}`, since);
  await contract.control.lineWhen((line) => line.contactId === contactId && line.plays.includes('person'));
  await contract.control.play(contactId, 'person');
  return contract.contact((contact) => contact.contactId === contactId && contact.status === 'active', 'answered', since);
}

describe('a call by hand', () => {
  it('is dialed, heard, masked, recorded, gets tones, and ends', async () => {
    const { skills } = await contract.fact('dialer.skillsListed');
    assert.deepEqual(
      skills.filter(({ manualOutbound }) => manualOutbound).map(({ skillId }) => skillId),
      [manualSkill]
    );
    const call = await dial('5205550142');
    assert.deepEqual([call.number, call.skillId, call.inbound, call.callType], ['5205550142', manualSkill, false, 'Regular']);
    const { contactId } = call;
    await step(contract, { type: 'command.mask', contactId }, contactId, 'masking');
    await step(contract, { type: 'command.unmask', contactId }, contactId, 'active');
    const since = contract.mark();
    await contract.accept({ type: 'command.record', contactId });
    await contract.contact(({ recording }) => recording, 'recording', since);
    await contract.accept({ type: 'command.sendTones', tones: '12#' });
    assert.deepEqual(
      (await ledgerOf('tones')).map((entry) => [entry.contactId, entry.detail.digits, entry.detail.toneMs]),
      [[contactId, '12#', 340]]
    );
    await step(contract, { type: 'command.hangUp', contactId }, contactId, 'disconnected');
  });

  it('is refused in words: no number, a dialer’s skill, nobody there, nothing to join', async () => {
    const number = {
      type: 'command.dialNumber',
      number: '5205550142',
      skillId: manualSkill,
      callerId: '',
      parentContactId: null
    } as const;
    const no = async (command: DialerCommand) => {
      const { code, description } = await contract.refusal(command);
      assert.notEqual(description, '', command.type);
      return code;
    };
    assert.equal(await no({ ...number, number: 'abc' }), 'noSuchTarget');
    assert.equal(await no({ ...number, skillId: '880020' }), 'noSuchTarget');
    assert.equal(await no({ type: 'command.consultAgent', agentId: '1', parentContactId: null }), 'noSuchTarget');
    assert.equal(await no({ type: 'command.dialSkill', skillId: manualSkill, parentContactId: null }), 'noSuchTarget');
    // Kim is not signed in.
    assert.equal(await no({ type: 'command.consultAgent', agentId: '240012', parentContactId: null }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.transfer' }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.conference' }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.sendTones', tones: '1' }), 'notAllowedNow');
  });
});

describe('two calls', () => {
  it('become a conference with a number, on hold and back as a whole, and a transfer leaves both', async () => {
    const first = await dial('5205550142');
    await step(contract, { type: 'command.hold', contactId: first.contactId }, first.contactId, 'holding');
    const second = await dial('5205550143', first.contactId);
    assert.equal(second.parentContactId, first.contactId);
    await step(contract, { type: 'command.conference' }, first.contactId, 'joined');
    const { conferenceNo } = await contract.fact('dialer.conferenceNumbered');
    assert.notEqual(conferenceNo, '');
    await step(contract, { type: 'command.holdConference', conferenceNo }, second.contactId, 'holding');
    await step(contract, { type: 'command.resumeConference', conferenceNo }, second.contactId, 'joined');
    assert.equal((await contract.refusal({ type: 'command.holdConference', conferenceNo: '1' })).code, 'notAllowedNow');
    const since = contract.mark();
    await contract.accept({ type: 'command.transfer' });
    for await (const { contactId } of [first, second])
      await contract.contact((contact) => contact.contactId === contactId && contact.status === 'disconnected', 'left', since);
    assert.equal((await ledgerOf('transferred')).length, 1);
  });

  it('a third one is put into the conference by its number', async () => {
    const first = await dial('5205550142');
    await step(contract, { type: 'command.hold', contactId: first.contactId }, first.contactId, 'holding');
    await dial('5205550143');
    await step(contract, { type: 'command.conference' }, first.contactId, 'joined');
    const { conferenceNo } = await contract.fact('dialer.conferenceNumbered');
    await contract.accept({ type: 'command.holdConference', conferenceNo });
    const third = await dial('5205550144');
    await step(
      contract,
      { type: 'command.joinConference', contactId: third.contactId, conferenceNo },
      third.contactId,
      'joined'
    );
  });
});

describe('a colleague', () => {
  it('is asked, takes it, and gets the customer warm', async () => {
    const kim = await contract.colleague('kim.agent');
    await connect(kim);
    await kim.accept({ type: 'command.setState', state: 'Available', reason: '' });
    await kim.until(
      (fact) => fact.type === 'dialer.agentStateChanged' && fact.state.condition === 'available',
      'Kim is available'
    );
    const customer = await talk(contract);
    await step(contract, { type: 'command.hold', contactId: customer.contactId }, customer.contactId, 'holding');
    const since = contract.mark();
    await contract.accept({ type: 'command.consultAgent', agentId: kim.agentId, parentContactId: customer.contactId });
    const mine = await contract.contact((contact) => contact.callType === 'Consult', 'my side of the consult', since);
    const theirs = await kim.contact((contact) => contact.callType === 'Consult' && contact.inbound, 'the offer at Kim’s');
    assert.equal(theirs.status, 'offered');
    // Who is offered a call that connects by itself may accept it, or be too late to.
    await kim.send({ type: 'command.acceptConsult', contactId: theirs.contactId });
    await kim.contact((contact) => contact.contactId === theirs.contactId && contact.status === 'active', 'Kim talks');
    await contract.contact(
      (contact) => contact.contactId === mine.contactId && contact.status === 'active',
      'I talk to Kim',
      since
    );
    await contract.accept({ type: 'command.transfer' });
    const given = await kim.contact(
      (contact) => contact.status === 'active' && contact.callType === 'Regular',
      'the customer at Kim’s'
    );
    assert.equal(given.number, customer.number);
    assert.equal(given.masterId, customer.masterId);
    assert.ok(![...contract.facts, ...kim.facts].some(({ type }) => type === 'dialer.unreadable'));
  });
});

describe('a customer who calls in', () => {
  it('is offered and taken, or refused', async () => {
    await contract.accept({ type: 'command.setState', state: 'Available', reason: '' });
    await contract.until(
      (fact) => fact.type === 'dialer.agentStateChanged' && fact.state.condition === 'available',
      'available'
    );
    await contract.control.inbound({ skillId: '880120', number: '5205550190' });
    const offer = await contract.contact((contact) => contact.status === 'offered' && contact.inbound, 'an offer');
    assert.deepEqual([offer.callerId, offer.skillId], ['5205550190', '880120']);
    const since = contract.mark();
    await contract.accept({ type: 'command.refuse', contactId: offer.contactId });
    await contract.contact(
      (contact) => contact.contactId === offer.contactId && contact.status === 'disconnected',
      'refused',
      since
    );
  });
});
