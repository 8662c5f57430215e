/** Saving with care: at the end of the call, not over somebody else's, and never twice without asking. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NOTES_LIMIT, SAVE_BEFORE_MS } from 'c/pcCallMachine';
import type { FromCall, ReadCallback } from 'c/pcCallMachine';
import type { DialerCommand, DispositionChoice, RefusalCode, SavedDisposition } from 'c/pcFacts';
import { callAfter, callInput, makeCall } from './callHarness';
import type { TestCall } from './callHarness';
import { contactId } from './eventSamples';
import { fact, refusal, T0 } from './samples';

const until = T0 + 60_000;
const ended = fact({ status: 'disconnected', changedAt: T0 + 1000 });
const readSaved = { type: 'command.readSaved', contactId } as const;
const choice = { dispositionId: '12', notes: 'pays' } as const satisfies DispositionChoice;
const dispose = { type: 'command.dispose', contactId, choice } as const;
const draft = { type: 'agent.draft', contactId, ...choice } as const;
const saveAtEnd = { type: 'agent.saveAtEnd', contactId, on: true } as const;

const saved = (fields: Partial<SavedDisposition> = {}): SavedDisposition => ({
  dispositionId: '13',
  name: 'Wrong person',
  notes: '',
  agentId: '240012',
  savedAt: T0,
  ...fields
});
const found = (answer: SavedDisposition | null) => ({ type: 'dialer.dispositionFound', contactId, saved: answer }) as const;
const refused = (command: DialerCommand, code: RefusalCode = 'noAnswer') =>
  ({ type: 'dialer.refused', command, refusal: refusal(code) }) as const;
const disposals = (said: readonly FromCall[]) => said.filter(({ type }) => type === 'command.dispose');

/** In wrap-up, with nothing saved before. */
const inWrapUp = (): TestCall => {
  const call = callAfter({ status: 'active' }, { status: 'disconnected' });
  call.send(found(null), { type: 'shift.wrapUpLimited', until });
  call.said();
  return call;
};

describe('what is chosen during the call', () => {
  test('is sent when the call ends, once the dialer has said that nothing was saved', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd);
    assert.deepEqual(call.said(), [], 'nothing while the call runs');
    call.send(ended);
    assert.deepEqual(call.said(), [readSaved]);
    call.send(found(null));
    assert.deepEqual(call.said(), [dispose]);
    assert.equal(call.context().saveAtEnd, false);
    call.clock.increment(600_000);
    assert.deepEqual(disposals(call.said()), [], 'and not a second time');
  });

  test('is sent as it stands at the end: notes typed since are in it', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, { ...draft, notes: 'pays on Friday' }, ended, found(null));
    assert.deepEqual(disposals(call.said()), [{ ...dispose, choice: { ...choice, notes: 'pays on Friday' } }]);
  });

  test('another disposition is another decision', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, { ...draft, dispositionId: '13' }, ended, found(null));
    assert.deepEqual(disposals(call.said()), []);
    assert.equal(call.context().draft.dispositionId, '13', 'which is kept');
  });

  test('may be taken back', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, { ...saveAtEnd, on: false }, ended, found(null));
    assert.deepEqual(disposals(call.said()), []);
  });

  test('what lacks something cannot be set to be saved', () => {
    const call = callAfter({ status: 'active' });
    assert.equal(call.snap().can(saveAtEnd), false);
    call.send({ ...draft, dispositionId: '14' });
    assert.equal(call.snap().can(saveAtEnd), false, 'no amount');
    call.send({ ...draft, dispositionId: '14', amount: '1.234,50' });
    assert.equal(call.snap().can(saveAtEnd), true);
    call.send(saveAtEnd, ended, found(null));
    assert.deepEqual(disposals(call.said()), [{ ...dispose, choice: { ...choice, dispositionId: '14', amount: 1234.5 } }]);
  });

  test('waits for the link', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, { type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 }, ended);
    assert.deepEqual(call.said(), []);
    call.send({ type: 'link.restored' }, found(null));
    assert.deepEqual(call.said(), [readSaved, dispose]);
  });

  test('goes out without the answer when that cannot be read', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, ended, refused(readSaved, 'forbidden'));
    assert.deepEqual(disposals(call.said()), [dispose]);
  });

  test('is not saved over what somebody else saved', () => {
    const call = callAfter({ status: 'active' });
    call.send(draft, saveAtEnd, ended, found(saved()), { type: 'shift.wrapUpLimited', until });
    call.clock.increment(60_000);
    assert.deepEqual(disposals(call.said()), []);
    call.send({ type: 'agent.dispose', contactId, choice });
    assert.deepEqual(disposals(call.said()), [dispose], 'the agent may');
  });
});

