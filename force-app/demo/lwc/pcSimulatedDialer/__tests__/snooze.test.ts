/** Snooze in its three meanings (protocol 5.4, 5.7): the vendor documents all of them, so the campaign says which. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { SnoozeMeaning } from '../campaignTypes';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import type { Rig } from './support/rig';
import { inDialer } from './support/shift';

async function snoozed(snooze: SnoozeMeaning, snoozeMs: number | null = null, pace = 1): Promise<[Rig, AgentClient]> {
  const [rig, ada] = await previewing(
    {
      snooze,
      skills: [testSkill({ mode: 'preview', lowListAt: 0, snoozeMs })],
      records: [1, 2, 3].map((index) => testRecord(index))
    },
    { pace }
  );
  await ada.onContact(ada.contact.ContactID, 'snooze');
  return [rig, ada];
}
/** What this agent is shown next; the offer is answered for good. */
async function next(rig: Rig, agent: AgentClient): Promise<string> {
  await rig.clock.advance(1000);
  const { ContactID, ExternalId } = agent.contact;
  await agent.onContact(ContactID, 'disposition', { primaryDispositionId: 13 });
  return ExternalId;
}

suite('snooze', () => {
  test('personalQueue: back to this agent at once, before the list', async () => {
    const [rig, ada] = await snoozed('personalQueue');
    assert.deepEqual([await next(rig, ada), await next(rig, ada)], ['CUST-0001', 'CUST-0002']);
  });
  test('personalQueue: nobody else gets it', async () => {
    const [rig, ada] = await snoozed('personalQueue');
    await ada.command('dialer-logout');
    const ben = await inDialer(rig, 2);
    assert.deepEqual([await next(rig, ben), await next(rig, ben)], ['CUST-0002', 'CUST-0003']);
    await rig.clock.advance(60_000);
    assert.deepEqual(ben.live(), []);
  });
  test('skillQueue: to the end of the list, for anyone', async () => {
    const [rig, ada] = await snoozed('skillQueue');
    await ada.command('dialer-logout');
    const ben = await inDialer(rig, 2);
    assert.deepEqual(
      [await next(rig, ben), await next(rig, ben), await next(rig, ben)],
      ['CUST-0002', 'CUST-0003', 'CUST-0001']
    );
  });
  test('afterDelay: to this agent alone after the delay; without one of its own, after the rest of a retry', async () => {
    for (const [snoozeMs, delayMs] of [
      [120_000, 120_000],
      [null, 600_000]
    ] as const) {
      const [rig, ada] = await snoozed('afterDelay', snoozeMs);
      assert.deepEqual([await next(rig, ada), await next(rig, ada)], ['CUST-0002', 'CUST-0003']);
      await rig.clock.advance(delayMs - 2000 - 1);
      assert.deepEqual(ada.live(), []);
      await rig.clock.advance(1);
      assert.equal(await next(rig, ada), 'CUST-0001');
    }
  });
  test('the delay is paced, and the ledger says what was meant and until when', async () => {
    const [rig] = await snoozed('afterDelay', 120_000, 10);
    const { detail, at } = rig.dialer.control.ledger().find(({ what }) => what === 'snoozed') ?? assert.fail();
    assert.deepEqual(detail, { meaning: 'afterDelay', backAt: at + 12_000 });
  });
});
