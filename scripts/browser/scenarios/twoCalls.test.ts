/** Two calls: consulted, transferred warm and cold, refused, brought together in a conference. Every step in the ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { customersOf } from '../harness/customer';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { asking, conferring, consulted, said } from '../harness/consult';
import { available, strip, stripButton, takeTo, talking, openFurther, type Talking } from '../harness/twoCalls';

const kimId = '240012';

/** A colleague has 20 s to answer, at the pace of the clock on the wall. */
const unhurried = { pace: 1 };

const transferred = async ({ control }: Stage, line: Talking['line']) => (await entryWhen(control, line, 'transferred')).detail;

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Two calls, ${language}: a colleague is asked, then the customer is put through to them`,
    unhurried,
    async (stage) => {
      const { line, card, second, kim, words, page, softphone } = await consulted(stage, language);
      await isClean({ page, softphone });
      await said(second, 'twoCallsHeld', { name: line.name });
      await said(second, 'twoCallsTalking', { name: 'Kim Agent' });
      await stripButton(second, 'buttonTransfer').click();
      assert.deepEqual(await transferred(stage, line).then(({ kind, toAgentId }) => [kind, toAgentId]), ['warm', kimId]);

      // The colleague has the customer: card, record, and later the wrap-up.
      const customer = kim.softphone.card(line.name);
      await customer.shows('Active');
      await kim.console.tab(line.name).waitFor();
      await kim.softphone.card('Pat Agent').leaves();
      const [received] = (await entriesOf(stage.control, { recordId: line.recordId })).filter(
        ({ what }) => what === 'received'
      );
      assert.equal(received?.agentId, kimId);

      // The first agent is out of both, and reads to whom it went.
      await second.leaves();
      await card.shows('WrappingUp');
      await card.text(words.whole('wrapUpTransferred', { name: 'Kim Agent' })).waitFor();
      await softphone.openHappened();
      await softphone.happenedTo('Kim Agent', 'happenedTransferred', { name: line.name }).waitFor();
    }
  );

  scenario(`Two calls, ${language}: put through before the colleague has answered`, unhurried, async (stage) => {
    const { line, card, second, kim } = await asking(stage, language);
    await isClean(kim);
    await stripButton(second, 'buttonTransfer').click();
    assert.equal((await transferred(stage, line)).kind, 'cold');
    await kim.softphone.card(line.name).shows('Active');
    await card.shows('WrappingUp');
  });

  scenario(`Two calls, ${language}: a conference, on hold and back; the colleague leaves it`, unhurried, async (stage) => {
    const { line, card, second, offer, page, softphone, words } = await conferring(stage, language);
    await isClean({ page, softphone });
    await strip(card).getByText('Kim Agent').waitFor();

    await stripButton(card, 'buttonHoldConference').click();
    await card.shows('Held');
    await second.shows('Held');
    await stripButton(card, 'buttonResumeConference').click();
    for (const one of [card, second]) await one.text(words.say('stateConferenced')).waitFor();
    const story = await storyOf(stage.control, line);
    assert.deepEqual(
      story.filter((what) => ['held', 'joined', 'resumed'].includes(what)),
      ['held', 'joined', 'held', 'resumed']
    );

    await offer.button('buttonHangUp').click();
    await second.leaves();
    await card.shows('Active');
    assert.equal(await strip(card).count(), 0);
  });
}

scenario('Two calls: the colleague refuses; the customer still waits and is taken back', unhurried, async (stage) => {
  const { line, card, second, offer } = await asking(stage, 'en');
  await offer.button('buttonRefuse').click();
  await second.leaves();
  await said(card, 'furtherUnreachedCode', { name: 'Kim Agent', code: 'The call was refused.', other: line.name });
  await card.button('buttonOnHold').click();
  await card.shows('Active');
  assert.equal(await strip(card).count(), 0);
  assert.ok((await storyOf(stage.control, line)).includes('resumed'));
});

scenario(
  'Two calls: the customer hangs up while they are put on hold; nobody is called, and that is said',
  unhurried,
  async (stage) => {
    await available(stage, 'kim.agent');
    const { page, card, line, problems, softphone } = await talking(stage);
    problems.expect(/ 409 .*\/hold$/);
    const customers = customersOf(stage.control);
    await page.route('**/hold', async (route) => {
      await customers.hangUp(line);
      await card.shows('WrappingUp');
      await route.continue();
    });
    await takeTo(card, 'kim', 'buttonConsult', 'Kim Agent');
    await softphone.noticeOf('furtherLeft', { name: 'Kim Agent', other: line.name }).waitFor();
    const { entries } = await stage.control.ledger();
    assert.deepEqual(
      entries.filter(({ what, detail }) => what === 'dialed' && detail.toAgentId === kimId),
      []
    );
  }
);

scenario('Two calls: taken to a skill by keyboard, changed over, and each is heard in turn', unhurried, async (stage) => {
  const kim = await available(stage, 'kim.agent');
  const { page, card, line, words, softphone } = await talking(stage);
  const form = await openFurther(card);
  await page.keyboard.type('customer');
  const call = form.getByRole('button', {
    name: words.say('furtherActions', { action: words.say('buttonCall'), name: 'Customer line' }),
    exact: true
  });
  await call.focus();
  await page.keyboard.press('Enter');
  const offer = kim.softphone.card('Pat Agent');
  await offer.button('buttonTake').click();
  await offer.shows('Active');
  const dialed = (await stage.control.ledger()).entries.find(({ what, detail }) => what === 'dialed' && detail.toSkillId);
  assert.equal(dialed?.detail.toSkillId, '880120');

  await card.shows('Held');
  const other = softphone.card('Kim Agent');
  await stripButton((await other.root.count()) > 0 ? other : softphone.card('Pat Agent'), 'buttonSwap').click();
  await card.shows('Active');
  assert.deepEqual(
    (await storyOf(stage.control, line)).filter((what) => what === 'held' || what === 'resumed'),
    ['held', 'resumed']
  );
});

scenario(
  'Two calls: a typed number is called and the customer is put through to it; Esc only closes the form',
  unhurried,
  async (stage) => {
    const { page, card, line, softphone, words } = await talking(stage);
    const form = await openFurther(card);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await card.shows('Active');
    assert.equal((await storyOf(stage.control, line)).includes('held'), false);

    const again = await openFurther(card);
    await again.getByRole('searchbox').fill('(520) 555-0177');
    await again
      .getByRole('button', { name: words.part('furtherActions', { action: words.say('buttonCall') }) })
      .first()
      .click();
    const second = await stage.control.lineWhen(({ number, status }) => number.endsWith('5205550177') && status === 'Dialing');
    await stage.control.play(second.contactId, 'person');
    await entryWhen(stage.control, second, 'connected');
    const other = softphone.card(words.say('happenedNoName'));
    await other.shows('Active');
    await stripButton(other, 'buttonTransfer').click();
    const detail = await transferred(stage, line);
    assert.deepEqual([detail.kind, String(detail.toNumber).endsWith('5205550177')], ['warm', true]);
  }
);
