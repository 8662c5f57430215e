/** The port's contract, kept by the adapter against the simulated dialer over real HTTP. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connect, startContract, talk } from './contractBench';
import type { Contract } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
});
afterEach(async () => {
  const { mostPolls } = contract;
  await contract.stop();
  assert.equal(mostPolls() <= 1, true, `${mostPolls()} polls were outstanding at once`);
});

describe('a session', () => {
  it('starts, tells what is there, and reads every list and the clock', async () => {
    await connect(contract);
    const { session } = await contract.fact('dialer.sessionStarted');
    assert.deepEqual(
      [session.agentId, session.stationPhoneNumber, session.dialerSkillName],
      [contract.agentId, '5205550109', '']
    );
    assert.equal((await contract.fact('dialer.agentStateChanged')).state.condition, 'unavailable');
    const { skills } = await contract.fact('dialer.skillsListed');
    assert.deepEqual(
      skills
        .filter(({ pickable }) => pickable)
        .map(({ skillName }) => skillName)
        .sort(),
      [
        'Callbacks and preview',
        'Collections A',
        'Compliance previews',
        'Courtesy calls',
        'Hard cases',
        'Machines and faxes',
        'Outside network',
        'Renewals West',
        'Welcome calls'
      ]
    );
    assert.ok((await contract.fact('dialer.unavailableCodesListed')).codes.length > 1);
    assert.ok((await contract.fact('dialer.permissionsListed')).permissions.some(({ key }) => key === 'MuteAgent'));
    assert.ok(
      (await contract.fact('dialer.zonesListed')).zones.some(
        ({ standardName, offsetMin }) => standardName === 'Mountain Standard Time' && offsetMin === -420
      )
    );
    await contract.fact('dialer.messagesListed');
    assert.ok(Math.abs((await contract.fact('dialer.clockRead')).offsetMs) < 1000);
    assert.ok(!contract.facts.some(({ type }) => type === 'dialer.listFailed' || type === 'dialer.unreadable'));
  });

  it('that exists is joined; without one there is nothing to join', async () => {
    assert.equal((await contract.refusal({ type: 'command.join' })).code, 'noSession');
    await connect(contract);
    await connect(contract);
    const since = contract.mark();
    await contract.accept({ type: 'command.join' });
    await contract.fact('dialer.snapshotCompleted', since);
  });

  it('is refused for a station that is none', async () => {
    const refusal = await contract.refusal({ type: 'command.connect', station: { stationId: '', phoneNumber: 'a b' } });
    assert.deepEqual([refusal.code, refusal.status], ['badStation', 400]);
    assert.notEqual(refusal.description, '');
  });

  it('ends when asked to, and knows it', async () => {
    await connect(contract);
    await contract.accept({ type: 'command.disconnect', force: false });
    assert.equal((await contract.fact('dialer.sessionEnded')).by, 'agent');
    assert.equal((await contract.refusal({ type: 'command.callLeg' })).code, 'sessionOver');
  });

  it('ended by a supervisor says by whom', async () => {
    await connect(contract);
    await contract.control.fault({ kind: 'endSession', agentId: contract.agentId });
    const ended = await contract.fact('dialer.sessionEnded');
    assert.equal(ended.by, 'remote');
    assert.notEqual(ended.message, '');
  });
});

describe('a shift', () => {
  it('dials three lines, talks on one while the others leave, holds, mutes, ends, and is wrapped up', async () => {
    await connect(contract);
    const { contactId, values, screenPopUrl } = await talk(contract);
    const seen = new Set(contract.facts.flatMap((fact) => ('contact' in fact ? [fact.contact.contactId] : [])));
    assert.equal(seen.size, 3);
    for await (const other of [...seen].filter((id) => id !== contactId)) {
      await contract.until((fact) => fact.type === 'dialer.closed' && fact.contact.contactId === other, `line ${other} leaves`);
    }
    assert.deepEqual(
      values.map(({ label }) => label),
      ['Balance', 'Due']
    );
    assert.match(screenPopUrl, /\/lightning\/r\/Contact\/\w{18}\/view$/);

    const step = async (type: 'command.hold' | 'command.resume' | 'command.hangUp', factType: string) => {
      const since = contract.mark();
      await contract.accept({ type, contactId });
      await contract.until(
        (fact) => fact.type === factType && 'contact' in fact && fact.contact.contactId === contactId,
        factType,
        since
      );
    };
    await step('command.hold', 'dialer.held');
    await step('command.resume', 'dialer.connected');
    for await (const muted of [true, false]) {
      const since = contract.mark();
      await contract.accept({ type: muted ? 'command.mute' : 'command.unmute' });
      assert.equal((await contract.fact('dialer.muteChanged', since)).muted, muted);
    }
    await step('command.hangUp', 'dialer.disconnected');
    await contract.contact((contact) => contact.contactId === contactId && contact.allowDispositions, 'dispositions allowed');
    await contract.until((fact) => fact.type === 'dialer.agentStateChanged' && fact.state.acw, 'after-call work');

    await contract.accept({ type: 'command.readSkillParameters', skillId: '880020' });
    const { parameters } = await contract.fact('dialer.skillParametersListed');
    assert.ok(parameters.marks?.machine && parameters.preview, 'both halves of the skill parameters');
    await contract.accept({ type: 'command.readDispositions', skillId: '880020' });
    const { dispositions } = await contract.fact('dialer.dispositionsListed');
    const plain = dispositions.find((one) => !one.requireAmount && !one.requireCallbackTime && !one.forPreview);
    assert.ok(plain);
    await contract.accept({
      type: 'command.dispose',
      contactId,
      choice: { dispositionId: plain.dispositionId, notes: '<b>not markup</b>' }
    });
    await contract.until((fact) => fact.type === 'dialer.closed' && fact.contact.contactId === contactId, 'the contact closed');
    const { entries } = await contract.control.ledger();
    assert.ok(entries.some((entry) => entry.contactId === contactId && entry.what === 'dispositioned'));
    assert.ok(!contract.facts.some(({ type }) => type === 'dialer.unreadable' || type === 'link.lost'));
  });

  it('says no in words of the catalogue and of the dialer', async () => {
    await connect(contract);
    const { contactId } = await talk(contract);
    const no = async (command: Parameters<Contract['send']>[0]) => {
      const { code, description } = await contract.refusal(command);
      assert.notEqual(description, '', command.type);
      return code;
    };
    assert.equal(await no({ type: 'command.resume', contactId }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.accept', contactId }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.hold', contactId: '123456789012345678' }), 'contactGone');
    assert.equal(await no({ type: 'command.disconnect', force: false }), 'notAllowedNow');
    assert.equal(await no({ type: 'command.readDispositions', skillId: '1' }), 'unreadable');
    await contract.accept({ type: 'command.leaveSkill' });
    assert.equal(await no({ type: 'command.pickSkill', skillName: 'No such skill' }), 'noSuchSkill');
  });
});

describe('resync', () => {
  it('lists exactly what is live, while a conversation goes on', async () => {
    await connect(contract);
    const { contactId } = await talk(contract);
    await contract.until((fact) => fact.type === 'dialer.closed', 'a line that left');
    const since = contract.mark();
    await contract.accept({ type: 'command.resync' });
    const { contactIds } = await contract.fact('dialer.snapshotCompleted', since);
    assert.deepEqual(contactIds, [contactId]);
    const again = await contract.contact((contact) => contact.contactId === contactId, 'the conversation again', since);
    assert.deepEqual([again.status, again.linked], ['active', true]);
    assert.equal((await contract.fact('dialer.sessionStarted', since)).session.dialerSkillName, 'Collections A');
    await contract.accept({ type: 'command.hold', contactId });
  });
});
