import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { CampaignDraft } from '../harness/campaignFile';
import type { CallCard } from '../harness/callCard';
import type { Desk, DeskOptions } from '../harness/desk';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';

/** One line at a time, closed by the dialer; after a detected machine the agent has these seconds, ten times faster. */
const windowOf = (seconds: number) => ({
  campaign: ({ skills }: CampaignDraft): void => {
    for (const skill of skills) Object.assign(skill.cpaManagement, { ansMachineOverrideSeconds: seconds });
  }
});

const kinds = [
  { button: 'buttonMarkMachine', key: 'a', as: 'machine', told: 'happenedMarkedMachine' },
  { button: 'buttonMarkFax', key: 'f', as: 'fax', told: 'happenedMarkedFax' },
  { button: 'buttonMarkBadNumber', key: 'b', as: 'badNumber', told: 'happenedMarkedBadNumber' }
] as const;

/** The next line, answered: the agent hears it and the analysis runs. */
async function heard({ control }: Stage, { softphone }: Desk): Promise<{ line: ControlLine; card: CallCard }> {
  const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  await control.play(line.contactId, 'person');
  const card = softphone.card(line.name);
  await card.shows('Screening');
  return { line, card };
}

/** What the strip says of a line that has left. */
async function told({ softphone }: Desk, { line, card }: { line: ControlLine; card: CallCard }, key: string): Promise<void> {
  await card.leaves();
  await softphone.openHappened();
  await softphone.happenedTo(line.name, key).waitFor();
  await softphone.closeHappened();
}

async function markAllThree(stage: Stage, options: DeskOptions, press: 'button' | 'key'): Promise<void> {
  const desk = await stage.working('pat.agent', { skill: 'Courtesy calls', ...options });
  for await (const { button, key, as, told: words } of kinds) {
    const call = await heard(stage, desk);
    await call.card.button(button).and(desk.page.locator(':not([aria-disabled])')).waitFor();
    if (press === 'button') await call.card.button(button).click();
    else await desk.page.keyboard.press(key);
    await told(desk, call, words);
    assert.equal((await entryWhen(stage.control, call.line, 'overruled')).detail['as'], as);
    assert.ok(!(await storyOf(stage.control, call.line)).includes('connected'));
  }
  // And the next call comes by itself.
  await heard(stage, desk);
}

/** The agent presses nothing: the dialer finds out and closes, and the card and the strip say so. */
async function waits(stage: Stage, options: DeskOptions): Promise<void> {
  const { control } = stage;
  const desk = await stage.working('pat.agent', { skill: 'Courtesy calls', ...options });
  const machine = await heard(stage, desk);
  await machine.card.text(desk.words.say('marksAsk')).waitFor();
  await control.play(machine.line.contactId, 'machine');
  await machine.card.text(desk.words.say('marksDetected')).waitFor();
  await machine.card.text(desk.words.say('marksDialerDecidesAt')).waitFor();
  await told(desk, machine, 'happenedDialerMachine');
  const fax = await heard(stage, desk);
  await control.play(fax.line.contactId, 'fax');
  await told(desk, fax, 'happenedEndedScreening');
  const bad = await heard(stage, desk);
  await control.play(bad.line.contactId, 'badNumber');
  await told(desk, bad, 'happenedDialerBadNumber');
  for await (const [{ line }, found] of [
    [machine, 'machine'],
    [fax, 'fax'],
    [bad, 'badNumber']
  ] as const) {
    const closed = await entryWhen(control, line, 'closed');
    assert.deepEqual([closed.detail['by'], closed.detail['why']], ['dialer', found]);
    assert.ok(!(await storyOf(control, line)).includes('overruled'), 'nobody pressed anything');
  }
  // And the next call comes by itself.
  await heard(stage, desk);
}

async function bothAtOnce(stage: Stage, options: DeskOptions): Promise<void> {
  const { control } = stage;
  const desk = await stage.working('pat.agent', { skill: 'Courtesy calls', ...options });
  const call = await heard(stage, desk);
  // The press is on its way until the dialer has closed the line by itself.
  await desk.page.route(/\/amd-override$/, async (route) => {
    await control.play(call.line.contactId, 'badNumber');
    await entryWhen(control, call.line, 'closed');
    await route.continue();
  });
  desk.problems.expect(/ 404 .*\/amd-override/);
  await call.card.button('buttonMarkMachine').click();
  await told(desk, call, 'happenedMarkTooLate');
  assert.equal((await entryWhen(control, call.line, 'closed')).detail['by'], 'dialer');
  assert.ok(!(await storyOf(control, call.line)).includes('overruled'));
  await heard(stage, desk);
}

describe('Machine, fax, bad number', { concurrency: 2 }, () => {
  scenario('Closed at once by button, each, and the next call comes', {}, (stage) => markAllThree(stage, {}, 'button'));

  scenario('Closed at once by key', {}, (stage) => markAllThree(stage, {}, 'key'));

  scenario('留守番電話・FAX・不正な番号: the same in Japanese', {}, (stage) =>
    markAllThree(stage, { language: 'ja' }, 'button')
  );

  scenario('Waiting: the dialer detects a machine, a fax or a bad number by itself and closes', windowOf(40), (stage) =>
    waits(stage, {})
  );

  scenario('ダイヤラーの検出を待つ: waiting for each of them in Japanese', windowOf(40), (stage) =>
    waits(stage, { language: 'ja' })
  );

  scenario('After release: marked through the other endpoint, by the flags of the skill', windowOf(80), async (stage) => {
    const desk = await stage.working('pat.agent', { skill: 'Renewals West' });
    const call = await heard(stage, desk);
    await stage.control.play(call.line.contactId, 'machine');
    await call.card.shows('Active');
    assert.equal(await call.card.button('buttonMarkFax').count(), 0);
    await call.card.text(desk.words.say('marksCallGoesOn')).waitFor();
    await call.card.button('buttonMarkMachine').click();
    assert.equal((await entryWhen(stage.control, call.line, 'overruled')).detail['as'], 'machine');
    const { entries } = await stage.control.wire();
    assert.ok(entries.some(({ title }) => title.includes('ans-machine-override')));
    await told(desk, call, 'happenedMarkedMachine');
  });

  scenario('The window ends: the row goes and the call goes on', windowOf(30), async (stage) => {
    const desk = await stage.working('pat.agent', { skill: 'Renewals West' });
    const call = await heard(stage, desk);
    await stage.control.play(call.line.contactId, 'machine');
    await call.card.button('buttonMarkMachine').waitFor();
    await call.card.shows('Active');
    await call.card.button('buttonMarkMachine').waitFor({ state: 'detached' });
    await call.card.button('buttonHangUp').waitFor();
    assert.deepEqual(
      (await entriesOf(stage.control, call.line)).filter(({ what }) => what === 'overruled'),
      []
    );
  });

  scenario('Both at once: the dialer closes while the agent does, and the strip says who it was', {}, (stage) =>
    bothAtOnce(stage, {})
  );

  scenario('同時の終了: both at once in Japanese', {}, (stage) => bothAtOnce(stage, { language: 'ja' }));
});
