/** Blending: an agent who is only available is given contacts of a skill they never chose, and is told where they come from. */
import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { entryWhen, savedDisposition, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';
import type { Language } from '../harness/words';

const robin = 'robin.blend';
const winBack = 'Win-back (blended)';

const longWrapUp = ({ skills }: { skills: { skillName: string; acwSeconds: number }[] }): void => {
  for (const skill of skills) if (skill.skillName === winBack) skill.acwSeconds = 900;
};

async function isBlended(stage: Stage, language: Language): Promise<void> {
  const { control, world } = stage;
  const { console, softphone, words } = await stage.desk({ language });
  await console.signIn(robin);
  await softphone.connect();
  await softphone.openMenu();
  assert.equal(await softphone.skill(winBack).count(), 0, 'nobody chooses a blended skill');
  await softphone.menu.getByRole('menuitemradio', { name: words.say('barAvailable'), exact: true }).click();

  const line = await control.lineWhen(({ status }) => status === 'NaturalCallRinging');
  const card = softphone.card(line.name);
  await card.shows('Ringing');
  await card.text(words.say('cardBlending', { skill: winBack })).waitFor();
  await softphone.availabilityOf({ title: words.say('barAvailable') }).waitFor();
  const customers = customersOf(control);
  await customers.answer(line);
  await card.shows('Active');
  await softphone.availabilityOf({ title: words.say('barOnCall'), subtitle: words.say('barNoSkill') }).waitFor();
  await card.text(words.say('cardBlending', { skill: winBack })).waitFor();
  await customers.hangUp(line);
  await card.shows('WrappingUp');
  await card.wrapUp.notes.fill('Win-back');
  await card.root.getByRole('radio').first().check();
  await card.wrapUp.save.click();
  await card.leaves();

  const story = await storyOf(control, line);
  assert.deepEqual(
    story.filter((what) => ['connected', 'dispositioned', 'closed'].includes(what)),
    ['connected', 'dispositioned', 'closed']
  );
  assert.equal((await entryWhen(control, line, 'dialed')).agentId, line.agentId);
  assert.equal((await savedDisposition(world, robin, line.contactId)).notes, 'Win-back');
  await until(
    'available again',
    async () => (await control.agents()).find(({ agentId }) => agentId === line.agentId)?.skillName,
    (skillName) => skillName !== winBack
  );
}

for (const language of ['en', 'ja'] as const) {
  scenario(
    `Blending, ${language}: available, called without a choice, told from which skill`,
    { campaign: longWrapUp },
    (stage) => isBlended(stage, language)
  );
}
