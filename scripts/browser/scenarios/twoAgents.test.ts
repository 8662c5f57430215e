import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';
import type { Language } from '../harness/words';

const pat = '240011';
const kim = '240012';

const surplusAnswer = async (stage: Stage, language: Language): Promise<void> => {
  const { control } = stage;
  const customers = customersOf(control);
  const [a, b] = [await stage.working('pat.agent', { language }), await stage.working('kim.agent', { language })];
  await customers.lines(3, pat);
  await customers.lines(3, kim);

  // Two of Pat's three customers pick up; only the first is heard.
  const [heard, surplus] = await customers.lines(3, pat);
  assert.ok(heard && surplus);
  await customers.pickUp(heard);
  await a.softphone.card(heard.name).heard.waitFor();
  await customers.pickUp(surplus);
  await a.softphone.card(surplus.name).shows('Screening');
  assert.equal(await a.softphone.card(surplus.name).linked.count(), 0);
  assert.equal(await b.softphone.card(surplus.name).root.count(), 0);

  // The first is a person: the other leaves Pat's panel, and Pat can read why.
  await control.play(heard.contactId, 'person');
  await a.softphone.card(heard.name).shows('Active');
  await a.softphone.card(surplus.name).leaves();
  await a.softphone.openHappened();
  await a.softphone.happenedTo(surplus.name, 'happenedTaken', { name: heard.name }).waitFor();

  // It arrives at Kim's, is heard there, and its record opens.
  const arrived = await control.lineWhen(({ agentId, recordId }) => agentId === kim && recordId === surplus.recordId);
  const card = b.softphone.card(surplus.name);
  await card.shows('Screening');
  await card.heard.waitFor();
  await b.console.tab(surplus.name).waitFor();
  await control.play(arrived.contactId, 'person');
  await card.shows('Active');
  await until(
    'one card each',
    async () => [await a.softphone.cards.count(), await b.softphone.cards.count()],
    ([one, other]) => one === 1 && other === 1
  );

  // The ledger ties both contacts to one record.
  const hop = await entryWhen(control, arrived, 'hopped');
  assert.equal(hop.recordId, surplus.recordId);
  assert.deepEqual(hop.detail, { fromAgentId: pat, fromContactId: surplus.contactId });
  assert.deepEqual(await storyOf(control, surplus), ['dialed', 'rang', 'answered', 'closed']);
  assert.deepEqual(await storyOf(control, arrived), ['hopped', 'linked', 'connected']);
  const agents = new Set((await entriesOf(control, { recordId: surplus.recordId })).map(({ agentId }) => agentId));
  assert.deepEqual([...agents], [pat, kim]);
};

scenario('Two agents: an answer too many leaves the first panel and arrives at the second', {}, (stage) =>
  surplusAnswer(stage, 'en')
);

scenario('二人のエージェント: the same surplus answer in Japanese', {}, (stage) => surplusAnswer(stage, 'ja'));
