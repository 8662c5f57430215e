/** Over real HTTP: a customer calls in by control, one agent takes the call and passes it to another. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ControlError, controlClient, type ControlClient } from '../controlClient';
import { startSimulator, type RunningSimulator } from '../server';
import { startAgent, type BareAgent, type WireEvent } from './agent';

let simulator: RunningSimulator;
let control: ControlClient;
before(async () => {
  simulator = await startSimulator({ pace: 20, seed: 7 });
  control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
});
after(() => simulator.stop());

const taken = async (reply: Promise<Response>): Promise<void> => {
  const answer = await reply;
  assert.equal(answer.status, 202, await answer.text());
};
const available = async (username: string): Promise<BareAgent> => {
  const agent = await startAgent(simulator.origin, username);
  await taken(agent.command('state', { state: 'Available', reason: '' }));
  return agent;
};
const status = (wanted: string) => (event: WireEvent) => event.Type === 'CallContactEvent' && event.Status === wanted;

test('who calls is offered, accepted, and passed on to a colleague', async () => {
  const pat = await available('pat.agent');
  const contactId = await control.inbound({ skillId: '880120', recordId: '300001' });
  const offer = await pat.until(status('Incoming'));
  assert.deepEqual([offer.ContactID, offer.IsRequireManualAccept], [contactId, 'True']);
  await taken(pat.command(`interactions/${contactId}/accept`));
  await pat.until(status('Active'));
  const kim = await available('kim.agent');
  await taken(pat.command(`interactions/${contactId}/hold`));
  await pat.until(status('Holding'));
  await taken(pat.command('consult-agent', { targetAgentId: '240012', parentContactId: Number(contactId) }));
  const consult = await kim.until(status('Incoming'));
  await taken(kim.command(`interactions/${String(consult.ContactID)}/accept-consult`));
  await pat.until(status('Active'));
  await taken(pat.command('interactions/transfer-calls'));
  const arrived = await kim.until((event) => status('Active')(event) && event.CallType === 'Regular');
  assert.deepEqual([arrived.MasterID, arrived.Label], [contactId, offer.Label]);
  const { entries } = await control.ledger();
  assert.deepEqual(
    entries.filter(({ what }) => ['calledIn', 'transferred', 'received'].includes(what)).map(({ what }) => what),
    ['calledIn', 'transferred', 'received']
  );
  const line = await control.lineWhen(({ agentId, plays }) => agentId === '240012' && plays.includes('hangUp'));
  await control.hangUp(line.contactId);
  await kim.until(status('Disconnected'));
});

test('nobody can call a skill that takes no calls, or be a record that is none', async () => {
  for (const order of [{ skillId: '880020' }, { skillId: '1' }, { skillId: '880120', recordId: 'nobody' }])
    await assert.rejects(control.inbound(order), (error) => error instanceof ControlError && error.status === 404);
  await assert.rejects(
    control.inbound({ skillId: '880120', number: 'mother' }),
    (error) => error instanceof ControlError && error.status === 400 && error.message.includes('number')
  );
});
