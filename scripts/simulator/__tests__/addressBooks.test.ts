/** The sample address books: numbers nobody has, an entry without one, hostile and long names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCampaign } from '../sampleRecords';

const { addressBooks, agents } = loadCampaign();
const entries = addressBooks.flatMap((book) => book.entries);

test('numbers are set aside for fiction, mail goes to reserved domains', () => {
  for (const { phone, mobile, email } of entries) {
    for (const number of [phone, mobile]) assert.match(number, /^(|[2-9]\d\d55501\d\d|030000\d{4})$/);
    assert.match(email, /^(|[^@]+@example\.(com|test))$/);
  }
  assert.ok(entries.length >= 10);
});

test("one book is an agent's own, one entry has no number, one name is markup, one is long", () => {
  const own = addressBooks.filter(({ agentIds }) => agentIds !== null);
  assert.ok(own.length === 1 && agents.some(({ agentId }) => own[0].agentIds?.includes(agentId)));
  assert.ok(entries.some(({ phone }) => phone === ''));
  assert.ok(entries.some(({ firstName }) => firstName.includes('<')));
  assert.ok(entries.some(({ firstName, lastName }) => (firstName + lastName).length > 40));
});
