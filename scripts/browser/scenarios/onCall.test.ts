/** The functions of a live call: hold, mask, record, mute, keypad, by button rule and to the simulator's ledger. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { CallCard } from '../harness/callCard';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import type { DeskOptions } from '../harness/desk';
import { pressOn } from '../harness/keyboard';
import { entriesOf, entryWhen, storyOf } from '../harness/ledger';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';

/** One line, a long wrap-up, and no panel of history in the way. */
const quiet = {
  campaign: (draft: CampaignDraft): void => {
    const [collections] = draft.skills;
    if (collections) Object.assign(collections, { linesPerAgent: 1, acwSeconds: 900 });
  }
};

interface Talking extends Awaited<ReturnType<Stage['working']>> {
  readonly line: ControlLine;
  readonly card: CallCard;
}

async function talking(stage: Stage, options: DeskOptions = {}): Promise<Talking> {
  const desk = await stage.working('pat.agent', options);
  const line = await customersOf(stage.control).answer();
  const card = desk.softphone.card(line.name);
  await card.shows('Active');
  return { ...desk, line, card };
}

const isOff = async (card: CallCard, key: string): Promise<boolean> =>
  (await card.button(key).getAttribute('aria-disabled')) === 'true';

/** Whether a screen reader is told this reason with the control. */
const because = async (card: CallCard, key: string, reason: string): Promise<void> => {
  const told = await card.button(key).evaluate((button) => {
    const ids = button.getAttribute('aria-describedby') ?? '';
    const root = button.getRootNode() as Document | ShadowRoot;
    return root.querySelector(`[id="${ids}"]`)?.textContent ?? '';
  });
  assert.equal(told.trim(), card.words.say(reason), key);
};

/** Tones the dialer played into this call, in order. */
const played = async (stage: Stage, line: ControlLine): Promise<string> =>
  (await entriesOf(stage.control, line))
    .filter(({ what }) => what === 'tones')
    .map(({ detail }) => String(detail.digits))
    .join('');

for (const language of ['en', 'ja'] as const) {
  scenario(`On a call, ${language}: held since when, masked, and each taken back`, quiet, async (stage) => {
    const { card, line, page, softphone } = await talking(stage, { language });
    await card.button('buttonHold').click();
    await card.shows('Held');
    await isClean({ page, softphone });
    // The conversation is older than the hold: the time on the card is the hold's.
    const held = await entryWhen(stage.control, line, 'held');
    assert.ok(held);
    await card.text(/^00:0\d$/).waitFor();
    for (const [key, reason] of [
      ['buttonMask', 'offHeld'],
      ['buttonRecord', 'offHeld'],
      ['buttonKeypad', 'offHeld'],
      ['buttonHangUp', 'offHeld']
    ] as const) {
      assert.equal(await isOff(card, key), true, key);
      await because(card, key, reason);
    }
    await card.button('buttonOnHold').click();
    await card.shows('Active');
    await card.button('buttonMask').click();
    await card.shows('Masked');
    assert.equal(await card.button('buttonMasked').getAttribute('aria-pressed'), 'true');
    for (const key of ['buttonHold', 'buttonRecord', 'buttonHangUp']) await because(card, key, 'offMasked');
    await card.button('buttonMasked').click();
    await card.shows('Active');
    const story = await storyOf(stage.control, line);
    assert.deepEqual(story.slice(story.indexOf('held')), ['held', 'resumed', 'masked', 'unmasked']);
  });
}

scenario('On a call: recorded from the press until it is stopped, as the dialer says', quiet, async (stage) => {
  const { card, line } = await talking(stage);
  assert.equal(await card.button('buttonRecord').getAttribute('aria-pressed'), 'false');
  await card.button('buttonRecord').click();
  await card.button('buttonRecording').waitFor();
  await entryWhen(stage.control, line, 'recorded');
  assert.equal(await card.button('buttonRecording').getAttribute('aria-pressed'), 'true');
  await card.button('buttonRecording').click();
  await card.button('buttonRecord').waitFor();
  await entryWhen(stage.control, line, 'recordingStopped');
});

