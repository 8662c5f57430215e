import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordBook } from '../records/recordBook';
import { detailsOf, highlightsOf, timeIn } from '../records/contactLayout';
import { consoleRecords } from '../server/consoleRecords';

const records = consoleRecords();
const book = new RecordBook();
book.fill(records);

test('the sample contacts have ids, accounts by name, and the zone of their calling list', () => {
  assert.ok(records.length >= 100);
  for (const { recordId, name, fields } of records) {
    assert.match(recordId, /^003[A-Za-z0-9]{15}$/);
    assert.notEqual(name, '');
    assert.doesNotMatch(fields['Account'] ?? '', /^001/);
  }
  const listed = records.find(({ dialerRecordIds }) => dialerRecordIds.length > 0);
  assert.ok(listed?.fields['TimeZone']);
  assert.ok(listed.fields['Lists']);
});

test('a record is found by 15 and by 18 characters', () => {
  const [first] = records;
  assert.ok(first);
  assert.equal(book.find(first.recordId), first);
  assert.equal(book.find(first.recordId.slice(0, 15)), first);
  assert.equal(book.find('003000000000000'), null);
  assert.equal(book.find(null), null);
});

test('the search needs every word and minds neither case nor width', () => {
  const person = records.find(({ name }) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name));
  assert.ok(person);
  const [first = '', last = ''] = person.name.split(' ');
  assert.ok(book.search(`${last.toUpperCase()} ${first.toLowerCase()}`).includes(person));
  assert.deepEqual(book.search(`${last} no-such-word`), []);
  assert.deepEqual(book.search('   '), []);
});

test('a page shows only fields that have a value, names as they are', () => {
  const hard = records.find(({ name }) => name.startsWith('<img'));
  assert.ok(hard);
  const details = detailsOf(hard, 0, 'en-US');
  assert.equal(details.find(({ key }) => key === 'Name')?.value, hard.name);
  assert.ok(details.every(({ value }) => value !== ''));
  const bare = { ...hard, fields: {} };
  assert.deepEqual(highlightsOf(bare, 0, 'en-US'), []);
});

test('local time is that of the zone; an unknown zone shows nothing', () => {
  const noon = Date.UTC(2026, 2, 4, 17, 31);
  assert.match(timeIn('America/Denver', noon, 'en-US'), /^10:31/);
  assert.match(timeIn('America/New_York', noon, 'en-US'), /^12:31/);
  assert.equal(timeIn('Nowhere/Land', noon, 'en-US'), '');
});
