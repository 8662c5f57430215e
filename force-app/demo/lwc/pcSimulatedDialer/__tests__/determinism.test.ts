/** A seed and a clock reproduce model and replies exactly: ids, session ids, orders, timestamps. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { drawFate } from '../fate';
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
  test('what becomes of a call depends on seed, record and dial, and follows the odds', () => {
    const skill = testSkill({ odds: { person: 2, machine: 1, fax: 0, badNumber: 0, noAnswer: 1, busy: 0 } });
    const farEnds = (seed: number, record: string): string =>
      Array.from({ length: 12 }, (_, dial) => drawFate(seed, skill, record, dial + 1).farEnd).join(' ');
    assert.equal(farEnds(1, 'R1'), farEnds(1, 'R1'));
    assert.notEqual(farEnds(1, 'R1'), farEnds(2, 'R1'));
    assert.notEqual(farEnds(1, 'R1'), farEnds(1, 'R2'));
    assert.ok(new Set(farEnds(1, 'R1').split(' ')).size > 1, 'a second dial may end otherwise');
    const all = Array.from({ length: 4000 }, (_, index) => drawFate(5, skill, `R${index}`, 1).farEnd);
    const share = (farEnd: string): number => all.filter((drawn) => drawn === farEnd).length / all.length;
    assert.ok(Math.abs(share('person') - 0.5) < 0.03, `person ${share('person')}`);
    assert.ok(Math.abs(share('machine') - 0.25) < 0.03, `machine ${share('machine')}`);
    assert.equal(share('fax'), 0);
  });
  test('session ids follow from the seed', async () => {
    const first = async (seed: number): Promise<string> => (await createRig({}, { seed }).agent().start()).sessionId;
    assert.equal(await first(1), await first(1));
    assert.notEqual(await first(1), await first(2));
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