describe('a save nobody is sure of', () => {
  const doubtful = (): TestCall => {
    const call = inWrapUp();
    call.send(draft, { type: 'agent.dispose', contactId, choice });
    assert.deepEqual(call.said(), [dispose]);
    call.send(refused(dispose));
    return call;
  };

  test('the dialer is asked; had it been saved, all is well', () => {
    const call = doubtful();
    assert.deepEqual(call.said(), [readSaved]);
    call.send(found(saved({ dispositionId: '12' })));
    assert.equal(call.context().asked['command.dispose'], undefined);
    call.clock.increment(60_000);
    assert.deepEqual(disposals(call.said()), []);
  });

  test('had it not, the refusal stands and the next press sends it', () => {
    const call = doubtful();
    call.send(found(null));
    assert.equal(call.context().asked['command.dispose']?.stage, 'refused');
    call.said();
    call.send({ type: 'agent.dispose', contactId, choice });
    assert.deepEqual(call.said(), [dispose]);
  });

  test('a press before the answer waits for it', () => {
    const call = doubtful();
    call.said();
    call.send({ type: 'agent.dispose', contactId, choice });
    assert.deepEqual(call.said(), []);
    call.send(found(null));
    assert.deepEqual(call.said(), [dispose]);
  });

  test('when the question fails too, a press asks again and then saves', () => {
    const call = doubtful();
    call.send(refused(readSaved));
    call.said();
    call.send({ type: 'agent.dispose', contactId, choice });
    assert.deepEqual(call.said(), [readSaved]);
    call.send(found(null));
    assert.deepEqual(call.said(), [dispose]);
  });

  test('at zero nothing is repeated while the doubt lasts', () => {
    const call = doubtful();
    call.said();
    call.clock.increment(60_000);
    assert.deepEqual(disposals(call.said()), []);
  });

  test('the returning link asks by itself', () => {
    const call = doubtful();
    call.send(refused(readSaved, 'noConnection'));
    call.said();
    call.send({ type: 'link.lost', refusal: refusal('noConnection'), failures: 1, retryAt: T0 }, { type: 'link.restored' });
    assert.deepEqual(
      call.said().filter(({ type }) => type === 'command.readSaved'),
      [readSaved]
    );
  });

  test('a refusal that leaves no doubt asks nothing', () => {
    const call = inWrapUp();
    call.send({ type: 'agent.dispose', contactId, choice });
    call.said();
    call.send(refused(dispose, 'notAllowedNow'));
    assert.deepEqual(call.said(), []);
  });
});

describe('what a choice carries', () => {
  const sentAtZero = (fields: object, readCallback?: ReadCallback): DispositionChoice | null => {
    const call = makeCall(callInput(), undefined, T0, readCallback);
    call.send(fact({ status: 'disconnected' }), found(null), { type: 'shift.wrapUpLimited', until }, { ...draft, ...fields });
    call.clock.increment(60_000 - SAVE_BEFORE_MS);
    const [sent] = disposals(call.said());
    return sent?.type === 'command.dispose' ? sent.choice : null;
  };
  const callback = {
    phoneNumber: '5550142',
    deliverTo: 'me',
    date: '2026-03-05',
    time: '09:30',
    zone: 'America/Denver',
    which: null,
    notes: ''
  } as const;

  test('only what the disposition asks for', () => {
    assert.deepEqual(sentAtZero({ amount: '50', callback }), choice);
    assert.deepEqual(sentAtZero({ dispositionId: '14', amount: '50' }), { ...choice, dispositionId: '14', amount: 50 });
    assert.equal(sentAtZero({ dispositionId: '14', amount: 'fifty' }), null);
  });

  test('a second disposition, unless it is the first again', () => {
    assert.deepEqual(sentAtZero({ secondaryId: '13' }), { ...choice, secondaryId: '13' });
    assert.deepEqual(sentAtZero({ secondaryId: '12' }), choice);
  });

  test('a callback as the rules read it then; without the rules nothing', () => {
    const wire = { time: '2026-03-05T09:30:00-07:00', number: '5550142' };
    assert.deepEqual(
      sentAtZero({ dispositionId: '15', callback }, ({ draft: given, now }) =>
        given.zone === callback.zone && now > T0 ? wire : null
      ),
      {
        ...choice,
        dispositionId: '15',
        callbackTime: wire.time,
        callbackNumber: wire.number
      }
    );
    assert.equal(sentAtZero({ dispositionId: '15', callback }), null);
    assert.equal(
      sentAtZero({ dispositionId: '15' }, () => wire),
      null,
      'a time nobody chose is not sent'
    );
  });

  test('notes too long: no press sends them; at zero they go as far as they are taken, and none is lost here', () => {
    const notes = `${'x'.repeat(NOTES_LIMIT - 1)}\u{1F600}y`;
    assert.equal(sentAtZero({ notes })?.notes, 'x'.repeat(NOTES_LIMIT - 1), 'no half of a sign');
    const call = inWrapUp();
    call.send({ ...draft, notes });
    assert.equal(call.snap().can({ type: 'agent.dispose', contactId, choice: { ...choice, notes } }), false);
    assert.equal(call.context().draft.notes, notes);
  });
});
