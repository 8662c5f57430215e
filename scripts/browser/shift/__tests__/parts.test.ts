/** The small parts: command line, truth from the logs, kinds, changes, summary. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerEntry, WireEntry } from 'c/pcSimulatedDialer';
import { changesBetween } from '../changes';
import { readCommandLine } from '../commandLine';
import { kindOf } from '../kinds';
import { finding } from '../look';
import { openSaves } from '../saves';
import { count, headOf } from '../summary';
import { openTruthBook } from '../truth';
import { button, card, live, panel, wrapUp } from './samples';

test('Command line: what is usual, what is asked for, what is refused', () => {
  const usual = { minutes: 10, seed: 1, agents: 1, pace: 1, language: 'en', headed: false };
  assert.deepEqual(readCommandLine([]), usual);
  assert.deepEqual(
    readCommandLine(['--minutes', '0.5', '--seed=-7', '--agents', '2', '--pace', '3', '--language', 'ja', '--headed']),
    {
      minutes: 0.5,
      seed: -7,
      agents: 2,
      pace: 3,
      language: 'ja',
      headed: true
    }
  );
  assert.equal(readCommandLine(['--help']), null);
  for (const wrong of [
    ['--minutes', '0'],
    ['--agents', '3'],
    ['--seed', '1.5'],
    ['--pace', ''],
    ['--language', 'de'],
    ['--fast'],
    ['x']
  ]) {
    assert.throws(() => readCommandLine(wrong), { name: 'UsageError' }, wrong.join(' '));
  }
});

const wire = (title: string, detail: string, agentId = 'a'): WireEntry => ({ at: 0, agentId, kind: 'event', title, detail });
const ledger = (what: string, at: number): LedgerEntry => ({
  at,
  recordId: 'r',
  contactId: '7',
  agentId: 'a',
  what,
  detail: {}
});

test('Truth: lines of one agent, since when, and everything that was ever sent', () => {
  const book = openTruthBook();
  const of = (agentId: string, contactId: string) => ({
    contactId,
    agentId,
    agentName: '',
    recordId: 'r',
    name: 'Rosa',
    number: '',
    status: 'Active',
    linked: true,
    plays: []
  });
  book.take({
    lines: [of('a', '7'), of('b', '8')],
    agents: [{ agentId: 'a', name: 'A', state: 'OutboundContact', skillName: 'S', signedIn: true }],
    ledger: [ledger('dialed', 1), ledger('connected', 20), ledger('held', 30), ledger('resumed', 40)],
    wire: [
      wire(
        'CallContactEvent',
        'ContactID 7, Label Rosa, Status Dialing, Jr, Status NaturalCallDialing, IsLinked False, FinalState False'
      ),
      wire('CallContactEvent', 'ContactID 7, Status Active, IsLinked True, FinalState False'),
      wire('AgentLeg', 'Status Active, FinalState False'),
      wire('Mute', 'AgentMuted True'),
      wire('Mute', 'AgentMuted True', 'b')
    ]
  });
  const truth = book.of('a');
  assert.deepEqual(truth.lines, [{ contactId: '7', name: 'Rosa', status: 'Active', linked: true, since: 20 }]);
  assert.deepEqual([...(truth.said.get('7') ?? [])], ['NaturalCallDialing', 'Active']);
  assert.deepEqual([truth.state, truth.skillName, truth.muted, truth.leg], ['OutboundContact', 'S', true, 'Active']);
  assert.deepEqual(truth.counted, { dialed: 1, talked: 1 });
  assert.deepEqual(book.of('b').counted, { dialed: 0, talked: 0 });
  assert.equal(book.of('c').state, 'LoggedOut');
  assert.deepEqual(
    book.ledgerOf('a').map(({ what }) => what),
    ['dialed', 'connected', 'held', 'resumed']
  );
});

test('Kinds: alike but for names and times is one kind', () => {
  const one = panel({ cards: [live(), card({ contactId: '2', name: 'Ken', seconds: 3 })] });
  assert.equal(kindOf(one), kindOf(panel({ cards: [live({ name: 'Ann', seconds: 70 }), card(), card()] })));
  const others = [
    panel({ cards: [live({ buttons: [button('hold'), button('unmute')] })] }),
    panel({ cards: [live({ lastKnown: true })], linkLost: true }),
    panel({ cards: [live()], menuOpen: true }),
    panel({ cards: [live({ problem: true })] }),
    panel({ waiting: 'x' }),
    panel({ stage: 'connect' })
  ].map(kindOf);
  assert.equal(new Set([kindOf(one), ...others]).size, 7);
  assert.ok(others.every((kind) => /^[a-z0-9_-]+$/.test(kind)));
});

test('Changes are told once, in words', () => {
  const before = panel({ cards: [card(), card({ contactId: '2', name: 'Ken' })] });
  const after = panel({
    cards: [card({ chip: 'Screening', chipText: 'AMD', heard: true }), card({ contactId: '3', name: 'Ann' })]
  });
  assert.deepEqual(changesBetween(before, after), ['Ken leaves', 'Rosa Example: AMD, heard', 'Ann comes: Ringing']);
  assert.deepEqual(changesBetween(after, after), []);
  assert.deepEqual(changesBetween(null, after), []);
  const lost = { ...after, linkLost: true, tally: null, notice: 'Reconnecting' };
  assert.deepEqual(changesBetween(after, lost), ['notice: Reconnecting']);
  assert.deepEqual(changesBetween(lost, after), ['the link is back']);
});

test('Summary: each invariant and each check counts once', () => {
  const one = { name: 'First', toleranceMs: 0, find: () => [] };
  const violation = { ...finding('x', 'it broke'), at: 0, invariant: 'Second', forMs: 0, agent: 'Pat' };
  const counted = count(
    [one, { ...one, name: 'Second' }],
    [violation, violation],
    [
      { name: 'End', wrong: null },
      { name: 'Tally', wrong: '3 is not 4' }
    ]
  );
  assert.deepEqual([counted.passed, counted.failed], [2, 2]);
  assert.deepEqual(counted.lines, [
    '✓ First',
    '✗ Second: 2 times; Pat: it broke; Pat: it broke',
    '✓ End',
    '✗ Tally: 3 is not 4'
  ]);
  const head = headOf({ minutes: 5, seed: 2, agents: 1, pace: 1, language: 'en', headed: false }, counted, ['3 looks']);
  assert.match(head.join('\n'), /seed 2[^]*2 passed, 2 failed[^]*3 looks[^]*First/);
});

test('Saves: a press counts unless the card or the notice takes it back', () => {
  const form = { dispositions: ['Paid'], chosen: 'Paid', notes: 'a\r\nb', seconds: 3 };
  const shown = wrapUp({ wrapUp: form });
  const saves = openSaves();
  saves.pressed(wrapUp());
  assert.deepEqual(saves.taken(), []);
  saves.pressed(shown);
  saves.look(panel());
  assert.deepEqual(saves.taken(), [{ contactId: '1', disposition: 'Paid', notes: 'a\nb' }]);
  saves.look(panel({ notSaved: 'Ken Sample' }));
  assert.equal(saves.taken().length, 1);
  saves.look(panel({ notSaved: 'Rosa Example' }));
  assert.deepEqual(saves.taken(), []);
  saves.pressed(shown);
  saves.look(panel({ cards: [{ ...shown, problem: true }] }));
  assert.deepEqual(saves.taken(), []);
});
