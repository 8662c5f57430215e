/** Every invariant holds when all is well and is broken by what it forbids, by that alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invariants } from '../invariants';
import type { Look } from '../look';
import { button, calm, card, line, live, look, now, panel, ringing, seeing, talking, truth, wrapping } from './samples';

const brokenBy = (one: Look): readonly string[] =>
  invariants.filter(({ find }) => find(one).length > 0).map(({ name }) => name);

const well: Readonly<Record<string, Look>> = {
  'waiting in the dialer': look(),
  'a line rings': ringing(),
  'a line at AMD is heard': ringing(
    { chip: 'Screening', chipText: 'AMD', heard: true },
    { status: 'NaturalCallAMD', linked: true }
  ),
  'a live call': talking(),
  'a live call with a long name': seeing(talking(), { utility: 'Rosa Exam… 00:05' }),
  'muted, and hang-up still possible': talking(
    { buttons: [button('hold'), button('unmute'), button('hangUp')] },
    {},
    { muted: true }
  ),
  'on hold': seeing(
    talking(
      { chip: 'Held', chipText: 'On hold', heard: false, buttons: [button('resume'), button('mute'), button('hangUp', 'off')] },
      { status: 'Holding' }
    ),
    { utility: 'On hold 00:05' }
  ),
  'a wrap-up': wrapping(),
  'a wrap-up that can be saved': wrapping({
    buttons: [button('save')],
    wrapUp: { dispositions: ['Paid'], chosen: 'Paid', notes: '', seconds: 20 }
  }),
  'the link lost and nothing known any more': {
    ...seeing(talking(), {
      linkLost: true,
      cards: [live({ lastKnown: true, heard: false, buttons: [button('hold', 'off')] })],
      utility: 'Reconnecting'
    }),
    dialer: truth({ said: new Map([['1', new Set(['Active'])]]) }),
    weather: { ...calm, mayBeLost: true }
  },
  'before a session': look({
    panel: panel({ stage: 'connect', bar: { title: 'No session', subtitle: 'No session', word: 'NoSession', next: '' } }),
    dialer: truth({ state: 'LoggedOut', skillName: '' })
  })
};

for (const [what, one] of Object.entries(well)) {
  test(`Nothing is broken: ${what}`, () => assert.deepEqual(brokenBy(one), []));
}

/** What breaks each invariant, and which others it cannot help breaking. */
const ill: Readonly<Record<string, { readonly one: Look; readonly also?: readonly string[] }>> = {
  'At most one card says that it is heard': {
    one: {
      ...talking(),
      panel: {
        ...talking().panel,
        cards: [live(), live({ contactId: '2', position: 2, name: 'Ken Sample' })],
        tabs: ['Rosa Example', 'Ken Sample']
      },
      dialer: truth({
        state: 'OutboundContact',
        lines: [line({ status: 'Active', linked: true }), line({ contactId: '2', status: 'Active', linked: true })],
        said: new Map([
          ['1', new Set(['Active'])],
          ['2', new Set(['Active'])]
        ])
      })
    }
  },
  'No card the dialer does not know': {
    one: { ...ringing(), dialer: { ...ringing().dialer, lines: [] } }
  },
  'No line the panel does not show': {
    one: { ...ringing(), dialer: { ...ringing().dialer, lines: [line(), line({ contactId: '2' })] } }
  },
  'The chip says the state the dialer knows': { one: ringing({ chip: 'Dialing', chipText: 'Dialing' }) },
  'No state that was never sent': {
    one: { ...ringing(), dialer: { ...ringing().dialer, said: new Map([['1', new Set(['NaturalCallDialing'])]]) } }
  },
  '"You hear this line" stands where the dialer linked the line': { one: ringing({}, { linked: true }) },
  'The name on the card is the name the dialer sent': { one: ringing({ name: 'Rose Example' }) },
  'The time in state is the dialer’s': { one: ringing({ seconds: 9 }) },
  'A card keeps its number and its place': { one: { ...ringing(), before: panel({ cards: [card({ position: 2 })] }) } },
  'A button that takes a press fits the state on its card': {
    one: ringing({ buttons: [button('hold')] }),
    also: ['A button that takes a press fits the state at the dialer']
  },
  'A button that takes a press fits the state at the dialer': {
    one: talking({}, { status: 'Holding', since: null }),
    also: ['The chip says the state the dialer knows', '"You hear this line" stands where the dialer linked the line']
  },
  'Mute takes a press only on an agent leg that is up, and says what the dialer says': {
    one: talking({}, {}, { muted: true })
  },
  'Save takes a press only with a disposition chosen': { one: wrapping({ buttons: [button('save')] }) },
  'A live call can be held, muted and hung up': {
    one: talking({ buttons: [button('hold'), button('mute'), button('hangUp', 'off')] })
  },
  'A button that takes no press says why': {
    one: wrapping({ buttons: [{ ...button('save', 'off'), says: '' }] })
  },
  'What was asked does not stay asked': {
    one: talking({ buttons: [button('hold'), button('mute'), button('hangUp'), button('hold', 'asked', 'Holding')] })
  },
  'What is late is settled': {
    one: talking({ buttons: [button('hold'), button('mute'), button('hangUp'), button('other', 'late', 'No answer yet')] })
  },
  'Recording is shown where the dialer records': {
    one: talking(
      { buttons: [button('hold'), button('mute'), button('hangUp'), button('record')] },
      {},
      { recording: new Set(['1']) }
    )
  },
  'A tone shown as played was played, in this order': { one: talking({ tones: '42' }) },
  'Nothing is played that nobody typed, and nothing twice': {
    one: { ...talking({}, {}, { tones: new Map([['1', '44']]) }), typed: new Map([['1', '4']]) }
  },
  'Only a call by hand can be hung up while it is dialed': {
    one: ringing(
      { chip: 'Dialing', chipText: 'Dialing', buttons: [button('hangUp')] },
      { status: 'NaturalCallDialing', since: null }
    )
  },
  'Every press is answered': { one: { ...talking(), presses: [{ contactId: '1', deed: 'hold', at: now - 7000 }] } },
  'The bar says the agent’s state': { one: look({ dialer: truth({ state: 'DialerPending' }) }) },
  'The bar names the skill the agent is in': { one: look({ dialer: truth({ skillName: 'Renewals West' }) }) },
  'A change of skill or state does not stay asked': {
    one: seeing(look(), { bar: { title: 'Collections A', subtitle: 'Logging into …', word: 'Asked', next: '' } })
  },
  'The link is called lost only when it is disturbed': { one: seeing(look(), { linkLost: true }) },
  'A link that is gone is called lost': { one: { ...look(), weather: { ...calm, cutForMs: 3000 } } },
  'The utility item names the live call': { one: seeing(talking(), { utility: 'Ken Sample 00:05' }) },
  'The tally counts what the dialer’s ledger counts': { one: seeing(look(), { tally: { dialed: 1, talked: 1 } }) },
  'Waiting is said when there is no card, and only then': { one: seeing(ringing(), { waiting: 'Waiting' }) },
  'The panel is there': { one: seeing(look(), { stage: 'absent' }) },
  'Every text is whole': { one: seeing(look(), { texts: ['You left {skill} after this call.'] }) },
  'Nothing sticks out to the side': { one: seeing(look(), { sticksOut: ['b "Hang up" reaches over section'] }) },
  'Nothing goes wrong in the page': { one: { ...look(), problems: ['script error: x is not a function'] } },
  'The record of a live call is open': { one: seeing(talking(), { tabs: ['Ken Sample'] }) },
  'Never a second poll beside the first': { one: { ...look(), openPolls: 2 } }
};

