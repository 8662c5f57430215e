import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseBatch, snapshotFact } from '../pcCxoneWire';
import { body, fixtureNames } from './fixtures';

const good = fixtureNames('event').map((name) => body('event', name) as Record<string, unknown>);
const factsOf = (event: unknown) => parseBatch({ events: [event] }).facts;
const odd = fc.oneof(
  fc.jsonValue(),
  fc.record({
    Type: fc.constantFrom(
      'CallContactEvent',
      'AgentState',
      'AgentLeg',
      'Mute',
      'AgentSessionStart',
      'Indicator',
      'RunApp',
      'PromiseKeeper',
      '__proto__',
      'constructor'
    )
  }),
  // A readable event with some of its fields replaced by anything.
  fc
    .tuple(
      fc.constantFrom(...good),
      fc.dictionary(fc.constantFrom(...good.flatMap(Object.keys)), fc.jsonValue(), { maxKeys: 4 })
    )
    .map(([event, changes]) => ({ ...event, ...changes }))
);

describe('any batch', () => {
  it('never throws, whatever JSON comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => Array.isArray(parseBatch(raw).facts)));
    for (const raw of [undefined, null, '', 'text', 7, [], { events: 'x' }, { events: { length: 3 } }]) {
      assert.equal(typeof parseBatch(raw).readable, 'boolean');
    }
  });

  it('never loses a readable event among unreadable ones, and keeps each unreadable one', () => {
    const events = fc.array(
      fc.oneof(
        fc.constantFrom(...good).map((event) => ({ event, readable: true })),
        odd.map((event) => ({ event, readable: false }))
      ),
      { maxLength: 30 }
    );
    fc.assert(
      fc.property(events, (list) => {
        const batch = parseBatch({ sessionId: 's', events: list.map(({ event }) => event) });
        const alone = list.flatMap(({ event }) => factsOf(event));
        const isStart = ({ type }: { type: string }) => type === 'dialer.sessionStarted';
        assert.deepEqual(batch.facts, [...alone.filter(isStart), ...alone.filter((fact) => !isStart(fact))]);
        for (const { event, readable } of list)
          if (readable) assert.ok(!factsOf(event).some(({ type }) => type === 'dialer.unreadable'));
        assert.equal(batch.unreadable.length, alone.filter(({ type }) => type === 'dialer.unreadable').length);
      })
    );
  });

  it('speaks of a contact only by an id that came whole', () => {
    const contact = body('event', 'CallContactEvent.active') as object;
    fc.assert(
      fc.property(fc.jsonValue(), (ContactID) => {
        const [fact] = factsOf({ ...contact, ContactID });
        const whole = typeof ContactID === 'number' ? Number.isSafeInteger(ContactID) : typeof ContactID === 'string';
        return (
          fact !== undefined &&
          ('contact' in fact ? whole && fact.contact.contactId === String(ContactID).trim() : fact.type === 'dialer.unreadable')
        );
      })
    );
  });
});

describe('a batch', () => {
  const start = body('event', 'AgentSessionStart.fresh');
  const active = body('event', 'CallContactEvent.active') as Record<string, unknown>;
  const final = body('event', 'CallContactEvent.final') as Record<string, unknown>;
  const other = { ...active, ContactID: '2' };

  it('has the session start in front', () => {
    const types = parseBatch({ events: [active, start, other] }).facts.map(({ type }) => type);
    assert.deepEqual(types, ['dialer.sessionStarted', 'dialer.connected', 'dialer.connected']);
  });

  it('with a session start lists what is live, each contact by its last word', () => {
    const fact = (events: unknown[]) => snapshotFact(parseBatch({ events }));
    assert.deepEqual(fact([start, active, other, final]), { type: 'dialer.snapshotCompleted', contactIds: ['2'] });
    assert.deepEqual(fact([final, start, active]), { type: 'dialer.snapshotCompleted', contactIds: ['700200001'] });
    assert.deepEqual(fact([start]), { type: 'dialer.snapshotCompleted', contactIds: [] });
    assert.equal(fact([active]), null);
  });

  it('keeps a contact in wrap-up alive', () => {
    const wrapUp = body('event', 'CallContactEvent.wrapUp');
    assert.deepEqual(parseBatch({ events: [start, wrapUp] }).live, ['700200001']);
  });

  it('keeps unknown and unreadable events, cut to a bound', () => {
    const batch = parseBatch({
      events: [{ Type: 'Shiny', text: 'x'.repeat(1e5) }, { ...active, ContactID: 123456789012345680 }, null, {}]
    });
    assert.deepEqual(
      batch.unreadable.map(({ what }) => what),
      [
        'Shiny: unknown type',
        'CallContactEvent: the contact has no readable id',
        'event: no type named',
        'event: no type named'
      ]
    );
    assert.ok(batch.unreadable.every(({ kept }) => kept.length > 0 && kept.length <= 2000));
    assert.deepEqual(
      batch.facts.map(({ type }) => type),
      Array(4).fill('dialer.unreadable')
    );
  });

  it('reads the discriminator in lower case too', () => {
    const { Type, ...rest } = body('event', 'Mute.on') as { Type: string };
    assert.deepEqual(factsOf({ type: Type, ...rest }), [{ type: 'dialer.muteChanged', muted: true }]);
  });

  it('does not guess whether the agent is heard, or what state they are in', () => {
    for (const event of [
      { Type: 'Mute' },
      { Type: 'Mute', AgentMuted: 'perhaps' },
      { Type: 'AgentState' },
      { Type: 'AgentLeg' }
    ]) {
      assert.equal(factsOf(event)[0]?.type, 'dialer.unreadable');
    }
  });

  it('tolerates null where a list of next states belongs', () => {
    const [fact] = factsOf({ ...(body('event', 'AgentState.dialer') as object), NextStates: null });
    assert.ok(fact?.type === 'dialer.agentStateChanged' && fact.state.next.length === 0);
  });

  it('takes a local time for a missing UTC time only when it names its zone', () => {
    const missing = { ...active, StartTimeUTC: '' };
    const startedAt = (StartTime: string) => {
      const [fact] = factsOf({ ...missing, StartTime });
      return fact !== undefined && 'contact' in fact ? fact.contact.startedAt : undefined;
    };
    assert.equal(startedAt('2026-03-04T08:10:00-07:00'), Date.parse('2026-03-04T15:10:00Z'));
    assert.equal(startedAt('2026-03-04T08:10:00'), null);
  });

  it('that ends the session says so', () => {
    assert.equal(parseBatch({ events: [body('event', 'AgentSessionEnd')] }).ended, true);
    assert.equal(parseBatch({ events: [active] }).ended, false);
  });
});
