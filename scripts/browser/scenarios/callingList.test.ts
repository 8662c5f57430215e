/** A calling list that runs low, is empty, and has somebody to call again. */
import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { entriesOf, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import type { Language } from '../harness/words';

const courtesy = '880060';
/** Who did not answer is called again soon. */
const oneLine = (draft: CampaignDraft): void => {
  const skill = draft.skills.find(({ skillId }) => skillId === courtesy);
  assert.ok(skill);
  Object.assign(skill, { linesPerAgent: 1, maximumAttempts: 3, restMs: 40_000 });
};

async function runsLowAndEmpty(stage: Stage, language: Language): Promise<void> {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent', { skill: 'Courtesy calls', language });
  const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  await softphone.noticeOf('noticeTally').waitFor();
  await control.shortenList(courtesy, 3);
  await softphone.noticeOf('noticeListLow').waitFor();
  await control.shortenList(courtesy, 0);
  await softphone.noticeOf('noticeListEmpty').waitFor();

  // Nobody answers the last one: its record rests, then it is dialed once more.
  await control.play(line.contactId, 'noAnswer');
  await softphone.card(line.name).leaves();
  await softphone.noticeOf('noticeListEmpty').waitFor();
  const again = await control.lineWhen(({ recordId, contactId }) => recordId === line.recordId && contactId !== line.contactId);
  await softphone.card(again.name).shows('Ringing');
  await softphone.noticeOf('noticeListEmpty').waitFor({ state: 'detached' });
  assert.deepEqual((await storyOf(control, again)).slice(0, 2), ['dialed', 'rang']);
  const dials = (await entriesOf(control, { recordId: line.recordId })).filter(({ what }) => what === 'dialed');
  assert.equal(dials.length, 2);
}

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Calling list, ${language}: running low and empty are said, until somebody is dialed again`,
    { campaign: oneLine },
    (stage) => runsLowAndEmpty(stage, language)
  );
}
