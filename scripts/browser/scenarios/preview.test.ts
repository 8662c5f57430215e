/** Preview: a record is shown before it is dialed. Every decision ends in the simulator's ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { ControlLine } from 'c/pcSimulatedDialer';
import { keepRecords, type CampaignDraft } from '../harness/campaignFile';
import type { DeskOptions } from '../harness/desk';
import { entriesOf, entryWhen, savedDisposition, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import type { CallCard } from '../harness/callCard';

const skill = 'Callbacks and preview';
type Preferences = CampaignDraft['skills'][number]['deliveryPreferences'];

/** Only this record, without hurry unless a scenario wants some; the draft's seconds are divided by the pace. */
const withRecord =
  (recordId: string, preferences: Partial<Preferences> = {}) =>
  (draft: CampaignDraft): void => {
    const previews = draft.skills.find(({ skillId }) => skillId === '880070');
    assert.ok(previews);
    Object.assign(previews.deliveryPreferences, {
      confirmationRequiredTimeout: 3000,
      complianceRecordsTimeout: 3000,
      ...preferences
    });
    keepRecords(draft, '880070', (record) => record.recordId === recordId);
  };

const ordinary = '307001';
/** Asked for by law and by the list: the law wins. */
const byLaw = '307005';

interface Offered extends Awaited<ReturnType<Stage['working']>> {
  readonly line: ControlLine;
  readonly card: CallCard;
}

/** An agent who has the record's preview before them, its skill read. */
async function offered(stage: Stage, options: DeskOptions = {}): Promise<Offered> {
  const desk = await stage.working('pat.agent', { skill, ...options });
  const line = await stage.control.lineWhen(({ status }) => status === 'Preview');
  const card = desk.softphone.card(line.name);
  await card.shows('Previewing');
  return { ...desk, line, card };
}

/** The dialer dials it, and the card is a line like any other. */
async function isDialed(stage: Stage, line: ControlLine, card: CallCard): Promise<void> {
  await entryWhen(stage.control, line, 'dialed');
  await card.state('Previewing').waitFor({ state: 'detached' });
  assert.deepEqual((await storyOf(stage.control, line)).slice(0, 2), ['previewed', 'dialed']);
}

const closedWhy = async (stage: Stage, line: ControlLine): Promise<unknown> =>
  (await entryWhen(stage.control, line, 'closed')).detail.why;

for (const language of ['en', 'ja'] as const) {
  scenario(`Preview, ${language}: accepted, and the contact is dialed`, { campaign: withRecord(ordinary) }, async (stage) => {
    const { card, line, console, page, softphone } = await offered(stage, { language });
    await card.text(softphone.words.say('previewRequeues')).waitFor();
    await isClean({ page, softphone });
    await card.text('Ask for order 7; the box came open.').waitFor();
    assert.match(await console.utilityItem.innerText(), /\d/);
    assert.deepEqual(await storyOf(stage.control, line), ['previewed']);
    await card.button('buttonAccept').click();
    await isDialed(stage, line, card);
  });

  scenario(`Preview, ${language}: requeued, and it comes back`, { campaign: withRecord(ordinary) }, async (stage) => {
    const { card, line, softphone } = await offered(stage, { language });
    await card.button('buttonRequeue').click();
    assert.equal(await closedWhy(stage, line), 'requeued');
    await softphone.openHappened();
    await softphone.happenedTo(line.name, 'happenedRequeued').waitFor();
    const again = await stage.control.lineWhen(
      ({ recordId, contactId }) => recordId === line.recordId && contactId !== line.contactId
    );
    assert.equal(again.status, 'Preview');
  });

  scenario(
    `Preview, ${language}: snoozed, says what that means, and comes back to the same agent`,
    {
      campaign: (draft) => {
        withRecord(ordinary)(draft);
        const previews = draft.skills.find(({ skillId }) => skillId === '880070');
        Object.assign(previews ?? {}, { snoozeMs: 5000 });
        draft.snooze = 'afterDelay';
      }
    },
    async (stage) => {
      const { card, line, softphone, words } = await offered(stage, { language });
      await card.button('buttonSnooze').hover();
      await card.text(words.say('saySnoozeDelay')).waitFor();
      await card.button('buttonSnooze').click();
      assert.equal(await closedWhy(stage, line), 'snoozed');
      const again = await stage.control.lineWhen(
        ({ recordId, contactId }) => recordId === line.recordId && contactId !== line.contactId
      );
      await softphone.card(again.name).shows('Previewing');
      assert.equal(again.agentId, line.agentId);
    }
  );
}

scenario(
  'Preview: a disposition without dialing, with notes that survive leaving the form',
  { campaign: withRecord(ordinary) },
  async (stage) => {
    const { card, line, page, words } = await offered(stage);
    await card.button('buttonDisposition').click();
    await card.wrapUp.disposition('Wrong person').check();
    assert.equal(await card.wrapUp.disposition('Solved').count(), 0);
    await card.wrapUp.notes.fill('Moved away');
    await page.keyboard.press('Escape');
    await card.button('buttonAccept').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName !== 'BODY'), true);
    await card.button('buttonDisposition').click();
    assert.equal(await card.wrapUp.notes.inputValue(), 'Moved away');
    assert.equal(await card.wrapUp.disposition('Wrong person').isChecked(), true);
    await card.root.getByRole('button', { name: words.say('buttonSave'), exact: true }).click();
    assert.equal(await closedWhy(stage, line), 'dispositioned');
    const saved = await savedDisposition(stage.world, 'pat.agent', line.contactId);
    assert.deepEqual([saved.dispositionName, saved.notes], ['Wrong person', 'Moved away']);
    assert.equal((await storyOf(stage.control, line)).includes('dialed'), false);
  }
);

