/** Pages and indicators: kept with their contact, bounded, and only what was offered is opened. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact, Indicator, OfferedPage } from 'c/pcFacts';
import { fact } from '../../pcCallMachine/__tests__/samples';
import { dialingShift } from './harness';
import type { TestShift } from './harness';

const contactId = '700200001';
const url = 'https://crm.example.test/c/0091';

const page = (fields: Partial<OfferedPage> = {}): Fact => ({
  type: 'dialer.pageOffered',
  page: { pageId: '1', contactId, title: 'Account', url, source: 'popUrl', ...fields }
});
const light = (fields: Partial<Indicator> = {}): Indicator => ({
  name: 'Gold',
  contactId,
  toolTip: '',
  on: true,
  url: '',
  ...fields
});
const changed = (fields: Partial<Indicator> = {}): Fact => ({ type: 'dialer.indicatorChanged', indicator: light(fields) });

const onCall = (): TestShift => {
  const shift = dialingShift();
  shift.say(fact({ status: 'active', linked: true }));
  return shift;
};

describe('pages', () => {
  test('offered twice stand once, with the later title, as the newest', () => {
    const shift = onCall();
    shift.say(page(), page({ pageId: '2', url: 'https://crm.example.test/two' }), page({ pageId: '3', title: 'Again' }));
    assert.deepEqual(
      shift.context().pages.map(({ pageId }) => pageId),
      ['2', '3']
    );
  });

  test('of one contact and of none are different; they leave with their contact', () => {
    const shift = onCall();
    shift.say(page(), page({ pageId: '2', contactId: null }));
    assert.equal(shift.context().pages.length, 2);
    shift.say(fact({ status: 'disconnected', final: true }));
    assert.deepEqual(
      shift.context().pages.map(({ pageId }) => pageId),
      ['2']
    );
    shift.say({ type: 'dialer.sessionEnded', by: 'remote', message: '' });
    assert.deepEqual(shift.context().pages, []);
  });

  test('are bounded', () => {
    const shift = onCall();
    for (let at = 0; at < 40; at += 1) shift.say(page({ pageId: String(at), url: `${url}/${at}` }));
    assert.equal(shift.context().pages.length, 30);
    assert.equal(shift.context().pages.at(-1)?.pageId, '39');
  });

  test('are opened only when they were offered, and a refusal is kept until the next try', () => {
    const shift = onCall();
    shift.ask({ type: 'agent.openPage', url });
    assert.deepEqual(
      shift.emitted.filter(({ type }) => type === 'pageWanted'),
      []
    );
    shift.say(page());
    shift.ask({ type: 'agent.openPage', url });
    assert.deepEqual(
      shift.emitted.filter(({ type }) => type === 'pageWanted'),
      [{ type: 'pageWanted', url }]
    );
    shift.say({ type: 'console.pageRefused', url, why: 'failed', host: '' });
    assert.deepEqual(shift.context().pagesRefused, { [url]: { why: 'failed', host: '' } });
    shift.ask({ type: 'agent.openPage', url });
    assert.deepEqual(shift.context().pagesRefused, {});
    shift.say({ type: 'console.pageRefused', url: 'https://elsewhere.example.test/', why: 'failed', host: '' });
    assert.deepEqual(shift.context().pagesRefused, {}, 'never offered');
    assert.deepEqual(
      shift.sent().filter(({ type }) => type.includes('age')),
      []
    );
  });
});

describe('indicators', () => {
  test('a list replaces all; a change replaces its own, or is new', () => {
    const shift = onCall();
    shift.say({ type: 'dialer.indicatorsListed', indicators: [light(), light({ contactId: null })] });
    shift.say(changed({ on: false }), changed({ name: 'Late payer' }));
    assert.deepEqual(
      shift.context().indicators.map(({ name, contactId: owner, on }) => [name, owner, on]),
      [
        ['Gold', contactId, false],
        ['Gold', null, true],
        ['Late payer', contactId, true]
      ]
    );
    shift.say({ type: 'dialer.indicatorsListed', indicators: [] });
    assert.deepEqual(shift.context().indicators, []);
  });

  test('leave with their contact, and their pages can be asked for', () => {
    const shift = onCall();
    shift.say(changed({ url }), changed({ name: 'Agent', contactId: null }));
    shift.ask({ type: 'agent.openPage', url });
    assert.deepEqual(shift.emitted.filter(({ type }) => type === 'pageWanted').length, 1);
    shift.say(fact({ status: 'disconnected', final: true }));
    assert.deepEqual(
      shift.context().indicators.map(({ name }) => name),
      ['Agent']
    );
  });
});
