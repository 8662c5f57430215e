/** A call by hand: typed, checked, dialed, talked, wrapped up, dialed again and given up. Every step in the ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { DialForm } from '../harness/dialForm';
import { entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';
import type { Language } from '../harness/words';

const agentId = '240011';
const skillName = 'Outbound Manual';
const number = '+12025550188';
const shown = '+1 202 555 0188';

const longWrapUp = ({ skills }: { skills: { skillName: string; acwSeconds: number }[] }): void => {
  for (const skill of skills) if (skill.skillName === skillName) skill.acwSeconds = 900;
};

async function wholeWay(stage: Stage, language: Language): Promise<void> {
  const { control } = stage;
  const { page, console, softphone, problems, words } = await stage.desk({
    language,
    ...(language === 'ja' ? { panelWidth: 320 } : {})
  });
  await console.signIn('pat.agent');
  await softphone.connect();
  const before = (await control.agents()).find((agent) => agent.agentId === agentId)?.state;
  const form = new DialForm(softphone);
  await form.open();
  await form.says('offDialEmpty');

  await form.number.fill('call Rosa');
  await form.says('dialUnreadable');
  assert.equal(await form.button('buttonDial').getAttribute('aria-disabled'), 'true');
  await isClean({ page, softphone });
  await form.number.fill('(202) 555-0188');
  await form.says('dialShows', { number: shown });
  assert.deepEqual(await form.skill.locator('option').allInnerTexts(), [skillName]);

  problems.expect(/ 409 .*\/dial-phone/);
  await control.fault({ kind: 'status', status: 409, on: 'command', agentId });
  await form.button('buttonDial').click();
  await softphone.noticeOf('noticeDialRefused').waitFor();
  assert.equal(await form.number.inputValue(), '(202) 555-0188', 'what was typed is kept');

  await form.button('buttonDial').click();
  const line = await control.lineWhen(({ status }) => status === 'Dialing');
  const { detail } = await entryWhen(control, line, 'dialed');
  assert.deepEqual([detail.number, detail.byHand], [number, true]);
  const card = softphone.onlyCard;
  await card.shows('Dialing');
  assert.equal(await form.root.count(), 0);
  await until(
    'it rings',
    () => storyOf(control, line),
    (story) => story.includes('rang')
  );
  await control.play(line.contactId, 'person');
  await card.shows('Active');
  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  await card.wrapUp.finish('Done', 'by hand');
  await entryWhen(control, line, 'dispositioned');
  assert.equal((await control.agents()).find((agent) => agent.agentId === agentId)?.state, before, 'back where they were');

  await form.open();
  assert.equal(await form.number.inputValue(), '');
  await form.button('buttonRedial', { number: shown }).click();
  const again = await control.lineWhen(({ status }) => status === 'Dialing');
  assert.equal((await entryWhen(control, again, 'dialed')).detail.number, number);
  await card.shows('Dialing');
  await card.button('buttonHangUp').click();
  await card.leaves();
  await entryWhen(control, again, 'closed');
  await softphone.openHappened();
  await softphone.happened
    .getByRole('listitem')
    .filter({ hasText: words.part('happenedYouEnded') })
    .first()
    .waitFor();
}

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Call by hand, ${language}: a wrong number said, refused and kept, dialed, talked, dialed again, ended while dialing`,
    { campaign: longWrapUp },
    (stage) => wholeWay(stage, language)
  );
}

scenario(
  'Call by hand: not from the dialer; the form says so, keeps what was typed, and dials after the log-out',
  {},
  async (stage) => {
    const { control } = stage;
    const { console, softphone } = await stage.desk();
    await console.signIn('pat.agent');
    await softphone.connect();
    const form = new DialForm(softphone);
    await form.open();
    await form.number.fill(number);
    await form.callerId.fill('5205550103');
    // No lines, so that the form stands where nothing else does.
    await control.shortenList('880020', 0);
    await softphone.pickSkill('Collections A');
    await form.says('offDialDialer', { skill: 'Collections A' });
    assert.equal(await form.button('buttonDial').getAttribute('aria-disabled'), 'true');
    assert.equal(await form.number.inputValue(), number);

    await softphone.logOutOf('Collections A');
    await form.says('dialShows', { number: shown });
    await form.number.press('Enter');
    const line = await control.lineWhen(({ status }) => status === 'Dialing');
    await softphone.onlyCard.shows('Dialing');
    assert.equal((await entryWhen(control, line, 'dialed')).detail.number, number);
  }
);
