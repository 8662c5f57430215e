/** A preview that is dialed on another phone: accepted, call placed, what came of it, call ended. Every step in the ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { CallCard } from '../harness/callCard';
import type { DeskOptions } from '../harness/desk';
import { entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';

const skill = 'Outside network';

interface Offered extends Awaited<ReturnType<Stage['working']>> {
  readonly line: ControlLine;
  readonly card: CallCard;
}

async function offered(stage: Stage, options: DeskOptions = {}): Promise<Offered> {
  const desk = await stage.working('pat.agent', { skill, ...options });
  const line = await stage.control.lineWhen(({ status }) => status === 'Preview');
  const card = desk.softphone.card(line.name);
  await card.shows('Previewing');
  return { ...desk, line, card };
}

/** Accepted and placed: the dialer waits for what came of it. */
async function placed({ card, line }: Offered, stage: Stage): Promise<void> {
  await card.button('buttonAcceptOutside').click();
  await card.shows('Dialing');
  await card.text(card.words.say('outsideSilent')).waitFor();
  await card.text(card.words.say('outsideDial')).waitFor();
  await card.button('buttonCallPlaced').click();
  await entryWhen(stage.control, line, 'placed');
  await card.shows('Ringing');
}

for (const language of ['en', 'ja'] as const) {
  scenario(`Outside network, ${language}: accepted, placed, answered, ended`, {}, async (stage) => {
    const desk = await offered(stage, { language });
    const { card, line } = desk;
    await placed(desk, stage);
    await isClean(desk);
    await card.button('buttonAnsweredGoOn').click();
    await card.shows('Active');
    assert.equal((await entryWhen(stage.control, line, 'reported')).detail.outcome, 'Answered');
    for (const key of ['buttonHold', 'buttonKeypad', 'buttonRecord']) assert.equal(await card.button(key).count(), 0, key);
    assert.equal(await card.linked.count(), 0);
    await card.button('buttonCallEnded').click();
    await card.state('Active').waitFor({ state: 'detached' });
    const story = await storyOf(stage.control, line);
    for (const what of ['previewed', 'placed', 'reported', 'connected']) assert.ok(story.includes(what), what);
  });
}

scenario('Outside network: nobody answered, and the contact ends with that outcome', {}, async (stage) => {
  const desk = await offered(stage);
  const { card, line, words } = desk;
  await placed(desk, stage);
  await card.root.getByRole('radio', { name: words.part('outcomeNoAnswer') }).check();
  await card.button('buttonTellOutcome', { outcome: words.say('outcomeNoAnswer') }).click();
  assert.deepEqual((await entryWhen(stage.control, line, 'reported')).detail, { outcome: 'No Answer', as: 'noAnswer' });
  await entryWhen(stage.control, line, 'closed');
  assert.equal((await storyOf(stage.control, line)).includes('connected'), false);
});

scenario('Outside network: a page loaded again is at the same step', {}, async (stage) => {
  const desk = await offered(stage);
  const { page, softphone, line } = desk;
  await placed(desk, stage);
  await page.reload();
  const card = softphone.card(line.name);
  await card.shows('Ringing');
  await card.button('buttonAnsweredGoOn').click();
  await card.shows('Active');
  await entryWhen(stage.control, line, 'connected');
});
