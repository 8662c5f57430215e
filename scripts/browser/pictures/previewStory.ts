/** A record before it is dialed, photographed on the way: preview, reschedule, an hour that does not exist, the callback it becomes. */
import type { CampaignDraft } from '../harness/campaignFile';
import { keepRecords } from '../harness/campaignFile';
import { RescheduleEditor } from '../harness/rescheduleEditor';
import type { Gallery } from './gallery';
import { signIn, startWork } from './steps';
import type { Studio } from './studio';

const skillId = '880070';
const skillName = 'Callbacks and preview';

/** One record to decide about, in the agent's own zone, with a minute for it. */
export function onePreview(draft: CampaignDraft): void {
  keepRecords(draft, skillId, ({ recordId }) => recordId === '307001');
  const [record] = draft.lists[skillId] ?? [];
  const preferences = draft.skills.find((one) => one.skillId === skillId)?.deliveryPreferences;
  if (!record || !preferences) throw new Error('The sample campaign has no preview.');
  record.zone = 'Mountain Standard Time';
  Object.assign(preferences, { confirmationRequiredTimeout: 60 });
}

/** The preview alone, with what one of its buttons does. */
export async function showPreview(studio: Studio, gallery: Gallery, language: string): Promise<void> {
  const { softphone, pass, passUntil, control } = studio;
  await signIn(studio);
  await startWork(studio, skillName);
  await passUntil('a preview', async () => (await control.lines()).some(({ status }) => status === 'Preview'));
  await pass(6000);
  const card = softphone.onlyCard;
  await card.shows('Previewing');
  await card.button('buttonSnooze').hover();
  await gallery.panel(studio, `preview.${language}`);
}

/** Tomorrow at ten for me; then an hour that the clock change takes; then in two minutes, which comes back. */
export async function tellPreview(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, words, control, pass, passUntil } = studio;
  await showPreview(studio, gallery, 'en');
  const editor = new RescheduleEditor(softphone.onlyCard);
  await editor.open();
  await pass(4000);
  await editor.choose('2026-03-05', '10:00');
  await editor.notes.fill('At work until 9:30. Plan by e-mail first.');
  await pass(1000);
  await editor.button('buttonSave').hover();
  await gallery.panel(studio, 'reschedule.en');
  await editor.choose('2026-03-08', '02:30');
  await editor.says('rescheduleGap');
  await pass(500);
  await gallery.panel(studio, 'reschedule-gap.en');
  await editor.choose('2026-03-04', '10:33');
  await pass(500);
  await editor.save();
  await passUntil('the callback', async () => (await control.lines()).some(({ status }) => status === 'Preview'));
  await pass(500);
  await softphone.onlyCard.shows('Previewing');
  await softphone.root.getByRole('button', { name: words.whole('messagesUnread') }).click();
  await gallery.panel(studio, 'messages.en');
}
