/** The checks at the end: hold on a shift where all agrees, and each can fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import { endChecks, memoryWrong, type ShiftEnd } from '../endChecks';
import type { Memory } from '../panelReader';
import { card, panel } from './samples';

const entry = (contactId: string, what: string, at = 0): LedgerEntry => ({
  at,
  recordId: `r${contactId}`,
  contactId,
  agentId: 'a',
  what,
  detail: {}
});
const megabyte = 1_048_576;
const reading = (minute: number, heapMb: number, listeners = 300): Memory => ({
  at: minute * 60_000,
  heapBytes: heapMb * megabyte,
  nodes: 4000,
  listeners
});

const good: ShiftEnd = {
  agent: 'Pat',
  ledger: [
    entry('1', 'dialed'),
    entry('2', 'dialed'),
    entry('3', 'hopped'),
    entry('1', 'connected'),
    entry('2', 'closed', 1000),
    entry('1', 'dispositioned', 2000),
    entry('1', 'closed', 2000),
    entry('3', 'closed', 3000)
  ],
  names: new Map([
    ['1', 'Rosa Example'],
    ['2', 'Ken  Sample'],
    ['3', 'Ann Lee']
  ]),
  panel: panel({
    happened: [
      { name: 'Ann Lee', what: 'taken' },
      { name: 'Rosa Example', what: 'talked' },
      { name: 'Ken Sample', what: 'ended' }
    ]
  }),
  tally: { dialed: 3, talked: 1 },
  saved: [{ contactId: '1', disposition: 'Paid', notes: 'a\nb' }],
  kept: new Map([['1', { disposition: 'Paid', notes: 'a\nb' }]]),
  memory: [reading(0, 5), reading(1, 8), reading(10, 10)],
  planned: [],
  tried: new Map([['choose', { done: 1, late: 9 }]])
};

const failing = (more: Partial<ShiftEnd>): readonly string[] =>
  endChecks({ ...good, ...more }).flatMap(({ name, wrong }) => (wrong === null ? [] : [name]));

test('All agrees', () => assert.deepEqual(failing({}), []));

test('Each check can fail', () => {
  assert.deepEqual(failing({ tally: { dialed: 2, talked: 1 } }), ['Pat: the panel and the ledger count the same lines']);
  assert.deepEqual(failing({ tally: { dialed: 3, talked: 2 } }), ['Pat: the panel and the ledger count the same lines']);
  assert.deepEqual(failing({ tally: null }), []);
  const order = ['Rosa Example', 'Ann Lee', 'Ken Sample'].map((name) => ({ name, what: '' }));
  assert.deepEqual(failing({ panel: panel({ happened: order }) }), ['Pat: what just happened lists what the dialer closed']);
  assert.deepEqual(failing({ panel: panel() }), ['Pat: what just happened lists what the dialer closed']);
  for (const kept of [
    new Map(),
    new Map([['1', { disposition: 'Paid', notes: 'a' }]]),
    new Map([['1', { disposition: 'No', notes: 'a\nb' }]])
  ]) {
    assert.deepEqual(failing({ kept }), ['Pat: every disposition saved is at the dialer, word for word']);
  }
  assert.deepEqual(failing({ ledger: [...good.ledger, entry('1', 'dispositioned')] }), [
    'Pat: no contact was dispositioned twice'
  ]);
  const made = { ...entry('', 'commitmentCreated'), detail: { number: '+12025550142' } };
  const once = ['Pat: every callback said to be saved is at the dialer, once'];
  assert.deepEqual(failing({ planned: ['2025550142'], ledger: [...good.ledger, made] }), []);
  assert.deepEqual(failing({ ledger: [...good.ledger, made] }), [], 'its answer may have come too late for the robot');
  assert.deepEqual(failing({ planned: ['2025550142'] }), once);
  assert.deepEqual(failing({ planned: ['2025550142'], ledger: [...good.ledger, made, made] }), once);
  assert.deepEqual(failing({ tried: new Map([['choose', { done: 0, late: 3 }]]) }), [
    'Pat: whatever the robot tries again and again it can do'
  ]);
  assert.deepEqual(failing({ panel: { ...good.panel, cards: [card()] } }), ['Pat: no card is left']);
  assert.deepEqual(failing({ memory: [reading(0, 5), reading(1, 8), reading(3, 20)] }), [
    'Pat: the page’s memory does not keep growing'
  ]);
});

test('What ended together may be listed in any order, but has to be listed', () => {
  const ledger = [...good.ledger.slice(0, -1), entry('3', 'closed', 2050)];
  const order = (...names: readonly string[]) => panel({ happened: names.map((name) => ({ name, what: '' })) });
  assert.deepEqual(failing({ ledger, panel: order('Rosa Example', 'Ann Lee', 'Ken Sample') }), []);
  const wrong = ['Pat: what just happened lists what the dialer closed'];
  assert.deepEqual(failing({ ledger, panel: order('Rosa Example', 'Ken Sample', 'Ann Lee') }), wrong);
  assert.deepEqual(failing({ ledger, panel: order('Ann Lee', 'Somebody Else', 'Ken Sample') }), wrong);
});

test('Memory: growing at the start is usual, growing on is not', () => {
  assert.equal(memoryWrong([]), null);
  assert.equal(memoryWrong([reading(0, 5)]), null);
  assert.equal(memoryWrong([reading(0, 2), reading(1, 9), reading(30, 12)]), null);
  assert.match(memoryWrong([reading(0, 2), reading(1, 9), reading(11, 29)]) ?? '', /20\.0 MB in 10\.0 min/);
  assert.match(memoryWrong([reading(0, 2), reading(1, 9, 300), reading(11, 9, 900)]) ?? '', /600 more listeners/);
});
