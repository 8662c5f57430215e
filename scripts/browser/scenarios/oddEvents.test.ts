import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { entryWhen } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';

scenario('Repeated, swapped, unknown and unreadable events: the panel shows what is true, and works on', {}, async (stage) => {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent');
  const customers = customersOf(control);

  await control.fault({ kind: 'duplicateEvent', agentId: pat });
  const [first] = await customers.lines(3);
  assert.ok(first);
  await until(
    'three cards',
    () => softphone.cards.count(),
    (count) => count === 3
  );

  // The answer and the lines it takes away arrive in one batch, backwards.
  await customers.pickUp(first);
  await softphone.card(first.name).shows('Screening');
  await control.fault({ kind: 'reorderEvents', agentId: pat });
  await customers.pickUp(first);
  const card = softphone.card(first.name);
  await card.shows('Active');
  await until(
    'one card',
    () => softphone.cards.count(),
    (count) => count === 1
  );

  await control.fault({ kind: 'unknownEvent', agentId: pat });
  await control.fault({ kind: 'unreadableEvent', agentId: pat });
  await card.button('buttonHold').click();
  await card.shows('Held');
  assert.equal(await softphone.cards.count(), 1);
  await softphone.noticeOf('noticeTally', { dialed: 3, talked: 1 }).waitFor();
  await customers.hangUp(first);
  await card.shows('WrappingUp');
  assert.equal((await entryWhen(control, first, 'ended')).detail['by'], 'customer');
});
