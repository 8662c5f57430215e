/** Machine, fax, bad number (protocol 4.6, 5.6, 7.3): windows with and without an end, before and after release, and who was first. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { CampaignSkill } from '../campaignTypes';
import type { AgentClient } from './support/agentClient';
import { cpaManagement, odds, testRecord, testSkill } from './support/campaign';
import { createRig, type Rig } from './support/rig';
import { inDialer, play, ringing } from './support/shift';
import { story } from './support/story';

type Cpa = Partial<CampaignSkill['cpaManagement']>;
const withCpa = (cpa: Cpa, changes: Partial<CampaignSkill> = {}): Rig =>
  createRig({ skills: [testSkill({ cpaManagement: { ...cpaManagement, ...cpa }, ...changes })] });

const openEnded = { ansMachineOverrideSeconds: 0 };
const override = ({ contact }: AgentClient) => [contact.Status, contact.AnsMachineOverride, contact.AnsMachineOverrideEndTime];
const closings = (rig: Rig, contactId: string) =>
  rig.dialer.control.ledger().filter((entry) => entry.what === 'closed' && entry.contactId === contactId);

/** A machine was found on the line the agent hears. */
async function found(rig: Rig): Promise<AgentClient> {
  const ada = await ringing(rig);
  await play(rig, ada.contact, 'machine', 'machine');
  return ada;
}

suite('the window', () => {
  test('opens later than AMD: with the verdict', async () => {
    const rig = createRig({ skills: [testSkill({ odds: odds('machine') })] });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000 + 2000 + 5000 + 2999);
    assert.deepEqual(override(ada), ['NaturalCallAMD', 'False', '']);
    await rig.clock.advance(1);
    assert.deepEqual(override(ada), ['NaturalCallAMD', 'True', '2026-03-04T15:00:22.500Z']);
  });
  test('before it opens the agent may say so, too', async () => {
    const rig = createRig({ skills: [testSkill({ odds: odds('machine') })] });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000 + 2000 + 5000);
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'answeringMachine' });
  });
  test('without an end: no end is told, the agent may act until the machine is not heard any more', async () => {
    const rig = withCpa(openEnded);
    const ada = await found(rig);
    assert.deepEqual(override(ada), ['NaturalCallAMD', 'True', '']);
    await rig.clock.advance(29_999);
    assert.equal(ada.contact.AnsMachineOverride, 'True');
    const { ContactID } = ada.contact;
    await rig.clock.advance(1);
    assert.equal(closings(rig, ContactID)[0].detail.by, 'dialer');
  });
  test('released, with an end: Active until then and after it, the command only until then', async () => {
    const rig = withCpa({}, { machineHandling: 'release' });
    const ada = await found(rig);
    const end = rig.clock.now() + 10_000;
    assert.deepEqual(override(ada), ['Active', 'True', new Date(end).toISOString()]);
    await ada.onContact(ada.contact.ContactID, 'amd-override', { type: 'answeringMachine' }, 409);
    await rig.clock.advance(10_000);
    await ada.onContact(ada.contact.ContactID, 'ans-machine-override', undefined, 409);
    assert.equal(ada.contact.Status, 'Active');
    await ada.onContact(ada.contact.ContactID, 'end');
  });
  test('released, without an end: as long as the call lasts', async () => {
    const rig = withCpa(openEnded, { machineHandling: 'release' });
    const ada = await found(rig);
    assert.deepEqual(override(ada), ['Active', 'True', '']);
    await rig.clock.advance(3_600_000);
    await ada.onContact(ada.contact.ContactID, 'ans-machine-override');
    await rig.clock.advance(0);
    assert.deepEqual(story(ada.take()).slice(-2), ['Disconnected final', '(Dialer)']);
  });
  test('released: fax and bad number by their types', async () => {
    for (const [type, code] of [
      ['faxMachine', 'NA'],
      ['badNumber', 'BadNumber']
    ]) {
      const rig = withCpa({ agentOverrideOptionFax: true }, { machineHandling: 'release' });
      const ada = await found(rig);
      const { ContactID } = ada.contact;
      await ada.onContact(ContactID, 'ans-machine-override', { type });
      await rig.clock.advance(0);
      assert.deepEqual(
        ada.contacts().map(({ FinalState, DisconnectCode }) => [FinalState, DisconnectCode]),
        [['True', code]]
      );
      assert.equal(closings(rig, ContactID)[0].detail.by, 'agent');
    }
  });
});

