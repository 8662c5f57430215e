/** Pages and indicators on the card they belong to: only what may be opened can be pressed, the rest says why. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact, Indicator, OfferedPage } from 'c/pcFacts';
import { cardOf, contactId, showing } from './cardHarness';
import type { ViewedShift } from './viewHarness';

const allowed = 'https://crm.example.test/c/0091';
const other = 'https://elsewhere.example.test/';

const page = (fields: Partial<OfferedPage> = {}): Fact => ({
  type: 'dialer.pageOffered',
  page: { pageId: '1', contactId, title: 'Account', url: allowed, source: 'popUrl', ...fields }
});
const lit = (fields: Partial<Indicator> = {}): Fact => ({
  type: 'dialer.indicatorChanged',
  indicator: { name: 'Gold', contactId, toolTip: 'A good customer', on: true, url: '', ...fields }
});
const toolsOf = (run: ViewedShift) => cardOf(run).tools ?? [];

describe('pages and indicators', () => {
  test('stand on the card of their contact, those of the agent with the messages', () => {
    const run = showing({ status: 'active' });
    run.shift.say(page(), lit(), page({ pageId: '2', contactId: null, title: 'Wall' }), page({ contactId: '700200009' }));
    assert.deepEqual(
      toolsOf(run).map(({ title, light }) => [title, light]),
      [
        ['Gold', 'on'],
        ['Account', null]
      ]
    );
    assert.deepEqual(
      run.look().messages.tools?.map(({ title }) => title),
      ['Wall']
    );
  });

  test('an allowed page is opened by a press; another host is named, and why it is not opened', () => {
    const run = showing({ status: 'active' });
    run.shift.say(page(), page({ pageId: '2', url: other }));
    const [first, second] = toolsOf(run);
    assert.deepEqual(first?.open?.intent, { type: 'agent.openPage', url: allowed });
    assert.deepEqual(first?.where, { word: 'pageOn', with: { host: 'crm.example.test' } });
    assert.deepEqual([second?.open?.state, second?.open?.intent], ['off', null]);
    assert.deepEqual(second?.where, { word: 'offPageHost', with: { host: 'elsewhere.example.test' } });
  });

  test('what the console did not open says so and can be pressed again', () => {
    const run = showing({ status: 'active' });
    run.shift.say(page(), { type: 'console.pageRefused', url: allowed, why: 'typing', host: '' });
    const open = toolsOf(run)[0]?.open;
    assert.deepEqual([open?.state, open?.say.word], ['refused', 'sayPageTyping']);
    run.shift.ask({ type: 'agent.openPage', url: allowed });
    assert.equal(toolsOf(run)[0]?.open?.state, 'ready');
  });

  test('an indicator says its state, and opens a page only when it has one', () => {
    const run = showing({ status: 'active' });
    run.shift.say(lit(), lit({ on: false }), lit({ name: 'Script', url: allowed }));
    assert.deepEqual(
      toolsOf(run).map(({ title, hint, light, open }) => [title, hint, light, open?.intent ?? null]),
      [
        ['Gold', 'A good customer', 'off', null],
        ['Script', 'A good customer', 'on', { type: 'agent.openPage', url: allowed }]
      ]
    );
  });
});