for (const { name } of invariants) {
  test(`Can be broken: ${name}`, () => {
    const { one, also = [] } = ill[name] ?? assert.fail('nothing here breaks it');
    assert.deepEqual(new Set(brokenBy(one)), new Set([name, ...also]));
  });
}

test('A control nobody knows is refused only while the link is lost', () => {
  const unknown = ringing({ buttons: [button('other')] });
  assert.deepEqual(brokenBy(unknown), []);
  const lost = { ...seeing(unknown, { linkLost: true }), weather: { ...calm, mayBeLost: true } };
  assert.deepEqual(brokenBy(lost), ['A button that takes a press fits the state on its card']);
});

test('Every button that is none of its card’s state is refused', () => {
  for (const deed of [
    'hold',
    'resume',
    'mute',
    'unmute',
    'hangUp',
    'save',
    'accept',
    'requeue',
    'snooze',
    'openForm'
  ] as const) {
    assert.ok(
      brokenBy(ringing({ buttons: [button(deed)] })).includes('A button that takes a press fits the state on its card')
    );
  }
});

test('A line that is not linked is not marked', () => {
  const seen = { chip: 'Screening', chipText: 'AMD', buttons: [button('markMachine')] } as const;
  assert.deepEqual(brokenBy(ringing({ ...seen, heard: true }, { status: 'NaturalCallAMD', linked: true })), []);
  const other = ringing(seen, { status: 'NaturalCallAMD', linked: false });
  assert.deepEqual(brokenBy(other), ['A button that takes a press fits the state at the dialer']);
});

test('No button takes a press while the link is lost', () => {
  const lost = { ...seeing(talking(), { linkLost: true }), weather: { ...calm, mayBeLost: true } };
  assert.ok(brokenBy(lost).includes('A button that takes a press fits the state on its card'));
});

test('A disposition can be prepared while the link is lost', () => {
  const seen = talking({ heard: false, buttons: [button('openForm', 'ready', 'Disposition')] });
  const lost = { ...seeing(seen, { linkLost: true }), weather: { ...calm, mayBeLost: true } };
  assert.ok(!brokenBy(lost).includes('A button that takes a press fits the state on its card'));
});

test('A name that looks like a broken text is a name', () => {
  const hostile = { ...look(), dialer: truth({ names: new Map([['1', '{name} undefined']]) }) };
  assert.deepEqual(brokenBy(seeing(hostile, { texts: ['{name} undefined talked 01:02'] })), []);
});

test('What the browser notes about a spoilt request is excused while it is spoilt, and only then', () => {
  const problems = ['console: Failed to load resource: the server responded with a status of 503 () http://x/'];
  assert.deepEqual(brokenBy({ ...look(), problems, weather: { ...calm, notes: [/status of (429|503)/] } }), []);
  assert.deepEqual(brokenBy({ ...look(), problems }), ['Nothing goes wrong in the page']);
});

test('A refusal on the notice line answers a press of mute', () => {
  const pressed = { ...talking(), presses: [{ contactId: '1', deed: 'mute' as const, at: now - 7000 }] };
  assert.deepEqual(brokenBy(pressed), ['Every press is answered']);
  assert.deepEqual(brokenBy(seeing(pressed, { muteRefused: true })), []);
});
