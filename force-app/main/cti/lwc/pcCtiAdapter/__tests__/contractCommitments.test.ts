/** Commitments against the simulated dialer over real HTTP: planned, offered, kept, put off and removed. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Callback, CallbackPlan } from 'c/pcFacts';
import { connect, startContract } from './contractBench';
import type { Contract } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
  await connect(contract);
});
afterEach(() => contract.stop());

const hour = 3_600_000;
/** In `hours`, as wall-clock time seven hours west of UTC. */
const inHours = (hours: number): string => `${new Date(Date.now() + (hours - 7) * hour).toISOString().slice(0, 19)}-07:00`;

const plan = (changes: Partial<CallbackPlan> = {}): CallbackPlan => ({
  firstName: 'Rosa',
  lastName: 'Example',
  notes: 'Ask for <order> 7',
  number: '5205550166',
  at: inHours(2),
  skillId: '880010',
  mine: true,
  ...changes
});

/** The first list from `since` on that fits. */
const listed = (fits: (callbacks: readonly Callback[]) => boolean, since = 0) =>
  contract.until(
    (fact) => (fact.type === 'dialer.callbacksListed' && fits(fact.callbacks) ? fact.callbacks : null),
    'a list',
    since
  );

const ours = (callbacks: readonly Callback[]) => callbacks.filter(({ number }) => number === '5205550166');

describe('planned callbacks', () => {
  it('are listed when a session starts; made, changed, and deleted, and each time listed anew', async () => {
    const before = await listed(() => true);
    assert.ok(before.some(({ mine }) => mine) && before.some(({ mine }) => !mine), 'some mine, some anyone’s');
    assert.deepEqual((await contract.fact('dialer.commitmentRulesRead')).removal, 'free');

    const asked = plan();
    await contract.accept({ type: 'command.createCallback', plan: asked });
    const [made = assert.fail()] = ours(await listed((callbacks) => ours(callbacks).length === 1));
    const { callbackId, ...rest } = made;
    assert.notEqual(callbackId, '');
    assert.deepEqual(rest, {
      mine: true,
      skillId: '880010',
      number: '5205550166',
      firstName: 'Rosa',
      lastName: 'Example',
      notes: 'Ask for <order> 7',
      at: Date.parse(asked.at)
    });

    const moved = plan({ mine: false, at: inHours(5), notes: 'later' });
    await contract.accept({ type: 'command.changeCallback', callbackId, plan: moved });
    const [changed] = ours(await listed((callbacks) => ours(callbacks).some(({ mine }) => !mine)));
    assert.deepEqual([changed?.callbackId, changed?.at, changed?.notes], [callbackId, Date.parse(moved.at), 'later']);

    const since = contract.mark();
    await contract.accept({ type: 'command.deleteCallback', callbackId, notes: 'called already' });
    await listed((callbacks) => ours(callbacks).length === 0, since);
    assert.equal((await contract.refusal({ type: 'command.deleteCallback', callbackId, notes: '' })).code, 'callbackGone');
    const { entries } = await contract.control.ledger();
    assert.ok(entries.some(({ what, detail }) => what === 'commitmentDeleted' && detail.notes === 'called already'));
  });

  it('that cannot be are refused in the dialer’s words', async () => {
    for await (const wrong of [{ number: 'abc' }, { at: inHours(-1) }, { at: 'tomorrow' }, { skillId: '880120' }]) {
      const refusal = await contract.refusal({ type: 'command.createCallback', plan: plan(wrong) });
      assert.equal(refusal.code, 'badDetails', JSON.stringify(wrong));
      assert.notEqual(refusal.description, '');
    }
  });
});

describe('an offered callback', () => {
  const offer = async (): Promise<string> => {
    await contract.accept({ type: 'command.setState', state: 'Available', reason: '' });
    await contract.until(
      (fact) => fact.type === 'dialer.agentStateChanged' && fact.state.condition === 'available',
      'available'
    );
    const promised = { agentId: contract.agentId, skillId: '880010', number: '5205550166', firstName: 'Rosa', inSeconds: 0 };
    const callbackId = await contract.control.promise(promised);
    const { callback } = await contract.fact('dialer.callbackOffered');
    assert.deepEqual([callback.callbackId, callback.number, callback.mine], [callbackId, '5205550166', true]);
    assert.ok(callback.expiresAt !== null && callback.at !== null && callback.expiresAt > callback.at);
    return callbackId;
  };

  it('is dialed: the offer is over and the call is there', async () => {
    const callbackId = await offer();
    const since = contract.mark();
    await contract.accept({ type: 'command.dialCallback', callbackId });
    assert.equal((await contract.fact('dialer.callbackSettled', since)).refused, false);
    const call = await contract.contact(({ status }) => status === 'dialing', 'the call', since);
    assert.equal(call.number, '5205550166');
    assert.equal((await contract.refusal({ type: 'command.dialCallback', callbackId })).code, 'callbackGone');
  });

  it('is put off: the offer is over and it stands in the list for then', async () => {
    const callbackId = await offer();
    const since = contract.mark();
    assert.equal(
      (await contract.refusal({ type: 'command.postponeCallback', callbackId, at: inHours(-1) })).code,
      'badDetails'
    );
    const at = inHours(3);
    await contract.accept({ type: 'command.postponeCallback', callbackId, at });
    await contract.fact('dialer.callbackSettled', since);
    await listed((callbacks) => callbacks.some((one) => one.callbackId === callbackId && one.at === Date.parse(at)), since);
  });

  it('is removed', async () => {
    const callbackId = await offer();
    const since = contract.mark();
    await contract.accept({ type: 'command.cancelCallback', callbackId, notes: 'called already' });
    await contract.fact('dialer.callbackSettled', since);
    await listed((callbacks) => !callbacks.some((one) => one.callbackId === callbackId), since);
  });
});
