import assert from 'node:assert/strict';
import { entryWhen, storyOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';

scenario('ダイヤラーが不正な番号を検出して閉じる: waiting in Japanese, and the next call comes', {}, async (stage) => {
  const { control } = stage;
  const { softphone } = await stage.working('pat.agent', { skill: 'Courtesy calls', language: 'ja' });
  const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  await control.play(line.contactId, 'person');
  const card = softphone.card(line.name);
  await card.shows('Screening');
  await control.play(line.contactId, 'badNumber');
  await card.leaves();
  assert.equal((await entryWhen(control, line, 'closed')).detail['disconnectCode'], 'BadNumber');
  assert.ok(!(await storyOf(control, line)).includes('overruled'), 'nobody pressed anything');
  const next = await control.lineWhen(
    ({ status, contactId }) => status === 'NaturalCallRinging' && contactId !== line.contactId
  );
  await softphone.card(next.name).shows('Ringing');
});
