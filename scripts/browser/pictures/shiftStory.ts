/** One stretch of a shift, photographed on the way: from the connect form to what just happened. */
import type { Gallery } from './gallery';
import { signIn, skill, threeLines } from './steps';
import type { Studio } from './studio';

/** Connect form, menu, waiting. Ends in the dialer with nothing dialed. */
async function begin(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, words, pass, passUntil, control, page } = studio;
  await signIn(studio);
  await gallery.utility(studio, 'Before the session');
  await softphone.root.getByText(words.say('connectPhone'), { exact: true }).click();
  await softphone.phoneField.fill('+15205550199');
  await gallery.panel(studio, 'connect.en');
  await softphone.connectButton.click();
  await softphone.availability.waitFor();
  await pass(1500);
  await softphone.openMenu();
  await gallery.panel(studio, 'availability-menu.en');
  await page.keyboard.press('Escape');
  await gallery.utility(studio, 'In no skill');
  await softphone.pickSkill(skill);
  await passUntil('the agent is in the dialer', async () => (await control.agents()).some(({ state }) => state === 'Dialer'));
  await pass(1200);
  await gallery.panel(studio, 'waiting.en');
  await gallery.utility(studio, 'Waiting in the dialer');
  await passUntil('lines are dialed', async () => (await control.lines()).length === 3);
  await pass(200);
  await gallery.utility(studio, 'Lines on the way');
}

/** A call held, muted and cut off from the dialer for a while. */
async function talk(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, control, pass, passUntil, words } = studio;
  const card = softphone.onlyCard;
  await card.shows('Active');
  await pass(71_500);
  await card.button('buttonHold').hover();
  await gallery.panel(studio, 'active.en');
  await gallery.utility(studio, 'Live call');
  await card.button('buttonMute').click();
  await pass(500);
  await card.button('buttonHold').click();
  await card.shows('Held');
  await pass(31_000);
  await card.button('buttonOnHold').hover();
  await gallery.panel(studio, 'held.en');
  await gallery.utility(studio, 'On hold');
  await card.button('buttonOnHold').click();
  await card.button('buttonMuted').click();
  await card.button('buttonMute').waitFor();
  await control.fault({ kind: 'offline', ms: 12_000 });
  await softphone.noticeOf('noticeReconnecting').waitFor();
  await pass(4500);
  await card.button('buttonHangUp').hover();
  await gallery.panel(studio, 'link-lost.en');
  await gallery.utility(studio, 'Link lost');
  await passUntil('the link is back', async () => (await card.state('Active').count()) > 0);
  await control.hangUp((await control.lines())[0]?.contactId ?? '');
  await card.text(words.say('stateWrappingUp')).waitFor();
}

async function wrapUp(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, pass } = studio;
  const { wrapUp: form } = softphone.onlyCard;
  await form.disposition('Already paid').check();
  await form.notes.fill('Paid on Monday at the branch. Send a receipt by mail.');
  await pass(6500);
  await form.save.hover();
  await gallery.panel(studio, 'wrap-up.en');
  await gallery.utility(studio, 'Wrap-up');
  await form.save.click();
  await softphone.onlyCard.root.waitFor({ state: 'detached' });
}

/** The next lines come and end without a call; the strip tells it. */
async function happen(studio: Studio, gallery: Gallery): Promise<void> {
  const { softphone, control, pass, passUntil, words } = studio;
  for (const farEnd of ['noAnswer', 'badNumber'] as const) {
    await passUntil('three lines', async () => (await control.lines()).length === 3);
    await pass(2000);
    const line = (await control.lines()).find(({ plays }) => plays.includes(farEnd));
    await control.play(line?.contactId ?? '', farEnd);
    await pass(1000);
  }
  await softphone.root.getByRole('button', { name: words.say('happenedShow'), exact: true }).hover();
  await softphone.openHappened();
  await gallery.panel(studio, 'just-happened.en');
}

/** Takes every picture of the story. */
export async function tellShift(studio: Studio, gallery: Gallery): Promise<void> {
  const { control, pass } = studio;
  await begin(studio, gallery);
  const heard = await threeLines(studio);
  await gallery.panel(studio, 'three-lines.en');
  await gallery.utility(studio, 'A line at AMD is heard');
  await control.play(heard.contactId, 'person');
  await pass(200);
  await talk(studio, gallery);
  await wrapUp(studio, gallery);
  await happen(studio, gallery);
}
