/** Directory, tags, saved dispositions and the outside network against the simulated dialer over real HTTP. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connect, startContract } from './contractBench';
import type { Contract } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
  await connect(contract);
});
afterEach(() => contract.stop());

const search = async (text: string) => {
  const since = contract.mark();
  await contract.accept({ type: 'command.readDirectory', text });
  const { directory } = await contract.fact('dialer.directoryListed', since);
  return directory;
};

describe('the directory', () => {
  it('lists colleagues by what they do, skills that take calls, and address books', async () => {
    const kim = await contract.colleague('kim.agent');
    await connect(kim);
    await kim.accept({ type: 'command.setState', state: 'Available', reason: '' });
    await kim.until(
      (fact) => fact.type === 'dialer.agentStateChanged' && fact.state.condition === 'available',
      'Kim is available'
    );
    const { agents, skills, entries, complete } = await search('');
    assert.deepEqual([agents?.[0]?.agentId, agents?.[0]?.condition], [kim.agentId, 'available']);
    assert.ok(agents?.some(({ condition }) => condition === 'loggedOut'));
    assert.ok(!agents?.some(({ agentId }) => agentId === contract.agentId));
    assert.deepEqual(
      skills?.map(({ skillName }) => skillName),
      ['Customer line', 'Service desk']
    );
    assert.ok((entries?.length ?? 0) > 2 && complete);
    assert.equal(
      (await contract.refusal({ type: 'command.dialSkill', skillId: '880020', parentContactId: null })).code,
      'noSuchTarget'
    );
  });

  it('is searched', async () => {
    const all = await search('');
    const wanted = all.entries?.find(({ company }) => company !== '') ?? assert.fail();
    const { agents, skills, entries } = await search(wanted.company);
    assert.ok(entries?.some(({ entryId }) => entryId === wanted.entryId));
    assert.ok((entries?.length ?? 0) < (all.entries?.length ?? 0));
    assert.deepEqual([agents, skills], [[], []]);
    assert.deepEqual(
      (await search('Service')).skills?.map(({ skillName }) => skillName),
      ['Service desk']
    );
  });
});

describe('a preview and its wrap-up', () => {
  it('over another phone: placed, answered, ended; tags and a second disposition saved; the saved one is found', async () => {
    const skillId = '880140';
    await contract.accept({ type: 'command.pickSkill', skillName: 'Outside network' });
    const { contactId } = await contract.contact(({ status }) => status === 'previewing', 'a preview');
    await contract.accept({ type: 'command.accept', contactId });
    await contract.contact(({ status }) => status === 'dialing', 'to be dialed by the agent');
    await contract.accept({ type: 'command.callPlaced', contactId });
    await contract.contact(({ status }) => status === 'ringing', 'its outcome is awaited');
    await contract.accept({ type: 'command.tellOutcome', contactId, outcome: 'answered' });
    await contract.contact(({ status }) => status === 'active', 'the conversation');
    await contract.accept({ type: 'command.hangUp', contactId });
    await contract.contact((contact) => contact.status === 'disconnected' && !contact.final, 'the wrap-up');

    await contract.accept({ type: 'command.readTags', skillId });
    const { tags } = await contract.fact('dialer.tagsListed');
    const [tag = assert.fail('the skill has no tags')] = tags;
    await contract.accept({ type: 'command.saveTags', contactId, tagIds: [tag.tagId] });
    const wrong = await contract.refusal({ type: 'command.saveTags', contactId, tagIds: ['999999'] });
    assert.equal(wrong.code, 'notAllowedNow');
    assert.notEqual(wrong.description, '');

    await contract.accept({ type: 'command.readSaved', contactId });
    assert.equal((await contract.fact('dialer.dispositionFound')).saved, null);
    const { skills } = await contract.fact('dialer.skillsListed');
    assert.equal(skills.find((skill) => skill.skillId === skillId)?.useSecondary, true);
    await contract.accept({ type: 'command.readDispositions', skillId });
    const { dispositions } = await contract.fact('dialer.dispositionsListed');
    const plain = dispositions.filter((one) => !one.requireAmount && !one.requireCallbackTime && !one.forPreview);
    const [first = assert.fail(), second = assert.fail()] = plain;
    const choice = { dispositionId: first.dispositionId, secondaryId: second.dispositionId, notes: 'nach Absprache ✓' };
    await contract.accept({ type: 'command.dispose', contactId, choice });
    await contract.until((fact) => fact.type === 'dialer.closed' && fact.contact.contactId === contactId, 'closed');
    const since = contract.mark();
    await contract.accept({ type: 'command.readSaved', contactId });
    const { saved } = await contract.fact('dialer.dispositionFound', since);
    assert.deepEqual(
      [saved?.dispositionId, saved?.notes, saved?.agentId],
      [first.dispositionId, choice.notes, contract.agentId]
    );
    assert.ok(!contract.facts.some(({ type }) => type === 'dialer.unreadable' || type === 'dialer.listFailed'));
  });
});
