/** Pages, indicators, conferences (protocol 4.10, 4.11). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBatch } from '../pcCxoneWire';
import { body } from './fixtures';

const factOf = (event: unknown) => parseBatch({ events: [event] }).facts[0];
const typeOf = (event: unknown) => factOf(event)?.type ?? 'nothing';
const event = (name: string, changes: object = {}) => ({ ...(body('event', name) as object), ...changes });

describe('pages', () => {
  it('without an address are unreadable, and so is one too long to keep whole', () => {
    const address = `https://x.test/${'a'.repeat(9000)}`;
    assert.equal(typeOf(event('PopURL', { URL: '' })), 'dialer.unreadable');
    assert.equal(typeOf(event('PopURL', { URL: address })), 'dialer.unreadable');
    assert.equal(typeOf(event('PageOpen', { PageUri: 7 })), 'dialer.unreadable');
    assert.equal(typeOf(event('RunApp', { ActionValue: null })), 'dialer.unreadable');
  });

  it('keep their address as sent, whatever it is; what may be opened is decided elsewhere', () => {
    const fact = factOf(event('PopURL', { URL: ' file:///etc/hosts ', ContactId: '0' }));
    assert.ok(fact?.type === 'dialer.pageOffered');
    assert.deepEqual([fact.page.url, fact.page.contactId], ['file:///etc/hosts', null]);
  });

  it('are told apart by contact, address and event, and the same one is the same', () => {
    const ids = [
      event('PopURL'),
      event('PopURL', { TabTitle: 'Another title' }),
      event('PopURL', { ContactId: '700200002' }),
      event('PopURL', { URL: 'https://crm.example.test/c/0092' }),
      event('PageOpen')
    ].map((one) => {
      const fact = factOf(one);
      assert.ok(fact?.type === 'dialer.pageOffered');
      return fact.page.pageId;
    });
    assert.equal(new Set(ids).size, 4);
    assert.equal(ids[0], ids[1]);
  });

  it('RunApp is one only when it opens an address; programs and forms are told to nobody', () => {
    for (const ActionType of ['RunExe', 'ShowCustomForm', '', null, 'Frobnicate']) {
      const batch = parseBatch({ events: [event('RunApp', { ActionType, ActionValue: 'C:\\tools\\run.exe' })] });
      assert.deepEqual([batch.facts, batch.unreadable, batch.untold], [[], [], ['RunApp']], String(ActionType));
    }
    assert.equal(typeOf(event('RunApp', { ActionType: 'openurl' })), 'dialer.pageOffered');
  });
});

describe('indicators', () => {
  it('have an address only when their action opens one', () => {
    for (const ActionType of ['RunExe', 'SpawnScript', 'SignalScript', 'ShowCustomForm', '']) {
      const fact = factOf(event('Indicator', { ActionType }));
      assert.ok(fact?.type === 'dialer.indicatorChanged' && fact.indicator.url === '', ActionType);
    }
  });

  it('are on only when they say so, the agent’s own without a contact, and unreadable without a name', () => {
    for (const [IndicatorState, on] of [
      ['On', true],
      ['off', false],
      ['', false],
      [true, true]
    ] as const) {
      const fact = factOf(event('Indicator', { IndicatorState, ContactID: undefined }));
      assert.ok(fact?.type === 'dialer.indicatorChanged');
      assert.deepEqual([fact.indicator.on, fact.indicator.contactId], [on, null]);
    }
    assert.equal(typeOf(event('Indicator', { Name: '' })), 'dialer.unreadable');
  });
});

describe('conferences and closed skills', () => {
  it('a conference without a number is none any more', () => {
    for (const ConferenceNo of ['', '0', null, undefined])
      assert.deepEqual(factOf({ Type: 'Conference', ConferenceNo }), { type: 'dialer.conferenceNumbered', conferenceNo: '' });
  });

  it('the agent may go on into a closed skill only when the dialer says so', () => {
    for (const ShowContinueReskill of ['False', '', null])
      assert.deepEqual(factOf({ Type: 'HoursOfOperation', ShowContinueReskill }), {
        type: 'dialer.skillWasClosed',
        mayContinue: false
      });
  });
});