scenario('On a call: what the role does not have is absent, and a recording it cannot stop says so', quiet, async (stage) => {
  const { card, line } = await talking(stage);
  await card.button('buttonRecord').click();
  await card.button('buttonRecording').waitFor();
  await stage.control.setPermission(pat, 'StopRecording', null);
  await until(
    'the recording cannot be stopped',
    () => isOff(card, 'buttonRecording'),
    (off) => off
  );
  await because(card, 'buttonRecording', 'offRecordStays');
  await stage.control.setPermission(pat, 'Masking', null);
  await card.button('buttonMask').waitFor({ state: 'detached' });
  await stage.control.setPermission(pat, 'MuteAgent', null);
  await card.button('buttonMute').waitFor({ state: 'detached' });
  await card.button('buttonHold').waitFor();
  assert.deepEqual((await storyOf(stage.control, line)).at(-1), 'recorded');
});

scenario('On a call: hung up while muted; that the mute outlives the call is said before', quiet, async (stage) => {
  const { card, line, words } = await talking(stage);
  await card.button('buttonMute').click();
  await card.button('buttonMuted').waitFor();
  assert.equal(await isOff(card, 'buttonHangUp'), false);
  await because(card, 'buttonHangUp', 'sayHangUpMuted');
  await card.text(words.say('hearThisMuted')).waitFor();
  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  assert.equal((await entryWhen(stage.control, line, 'ended')).detail.by, 'agent');
});

scenario('Keypad: pressed, typed and pasted, in order; what no phone has is left out and said', quiet, async (stage) => {
  const { card, line, page, words } = await talking(stage);
  await card.button('buttonKeypad').click();
  const field = card.root.getByRole('textbox', { name: words.say('keypadField'), exact: true });
  await field.waitFor();
  assert.equal(await field.evaluate((element) => element.matches(':focus')), true);
  const key = (name: string) => card.root.getByRole('button', { name: words.say('keypadKey', { key: name }), exact: true });
  await key('1').click();
  await key(words.say('keypadStar')).click();
  await field.click();
  await page.keyboard.type('42');
  await field.evaluate((element) => {
    const input = element as HTMLInputElement;
    input.value = 'PIN 9-8 ＃';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until(
    'all tones are played, in order',
    () => played(stage, line),
    (tones) => tones === '1*4298#'
  );
  await card.text(words.say('keypadDropped', { dropped: 'P I N' })).waitFor();
  const history = card.root.getByRole('group', { name: words.say('keypadHistory'), exact: true });
  await history.getByRole('img', { name: '1*4298#', exact: true }).waitFor();

  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  assert.equal(await card.button('buttonKeypad').evaluate((element) => element.matches(':focus')), true);
  await card.shows('Active');
  await card.button('buttonKeypad').click();
  await history.getByRole('img', { name: '1*4298#', exact: true }).waitFor();
});

scenario('Keypad: a tone the dialer refused is kept and said, the next one is played', quiet, async (stage) => {
  const { card, line, page, problems, words } = await talking(stage);
  problems.expect(/ 503 .*\/send-dtmf/);
  await card.button('buttonKeypad').click();
  await card.root.getByRole('textbox', { name: words.say('keypadField'), exact: true }).waitFor();
  await stage.control.fault({ kind: 'status', status: 503, on: 'command', path: 'send-dtmf', agentId: pat });
  await page.keyboard.type('7');
  await card.root.getByRole('img', { name: words.say('keypadUnsent', { tones: '7' }), exact: true }).waitFor();
  await card.text(words.part('keypadRefused')).waitFor();
  await page.keyboard.type('8');
  await until(
    'the next tone is played',
    () => played(stage, line),
    (tones) => tones === '8'
  );
  await card.root.getByRole('img', { name: words.say('keypadUnsent', { tones: '7' }), exact: true }).waitFor();
  await card.button('buttonHold').click();
  await card.shows('Held');
  await card.text(words.say('offHeld')).first().waitFor();
});

scenario('キーパッド: by keyboard alone, in Japanese, full-width digits too', quiet, async (stage) => {
  const { card, line, page, softphone, words } = await talking(stage, { language: 'ja', panelWidth: 320 });
  await pressOn(page, card.button('buttonKeypad'));
  const field = card.root.getByRole('textbox', { name: words.say('keypadField'), exact: true });
  await field.waitFor();
  await isClean({ page, softphone });
  await page.keyboard.type('５');
  await pressOn(
    page,
    card.root.getByRole('button', { name: words.say('keypadKey', { key: words.say('keypadHash') }), exact: true })
  );
  await page.keyboard.press('3');
  await until(
    'the tones are played',
    () => played(stage, line),
    (tones) => tones === '5#3'
  );
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await card.shows('Active');
});