suite('waiting', () => {
  for (const [farEnd, code] of [
    ['machine', 'NA'],
    ['fax', 'NA'],
    ['badNumber', 'BadNumber']
  ] as const) {
    test(`the dialer finds a ${farEnd} by itself, closes, and the next call comes`, async () => {
      const rig = createRig({ skills: [testSkill({ odds: odds(farEnd) })] });
      const ada = await inDialer(rig);
      await rig.clock.advance(1000);
      const { ContactID } = ada.contact;
      await rig.clock.advance(25_000);
      const [closed] = ada.contacts();
      assert.deepEqual([closed.ContactID, closed.FinalState, closed.DisconnectCode], [ContactID, 'True', code]);
      assert.deepEqual(closings(rig, ContactID)[0].detail, { why: farEnd, disconnectCode: code, by: 'dialer' });
      assert.ok(ada.contacts().length > 1);
    });
  }
});

suite('command and verdict cross', () => {
  const screened = async (): Promise<[Rig, AgentClient, string]> => {
    const rig = createRig({ skills: [testSkill({ odds: odds('machine') })], records: [testRecord(1)] });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000 + 2000 + 5000 + 3000);
    return [rig, ada, ada.contact.ContactID];
  };
  const mark = async (ada: AgentClient, contactId: string, type = 'answeringMachine'): Promise<string> => {
    const path = `agent-sessions/${ada.sessionId}/interactions/${contactId}/amd-override`;
    const reply = await ada.call('POST', path, { type });
    return `${reply.status} ${await reply.text()}`;
  };
  const tries = (rig: Rig) => rig.world.skills.get('880020')?.queue.entries[0].tries;

  test('the dialer was first: one closing, the command hears by whom', async () => {
    const [rig, ada, contactId] = await screened();
    await rig.clock.advance(10_000);
    assert.match(await mark(ada, contactId), /^404 .*closed already: the dialer found machine\./);
    assert.deepEqual(
      closings(rig, contactId).map(({ detail }) => detail.by),
      ['dialer']
    );
    assert.equal(tries(rig), 1);
  });
  test('the agent was first, a moment before the window ends: one closing, the timer brings no second', async () => {
    const [rig, ada, contactId] = await screened();
    await rig.clock.advance(9_999);
    assert.match(await mark(ada, contactId), /^202 /);
    await rig.clock.advance(10_000);
    assert.deepEqual(
      closings(rig, contactId).map(({ detail }) => detail.by),
      ['agent']
    );
    assert.equal(tries(rig), 1, 'the record was tried once, not twice');
  });
  test('the control plays the verdict while the command is on its way, in both orders', async () => {
    for (const agentFirst of [true, false]) {
      const rig = createRig();
      const ada = await ringing(rig);
      await play(rig, ada.contact, 'fax');
      const { ContactID } = ada.contact;
      const verdict = (): boolean => rig.dialer.control.play(ContactID, 'fax');
      const [marked, played] = agentFirst
        ? [await mark(ada, ContactID), verdict()]
        : ((first) => [mark(ada, ContactID), first])(verdict());
      assert.match(await marked, agentFirst ? /^202/ : /^404 .*the dialer found fax/);
      assert.equal(played, !agentFirst);
      assert.deepEqual(
        closings(rig, ContactID).map(({ detail }) => detail.by),
        [agentFirst ? 'agent' : 'dialer']
      );
    }
  });
  test('the same command twice: the second hears that it was the agent', async () => {
    const [, ada, contactId] = await screened();
    const both = await Promise.all([mark(ada, contactId), mark(ada, contactId, 'badNumber')]);
    assert.match(both[0], /^202/);
    assert.match(both[1], /^404 .*closed already: the agent said machine\./);
  });
  test("another agent's closed contact is no contact of this one", async () => {
    const [rig, ada, contactId] = await screened();
    await mark(ada, contactId);
    const ben = await inDialer(rig, 2);
    assert.match(await mark(ben, contactId), /^404 .*no such contact/);
  });
});

suite('7.3 the three flags', () => {
  const flags = ['agentOverrideOptionAnsweringMachine', 'agentOverrideOptionBadNumber', 'agentOverrideOptionFax'] as const;
  const types = ['answeringMachine', 'badNumber', 'faxMachine'];
  for (const only of [null, ...flags]) {
    test(`${only ?? 'none'}: served, and only what it allows is taken`, async () => {
      const rig = withCpa(Object.fromEntries(flags.map((flag) => [flag, flag === only])));
      const served = await rig.agent().expect<Record<string, unknown>>(200, 'GET', 'skills/880020/parameters/cpa-management');
      assert.deepEqual(
        flags.map((flag) => served[flag]),
        flags.map((flag) => flag === only)
      );
      const ada = await ringing(rig);
      await play(rig, ada.contact, 'person');
      const { ContactID } = ada.contact;
      const allowed = flags.findIndex((flag) => flag === only);
      for (const [index, type] of types.entries())
        if (index !== allowed) await ada.onContact(ContactID, 'amd-override', { type }, 403);
      if (allowed >= 0) await ada.onContact(ContactID, 'amd-override', { type: types[allowed] });
    });
  }
});
