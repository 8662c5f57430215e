/** Tags: saved beside the disposition, not repeated when nobody is sure. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RefusalCode } from 'c/pcFacts';
import { callAfter } from './callHarness';
import type { TestCall } from './callHarness';
import { choice, contactId } from './eventSamples';
import { refusal, T0 } from './samples';

const draft = { type: 'agent.draft', contactId, dispositionId: '12', notes: 'pays Friday', tagIds: ['3', '5'] } as const;
const dispose = { type: 'agent.dispose', contactId, choice } as const;
const saveTags = { type: 'command.saveTags', contactId, tagIds: ['3', '5'] } as const;

const withTags = (): TestCall => {
  const call = callAfter({ status: 'disconnected' });
  call.send({ type: 'dialer.dispositionFound', contactId, saved: null }, draft);
  call.said();
  return call;
};
const refuse = (call: TestCall, code: RefusalCode) =>
  call.send({ type: 'dialer.refused', command: saveTags, refusal: refusal(code) });

describe('tags', () => {
  test('go out with the disposition, before it', () => {
    const call = withTags();
    call.send(dispose);
    assert.deepEqual(call.said(), [saveTags, { type: 'command.dispose', contactId, choice }]);
    call.send({ type: 'dialer.accepted', command: saveTags });
    assert.equal(call.context().tags.state, 'saved');
    call.clock.increment(10_000);
    assert.equal(call.context().asked['command.saveTags'], undefined, 'the acceptance is the answer');
  });

  test('none chosen, none sent', () => {
    const call = callAfter({ status: 'disconnected' });
    call.send(dispose);
    assert.deepEqual(
      call.said().filter(({ type }) => type === 'command.saveTags'),
      []
    );
  });

  test('refused ones are kept, and sent again on their own', () => {
    const call = withTags();
    call.send(dispose);
    refuse(call, 'notAllowedNow');
    call.said();
    assert.deepEqual(call.context().draft.tagIds, ['3', '5']);
    call.send({ type: 'agent.saveTags', contactId, tagIds: ['3', '5'] });
    assert.deepEqual(call.said(), [saveTags]);
  });

  test('an uncertain save is not repeated; another choice of tags is sent', () => {
    const call = withTags();
    call.send(dispose);
    refuse(call, 'noAnswer');
    assert.equal(call.context().tags.state, 'unsure');
    assert.equal(call.snap().can({ type: 'agent.saveTags', contactId, tagIds: [] }), false);
    call.said();
    call.send({ ...draft, tagIds: ['5', '3'] });
    assert.equal(call.snap().can({ type: 'agent.saveTags', contactId, tagIds: [] }), false, 'the same in another order');
    call.send({ ...draft, tagIds: ['3'] }, { type: 'agent.saveTags', contactId, tagIds: ['3'] });
    assert.deepEqual(call.said(), [{ ...saveTags, tagIds: ['3'] }]);
  });

  test('are saved at zero, also when no disposition is chosen', () => {
    const call = withTags();
    call.send({ ...draft, dispositionId: null }, { type: 'shift.wrapUpLimited', until: T0 + 60_000 });
    call.clock.increment(60_000);
    assert.deepEqual(
      call.said().filter(({ type }) => type.startsWith('command.')),
      [saveTags]
    );
  });

  test('what was on its way when the page was loaded again is not certain', () => {
    const call = withTags();
    call.send(dispose, { type: 'session.resumed' });
    assert.equal(call.context().tags.state, 'unsure');
  });
});
