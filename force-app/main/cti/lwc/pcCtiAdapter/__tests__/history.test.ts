import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { HISTORY_PAGE, HISTORY_PAGES } from '../../pcCxoneDesks/historyReader';
import { createFakeDialer, json } from './fakeDialer';
import type { FakeDialer } from './fakeDialer';

const path = 'GET contacts/completed';
const command = { type: 'command.readHistory', contactId: '9', number: '5550142', from: 0, until: 1000 } as const;
const page = (length: number, first = 1) =>
  json({ completedContacts: Array.from({ length }, (_, index) => ({ contactId: first + index, toAddr: '5550142' })) });

let dialer: FakeDialer;
beforeEach(async () => {
  dialer = createFakeDialer();
  await dialer.connected();
  dialer.takePaths();
});
afterEach(() => dialer.adapter.stop());
const listed = () => dialer.facts.flatMap((fact) => (fact.type === 'dialer.historyListed' ? [fact] : []));

describe('contact history', () => {
  it('is one fact, and the command is accepted after it', async () => {
    dialer.routes.set(path, () => page(2));
    assert.deepEqual(await dialer.adapter.send(command), { kind: 'accepted' });
    const [fact] = listed();
    assert.deepEqual([fact?.contactId, fact?.entries.length, fact?.complete], ['9', 2, true]);
  });

  it('goes on as long as pages are full, and says when it stopped before the end', async () => {
    let asked = 0;
    dialer.routes.set(path, () => page((asked += 1) === 2 ? 1 : HISTORY_PAGE, asked * 1000));
    await dialer.adapter.send(command);
    assert.deepEqual([asked, listed()[0]?.entries.length, listed()[0]?.complete], [2, HISTORY_PAGE + 1, true]);
    dialer.routes.set(path, () => page(HISTORY_PAGE, (asked += 1) * 1000));
    asked = 0;
    await dialer.adapter.send(command);
    assert.deepEqual([asked, listed()[1]?.complete], [HISTORY_PAGES, false]);
  });

  it('that cannot be read is refused, also when a later page fails: half a history would look whole', async () => {
    dialer.routes.set(path, () => json({ message: 'no' }, 403));
    const outcome = await dialer.adapter.send(command);
    assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'forbidden');
    let asked = 0;
    dialer.routes.set(path, () => ((asked += 1) === 1 ? page(HISTORY_PAGE) : json('?', 200)));
    const second = await dialer.adapter.send(command);
    assert.equal(second.kind === 'refused' && second.refusal.code, 'unreadable');
    assert.deepEqual(listed(), []);
  });
});
