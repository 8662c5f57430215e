/** Bad input, played through the real panel: every record of the list is wrong in a way of its own (scripts/simulator/sampleData). */
import assert from 'node:assert/strict';
import type { ControlLine } from 'c/pcSimulatedDialer';
import { hardCases } from '../../simulator/sampleData/hardCases';
import { keepRecords, type CampaignChange } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import type { Desk } from '../harness/desk';
import { overflowing } from '../harness/layout';
import { requestsOf, savedDisposition, storyOf } from '../harness/ledger';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';
import type { Language } from '../harness/words';

const skill = 'Hard cases';
const skillId = '880110';
const pat = '240011';
const recordOf = (what: string): string => String(311_001 + hardCases.findIndex((one) => one.what === what));

const only =
  (records: readonly string[]): CampaignChange =>
  (draft) => {
    keepRecords(draft, skillId, ({ recordId }) => records.includes(recordId));
    const found = draft.skills.find((one) => one.skillId === skillId);
    assert.ok(found);
    // Whoever was talked to is not called again.
    Object.assign(found, { maximumAttempts: 1 });
  };

/** Nothing of what was sent became anything but text. */
async function isOnlyText({ page, softphone }: Desk, what: string): Promise<void> {
  const made = page
    .locator('img[src="x"], [onerror], [onclick]')
    .or(softphone.root.locator('script, style, a:not([role="tab"])'));
  assert.equal(await made.count(), 0, what);
}

/** Nobody knows what a contact of an unknown skill may be disposed as, and its wrap-up has no end: said, and one press goes on. */
async function endsWithoutDisposition(
  { control }: Stage,
  { softphone, words }: Desk,
  line: ControlLine,
  next: string
): Promise<void> {
  await softphone.onlyCard.text(words.say('offNoDispositions')).waitFor();
  await softphone.onlyCard.text(words.say('wrapUpOnlyState')).waitFor();
  const button = softphone.onlyCard.button('buttonNextCall');
  if (next === skill) await button.click();
  else {
    await softphone.openMenu();
    await softphone.skill(next).click();
  }
  await softphone.onlyCard.leaves();
  await until(
    'the skill',
    async () => (await control.agents()).find(({ agentId }) => agentId === pat),
    (agent) => agent?.skillName === next && /^Dialer/.test(agent.state)
  );
  await softphone.availabilityOf({ title: next }).waitFor();
  assert.deepEqual((await storyOf(control, line)).slice(-1), ['closed']);
  const asked = await requestsOf(control, pat, /^POST (dialer-log(in|out)|state)$/);
  assert.deepEqual(asked.slice(-3), ['POST dialer-logout', 'POST state', 'POST dialer-login']);
}

/** One call from ringing to the saved disposition, with notes the agent begins while talking is over. */
async function wholeCall(stage: Stage, desk: Desk, recordId: string, next = skill): Promise<void> {
  const { control, world } = stage;
  const { softphone, words } = desk;
  const what = hardCases[Number(recordId) - 311_001]?.what ?? recordId;
  const customers = customersOf(control);
  const card = softphone.onlyCard;
  let line = await control.lineWhen((one) => one.recordId === recordId && /Preview|Ringing/.test(one.status));
  if (line.status === 'Preview') {
    await card.shows('Previewing');
    await card.button('buttonAccept').click();
    line = await control.lineWhen((one) => one.recordId === recordId && one.status === 'NaturalCallRinging');
  }
  await card.shows('Ringing');
  await customers.answer(line);
  await card.shows('Active');
  await isOnlyText(desk, what);
  assert.deepEqual(
    await until(
      what,
      () => overflowing(softphone),
      (over) => over.length === 0,
      2000
    ),
    [],
    what
  );
  await card.button('buttonHold').click();
  await card.shows('Held');
  await card.button('buttonOnHold').click();
  await card.shows('Active');
  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  if (recordId === recordOf('Skill nobody has')) return endsWithoutDisposition(stage, desk, line, next);
  // Fifty dispositions: what was written stays while one of them is looked for.
  const notes = `${what} <b>"&'`;
  await card.wrapUp.notes.fill(notes);
  await card.root.getByRole('searchbox', { name: words.whole('wrapUpSearch', { count: 50 }) }).fill('Cancelled: invoice');
  await until(
    'the search has an end',
    () => card.root.getByRole('radio').count(),
    (count) => count === 1
  );
  await card.root.getByRole('radio').check();
  assert.equal(await card.wrapUp.notes.inputValue(), notes);
  await card.wrapUp.save.click();
  await until(
    'the next contact',
    () => storyOf(control, line),
    (story) => story.at(-1) === 'closed'
  );
  const saved = await savedDisposition(world, 'pat.agent', line.contactId);
  assert.equal(saved.notes, notes);
  assert.equal(saved.dispositionName, 'Cancelled: invoice');
  assert.deepEqual(
    (await storyOf(control, line)).filter((one) => ['connected', 'held', 'resumed', 'dispositioned'].includes(one)),
    ['connected', 'held', 'resumed', 'dispositioned'],
    what
  );
}

const all = hardCases.map((_, index) => String(311_001 + index));

async function playAll(stage: Stage, language: Language, records: readonly string[]): Promise<void> {
  const desk = await stage.working('pat.agent', { skill, language });
  for await (const recordId of records) await wholeCall(stage, desk, recordId);
}

for (const [language, title, from, to] of [
  ['en', 'Hard cases: malformed values, missing fields, absurd lengths', 0, 6],
  ['en', 'Hard cases: names with markup, bidi and control characters, zones nobody knows', 6, 14],
  ['en', 'Hard cases: numbers in every shape', 14, 20],
  ['en', 'Hard cases: numbers that are none, pops that are none, ids nobody has', 20, 26],
  ['ja', '困難なケース: values, names and fields that are wrong, in Japanese', 0, 6]
] as const) {
  const records = all.slice(from, to);
  scenario(title, { campaign: only(records), pace: 20 }, (stage) => playAll(stage, language, records));
}

scenario(
  '困難なケース: a wrap-up that takes no disposition ends by picking another skill',
  { campaign: only([recordOf('Skill nobody has')]), pace: 20 },
  async (stage) => {
    const desk = await stage.working('pat.agent', { skill, language: 'ja' });
    await wholeCall(stage, desk, recordOf('Skill nobody has'), 'Renewals West');
  }
);

scenario(
  'Hard cases: a zone nobody knows is said where a callback is agreed, and a chosen one is sent',
  { campaign: only([recordOf('Zone empty')]) },
  async (stage) => {
    const { softphone } = await stage.working('pat.agent', { skill });
    const card = softphone.onlyCard;
    await card.shows('Previewing');
    const editor = new RescheduleEditor(card);
    await editor.open();
    await editor.root.getByText(softphone.words.say('rescheduleNoZone'), { exact: true }).waitFor();
    assert.equal(await editor.button('buttonSave').getAttribute('aria-disabled'), 'true');
    await card.root.waitFor();
    await editor.button('buttonCancel').click();
    await card.button('buttonAccept').click();
    const line = await stage.control.lineWhen(({ status }) => status === 'NaturalCallRinging');
    assert.deepEqual((await storyOf(stage.control, line)).slice(0, 2), ['previewed', 'dialed']);
  }
);
