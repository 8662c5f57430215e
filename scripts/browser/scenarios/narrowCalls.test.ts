/** A panel 320 px wide, on a call: what the agent has to press or read is in sight without scrolling. */
import type { CampaignDraft } from '../harness/campaignFile';
import { inSight } from '../harness/inSight';
import { scenario, type Stage } from '../harness/scenario';
import { talking } from '../harness/twoCalls';
import type { Language } from '../harness/words';

const recordId = '300081';

const patient = ({ skills }: CampaignDraft): void => {
  for (const skill of skills) if (skill.mode === 'inbound') skill.offerSeconds = 600;
};

async function rung(stage: Stage, language: Language): Promise<void> {
  const { softphone, words } = await stage.working('pat.agent', { panelWidth: 320, language });
  const contactId = await stage.control.inbound({ skillId: '880120', recordId });
  const line = await stage.control.lineWhen((one) => one.contactId === contactId && one.agentId !== '');
  const card = softphone.card(line.name);
  await card.text(words.say('incomingPulled', { skill: 'Collections A' })).waitFor();
  for (const key of ['buttonTake', 'buttonRefuse']) await inSight(key, card.button(key));
}

for (const language of ['en', 'ja'] as const) {
  scenario(`320 px, ${language}: an incoming call is answered without scrolling`, { campaign: patient }, (stage) =>
    rung(stage, language)
  );
}

async function talked(stage: Stage, language: Language): Promise<void> {
  const { card, page, words } = await talking(stage, 'pat.agent', { panelWidth: 320, language });
  await card.button('buttonKeypad').click();
  await page.keyboard.type('x');
  await inSight('what was left out', card.text(words.say('keypadDropped', { dropped: 'x' })));
  for (const key of ['1', words.say('keypadHash')])
    await inSight(`key ${key}`, card.root.getByRole('button', { name: words.say('keypadKey', { key }), exact: true }));
  await page.keyboard.press('Escape');

  await card.button('buttonDisposition').click();
  await card.root.getByRole('searchbox').fill('paid');
  await inSight('the disposition that was searched', card.wrapUp.disposition('Already paid'));
  await inSight('the way to end the call', card.button('buttonHangUp'));
}

for (const language of ['en', 'ja'] as const) {
  scenario(`320 px, ${language}: the keys, what they left out, and a disposition searched on the call`, {}, (stage) =>
    talked(stage, language)
  );
}
