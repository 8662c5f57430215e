/** A seed and a clock reproduce model and replies exactly: ids, session ids, orders, timestamps. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { work } from './support/bot';
import { testRecord, testSkill } from './support/campaign';
import { createRig } from './support/rig';

const range = (minMs: number, maxMs: number): { minMs: number; maxMs: number } => ({ minMs, maxMs });

/** Two agents work ten minutes; everything they were answered, and the ledger. */
async function shift(seed: number): Promise<{ replies: string; ledger: string; contacts: number }> {
  const rig = createRig(
    {
      skills: [
        testSkill({
          mode: 'predictive',
          linesPerAgent: 3,
          odds: { person: 30, machine: 20, fax: 3, badNumber: 5, noAnswer: 30, busy: 12 },
          durations: {
            pause: range(500, 4000),
            dial: range(1000, 4000),
            answer: range(2000, 15_000),
            ring: range(18_000, 25_000),
            amd: range(1000, 5000),
            talk: range(10_000, 60_000)
          }
        })
      ],
      records: Array.from({ length: 200 }, (_, index) => testRecord(index + 1))
    },
    { seed }
  );
  const agents = [await rig.agent(1).start(), await rig.agent(2).start()];
  const failures: unknown[] = [];
  for (const agent of agents) {
    // eslint-disable-next-line no-await-in-loop -- one after the other, so that the order is always the same
    await agent.command('dialer-login', { skillName: 'Collections A' });
    work(agent).catch((error: unknown) => failures.push(error));
  }
  await rig.clock.advance(600_000);
  assert.deepEqual(failures, []);
  return {
    replies: agents.map(({ transcript }) => transcript.join('\n')).join('\n\n'),
    ledger: JSON.stringify(rig.dialer.control.ledger()),
    contacts: agents.reduce((sum, agent) => sum + agent.contacts().length, 0)
  };
}

suite('determinism', () => {
  test('the same seed gives the same replies, byte for byte, and the same ledger', async () => {
    const [first, second] = [await shift(11), await shift(11)];
    assert.ok(first.contacts > 40, `${first.contacts} contacts`);
    assert.equal(first.replies, second.replies);
    assert.equal(first.ledger, second.ledger);
  });
  test('another seed gives another shift', async () => {
    const [first, second] = [await shift(11), await shift(12)];
    assert.notEqual(first.ledger, second.ledger);
    assert.notEqual(first.replies, second.replies);
  });
  test('session ids never contain 60', async () => {
    const { replies } = await shift(3);
    const ids = [...replies.matchAll(/"sessionId":"([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids.length > 100);
    assert.deepEqual(
      ids.filter((id) => id.includes('60')),
      []
    );
    assert.equal(new Set(ids).size, ids.length);
  });
});