for (const [accepts, word, told] of [
  [false, 'previewRequeues', 'closed'],
  [true, 'previewDials', 'dialed']
] as const) {
  scenario(
    `Preview: time runs out, and ${accepts ? 'it is dialed' : 'it goes back'} as the card said`,
    { campaign: withRecord(ordinary, { confirmationRequiredTimeout: 60, confirmationRequiredDefaultAccept: accepts }) },
    async (stage) => {
      const { card, line, words } = await offered(stage);
      await card.text(words.say(word)).waitFor();
      const entry = await entryWhen(stage.control, line, told);
      if (!accepts) assert.equal(entry.detail.why, 'timed out');
      assert.deepEqual((await storyOf(stage.control, line))[1], told);
    }
  );
}

scenario(
  'Preview: offered again, the countdown is the one for another time',
  { campaign: withRecord(ordinary, { confirmationRequiredTimeoutSubsequent: 900 }) },
  async (stage) => {
    const { card, line, softphone } = await offered(stage);
    const seconds = async (one: CallCard): Promise<number> =>
      Number(/\d+/.exec((await one.root.getByRole('img').first().getAttribute('aria-label')) ?? '')?.[0]);
    assert.ok((await seconds(card)) > 200);
    await card.button('buttonRequeue').click();
    const again = await stage.control.lineWhen(
      ({ recordId, contactId }) => recordId === line.recordId && contactId !== line.contactId
    );
    await card.root.getByRole('img').first().waitFor();
    const [entry] = await entriesOf(stage.control, again);
    assert.equal(entry?.detail.seconds, 90);
    const left = await seconds(softphone.card(again.name));
    assert.ok(left <= 90 && left > 60, String(left));
  }
);

scenario('Preview by law: its own buttons, though the list asked too', { campaign: withRecord(byLaw) }, async (stage) => {
  const { card, line, words } = await offered(stage);
  await card.text(words.say('previewLawDecision')).waitFor();
  await card.button('buttonDisposition').waitFor();
  assert.deepEqual([await card.button('buttonRequeue').count(), await card.button('buttonSnooze').count()], [0, 0]);
  await card.button('buttonAccept').click();
  await isDialed(stage, line, card);
});

scenario(
  'Preview dialed by hand: pasting is refused and said, Dial comes with the exact number',
  { campaign: withRecord(byLaw, { complianceRecordsDeliveryType: 2 }) },
  async (stage) => {
    const { card, line, page, words } = await offered(stage);
    const field = card.root.getByRole('textbox');
    const number = await card.root
      .getByRole('textbox')
      .evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    const digits = number.replace(/\D/g, '');
    assert.equal(line.number.endsWith(digits.replace(/^0/, '')), true, number);
    const dial = card.button('buttonDial');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), digits);
    await field.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await card.text(words.say('manualPaste')).waitFor();
    assert.equal(await field.inputValue(), '');

    await field.pressSequentially(digits.slice(0, -1));
    assert.equal(await dial.getAttribute('aria-disabled'), 'true');
    await dial.click({ force: true });
    assert.deepEqual(await storyOf(stage.control, line), ['previewed']);
    await field.press('End');
    await field.press(digits.endsWith('0') ? '1' : '0');
    assert.equal(await dial.getAttribute('aria-disabled'), 'true');
    await field.press('Backspace');
    await field.press(digits.slice(-1));
    await card.text(words.say('manualReady')).waitFor();
    await dial.click();
    await isDialed(stage, line, card);
  }
);

for (const [language, typed, which] of [
  ['en', (digits: string): string => digits.slice(0, 7), 'the beginning'],
  ['ja', (digits: string): string => digits.slice(-7), 'the end']
] as const) {
  scenario(
    `Preview dialed by hand with auto-correct, ${language}: seven right digits from ${which} become the whole number`,
    { campaign: withRecord(byLaw, { complianceRecordsDeliveryType: 3 }) },
    async (stage) => {
      const { card, line, words } = await offered(stage, { language });
      const field = card.root.getByRole('textbox');
      const whole = await field.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
      const digits = whole.replace(/\D/g, '');
      const seven = typed(digits);
      await field.pressSequentially(seven.slice(0, -1));
      assert.equal(await field.inputValue(), seven.slice(0, -1), 'six say too little');
      assert.equal(await card.button('buttonDial').getAttribute('aria-disabled'), 'true');
      await field.press('End');
      await field.press(seven.slice(-1));
      await card.text(words.say('manualReady')).waitFor();
      assert.equal((await field.inputValue()).replace(/\D/g, ''), digits);
      await card.button('buttonDial').click();
      await isDialed(stage, line, card);
      assert.equal((await entryWhen(stage.control, line, 'dialed')).detail.number, line.number);
    }
  );
}
