/** Numbers as people type and paste them: what is dialed, what is shown, what is said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialRules } from 'c/pcDialRules';

const read = (number: string, { callerId = '', country = '', zone = null as string | null } = {}) => {
  const verdict = dialRules({ draft: { number, callerId }, settings: { defaultCountry: country }, agentZone: zone });
  return { ...verdict, said: verdict.numberNote?.text.word ?? null, tone: verdict.numberNote?.tone ?? null };
};

test('a number with its country goes as E.164, however it is written', () => {
  for (const text of ['+12025550188', ' +1 (202) 555-0188 ', 'tel:+1-202-555-0188', '＋１　２０２　５５５　０１８８']) {
    const { number, shown, said } = read(text);
    assert.deepEqual([number, shown, said], ['+12025550188', '+1 202 555 0188', 'dialShows'], text);
  }
});

test('a number without it is read where the setting says, else where the computer stands', () => {
  assert.equal(read('(202) 555-0188', { country: 'US', zone: 'Asia/Tokyo' }).number, '+12025550188');
  assert.equal(read('03-5550-0100', { zone: 'Asia/Tokyo' }).number, '+81355500100');
  assert.deepEqual([read('5205550188').number, read('5205550188').said], ['5205550188', 'dialUnlikely']);
});

test('short numbers and codes are dialed as they stand, with a doubt', () => {
  assert.deepEqual([read('*67#').number, read('*67#').tone], ['*67#', 'warning']);
  assert.deepEqual([read('4711').number, read('4711').tone], ['4711', 'warning']);
});

test('what is shown is what is dialed, whatever digits it was typed with', () => {
  for (const text of ['０３００ ０００ １４２', '٠٣٠٠٠٠٠١٤٢'])
    assert.deepEqual([read(text).number, read(text).shown], ['0300000142', '0300000142'], text);
});

test('two numbers of a list are not dialed as one', () => {
  for (const text of ['5205550177 5205550178', '(520) 555-0177, (520) 555-0178', '0300000142／0300000143'])
    assert.deepEqual([read(text, { country: 'US' }).number, read(text).said], ['', 'dialUnreadable'], text);
  // A code before a long number is one number.
  assert.equal(read('9 011 81 3 5550 0100').number, '901181355500100');
  assert.equal(read('1234 5678901234567').number, '12345678901234567');
});

test('an extension is not dialed, and that is said', () => {
  const { number, numberNote, shown } = read('+1 202 555 0188 ext. 12');
  assert.deepEqual([number, shown], ['+12025550188', '+1 202 555 0188']);
  assert.deepEqual(numberNote?.text, { word: 'dialExtension', with: { extension: '12' } });
});

test('nothing is said of nothing; what is no number is not dialed and is kept as typed', () => {
  assert.deepEqual([read('').number, read('').said], ['', null]);
  for (const text of ['call Rosa', '+', '!!', '1'.repeat(60)]) {
    const { number, said, shown } = read(text);
    assert.deepEqual([number, said, shown], ['', 'dialUnreadable', text]);
  }
});

test('a caller ID is optional, and wrong only when it is there', () => {
  assert.deepEqual([read('+12025550188').callerId, read('+12025550188').callerIdNote], ['', null]);
  assert.equal(read('+12025550188', { callerId: '+1 520 555 0103' }).callerId, '+15205550103');
  const wrong = read('+12025550188', { callerId: 'me' });
  assert.deepEqual([wrong.callerId, wrong.callerIdNote?.tone], ['', 'error']);
});
