/** Tags (protocol 7.4): listed by skill, saved for a contact, counted as text, told in the history. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { testSkill } from './support/campaign';
import { createRig } from './support/rig';
import { talking, wrappingUp } from './support/shift';

const tags = [
  { tagId: '3', name: 'VIP', isActive: true, notes: '' },
  { tagId: '4', name: 'Complaint', isActive: true, notes: 'tell the team lead' },
  { tagId: '5', name: 'Old', isActive: false, notes: '' }
];
const rigWith = () => createRig({ skills: [testSkill({ tags })] });
interface Saved {
  resultSet: { errorCount: string; tagResults: { success: boolean; error?: string }[] };
}
const save = (agent: AgentClient, contactId: string, ...ids: readonly unknown[]): Promise<Saved> =>
  agent.expect<Saved>(200, 'POST', `contacts/${contactId}/tags`, { tags: ids.map((tagId) => ({ tagId })) });
const history = async (agent: AgentClient): Promise<unknown> =>
  (await agent.expect<{ completedContacts: Record<string, unknown>[] }>(200, 'GET', 'contacts/completed')).completedContacts[0]
    .tags;

suite('7.4 tags', () => {
  test('of a skill, those not used any more among them; 204 where there are none', async () => {
    const { resultSet } = await rigWith().agent().expect<{ resultSet: object }>(200, 'GET', 'skills/880020/tags');
    assert.deepEqual(resultSet, {
      skillId: 880020,
      tags: [
        { tagId: 3, tagName: 'VIP', isActive: true, notes: '' },
        { tagId: 4, tagName: 'Complaint', isActive: true, notes: 'tell the team lead' },
        { tagId: 5, tagName: 'Old', isActive: false, notes: '' }
      ]
    });
    await createRig().agent().expect(204, 'GET', 'skills/880020/tags');
    await createRig().agent().expect(404, 'GET', 'skills/1/tags');
  });
  test('saved in the call and in wrap-up; the latest count; the history tells them', async () => {
    const rig = rigWith();
    const ada = await talking(rig);
    const { ContactID } = ada.contact;
    assert.deepEqual(await save(ada, ContactID, 3), { resultSet: { errorCount: '0', tagResults: [{ success: true }] } });
    await ada.onContact(ContactID, 'end');
    assert.equal((await save(ada, ContactID, 3, '4')).resultSet.errorCount, '0');
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.deepEqual(await history(ada), [{ TagName: 'VIP' }, { TagName: 'Complaint' }]);
    await save(ada, ContactID);
    assert.deepEqual(await history(ada), []);
    const written = rig.dialer.control.ledger().filter(({ what }) => what === 'tagged');
    assert.deepEqual(
      written.map(({ detail }) => detail.tags),
      ['VIP', 'VIP, Complaint', '']
    );
  });
  test('one that is unknown or out of use is counted with its reason; the others are saved', async () => {
    const ada = await wrappingUp(rigWith());
    const { ContactID } = ada.contact;
    const { resultSet } = await save(ada, ContactID, 9, 3, 5);
    assert.equal(resultSet.errorCount, '2');
    assert.deepEqual(resultSet.tagResults, [
      { success: false, error: 'The skill has no tag 9.' },
      { success: true },
      { success: false, error: 'The skill has no tag 5.' }
    ]);
    await ada.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
    assert.deepEqual(await history(ada), [{ TagName: 'VIP' }]);
  });
  test("refused: no list, an entry without id, an unknown contact, another agent's", async () => {
    const rig = rigWith();
    const ada = await wrappingUp(rig);
    const path = `contacts/${ada.contact.ContactID}/tags`;
    for (const body of [{}, { tags: 'VIP' }, { tags: [{}] }, { tags: [null] }, { tags: [{ tagId: 'x' }] }])
      await ada.expect(400, 'POST', path, body);
    await ada.expect(404, 'POST', 'contacts/1/tags', { tags: [] });
    await rig.agent(2).expect(404, 'POST', path, { tags: [] });
    assert.deepEqual(
      rig.dialer.control.ledger().filter(({ what }) => what === 'tagged'),
      []
    );
  });
});
