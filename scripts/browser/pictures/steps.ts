/** What scenes have in common: getting to work, and three lines as they usually stand. */
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { CampaignDraft } from '../harness/campaignFile';
import type { Studio } from './studio';

export const skill = 'Collections A';

/** Dial times that differ so much that three lines are seen in three states. */
export function spreadOut({ skills }: CampaignDraft): void {
  for (const { durations } of skills) Object.assign(durations, { dial: { minMs: 1500, maxMs: 16_000 } });
}

export async function signIn({ console, pass }: Studio, username = 'pat.agent'): Promise<void> {
  await console.signIn(username);
  await pass(400);
}

/** In the skill, leg up, nothing dialed yet. */
export async function startWork({ softphone, pass, passUntil, control }: Studio, skillName = skill): Promise<void> {
  await softphone.connect('+15205550199');
  await pass(1000);
  await softphone.pickSkill(skillName);
  await passUntil('the agent is in the dialer', async () => (await control.agents()).some(({ state }) => state === 'Dialer'));
}

const inState = (lines: readonly ControlLine[], status: string): readonly ControlLine[] =>
  lines.filter((line) => line.status === status);

/** One line at AMD and heard, one ringing, one dialing. Returns the one heard. */
export async function threeLines({ control, pass, passUntil }: Studio): Promise<ControlLine> {
  await passUntil('two ring and one is dialed', async () => {
    const lines = await control.lines();
    return inState(lines, 'NaturalCallRinging').length === 2 && inState(lines, 'NaturalCallDialing').length === 1;
  });
  await pass(1500);
  const heard = (await control.lines()).find(({ linked }) => linked);
  if (!heard) throw new Error('The dialer links no line.');
  await control.play(heard.contactId, 'person');
  await pass(3500);
  return heard;
}
