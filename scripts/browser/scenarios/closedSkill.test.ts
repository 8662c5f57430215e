/** A call was taken to a skill that is closed: the dialer asks whether it goes on all the same, and the agent's answer is its own. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import { pressOn } from '../harness/keyboard';
import { requestsOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { said } from '../harness/consult';
import { strip, stripButton, talking, type Talking } from '../harness/twoCalls';
import { until } from '../harness/until';

const pat = '240011';

const answers = async ({ control }: Stage): Promise<readonly LedgerEntry[]> =>
  (await control.ledger()).entries.filter(({ what }) => what === 'reskillAnswered');

async function answeredWith(stage: Stage, continues: boolean): Promise<void> {
  const found = await until(
    'the dialer has its answer',
    () => answers(stage),
    (entries) => entries.length > 0
  );
  assert.deepEqual(
    found.map(({ agentId, detail }) => [agentId, detail]),
    [[pat, { continues }]]
  );
}

async function asked(stage: Stage, desk: Talking): Promise<void> {
  await stage.control.showTool(pat, { kind: 'hoursOfOperation', showContinueReskill: true });
  await said(desk.card, 'twoCallsClosed');
}

scenario('Closed skill: the dialer asks on the card of the call, and it goes on all the same', {}, async (stage) => {
  const desk = await talking(stage);
  const { card } = desk;
  await stage.control.showTool(pat, { kind: 'hoursOfOperation', showContinueReskill: false });
  await asked(stage, desk);
  await isClean(desk);
  await stripButton(card, 'buttonContinueReskill').click();
  await answeredWith(stage, true);
  await strip(card).waitFor({ state: 'detached' });
  await card.shows('Active');
});

scenario('Closed skill: in Japanese and by keyboard, it does not go on', {}, async (stage) => {
  const desk = await talking(stage, 'pat.agent', { language: 'ja', panelWidth: 320 });
  const { card, page } = desk;
  await asked(stage, desk);
  await isClean(desk);
  await pressOn(page, stripButton(card, 'buttonStopReskill'));
  await answeredWith(stage, false);
  await strip(card).waitFor({ state: 'detached' });
});

scenario('Closed skill: an answer that was refused is said, and can be given again', {}, async (stage) => {
  const desk = await talking(stage);
  const { card, problems, softphone } = desk;
  problems.expect(/ 409 .*\/continue-reskill/);
  await asked(stage, desk);
  await stage.control.fault({ kind: 'status', status: 409, on: 'command', path: 'continue-reskill', agentId: pat });
  await stripButton(card, 'buttonContinueReskill').click();
  await softphone.noticeOf('twoCallsRefused').waitFor();
  assert.deepEqual(await answers(stage), []);
  await stripButton(card, 'buttonContinueReskill').click();
  await answeredWith(stage, true);
  assert.equal((await requestsOf(stage.control, pat, /continue-reskill/)).length, 2);
  await strip(card).waitFor({ state: 'detached' });
});
