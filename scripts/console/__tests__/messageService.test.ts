import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessageContext, publish, subscribe, unsubscribe } from '../stand-ins/lightning/messageService';

const channel = { name: 'PC_Calls__c' };
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('subscribers of a channel get their own copy, after the publisher returned', async () => {
  const context = createMessageContext();
  const heard: unknown[] = [];
  const mine = subscribe(context, channel, (message) => heard.push(message));
  subscribe(context, { name: 'Other__c' }, () => heard.push('wrong channel'));
  const message = { contactId: '1001' };
  publish(context, channel, message);
  message.contactId = 'changed';
  assert.deepEqual(heard, []);
  await turn();
  assert.deepEqual(heard, [{ contactId: '1001' }]);
  unsubscribe(mine);
  publish(context, channel, {});
  await turn();
  assert.equal(heard.length, 1);
});

test('what is not plain data is refused', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  assert.throws(() => publish(createMessageContext(), channel, circle), TypeError);
});
