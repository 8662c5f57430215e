import assert from 'node:assert/strict';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { overflowing } from '../harness/layout';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';
import type { Language } from '../harness/words';

/** Long names first: they are the ones that push. */
const longNames = ({ lists, skills: [collections] }: CampaignDraft): void => {
  const list = lists['880020'] ?? [];
  lists['880020'] = [
    ...list.filter(({ contact }) => contact === 'ContactRef2'),
    ...list.filter(({ contact }) => contact !== 'ContactRef2')
  ];
  collections.acwSeconds = 900;
};

async function walkNarrow(stage: Stage, language: Language): Promise<void> {
  const { control } = stage;
  const { console, softphone, words, problems } = await stage.desk({ panelWidth: 320, language });
  problems.expect(/ 503 .*get-next-event/);
  const customers = customersOf(control);
  // A tab set measures itself with one tab too many for a moment; what stays over the edge is what counts.
  const fits = async (state: string): Promise<void> => {
    const over = await until(
      state,
      () => overflowing(softphone),
      (found) => found.length === 0,
      2000
    );
    assert.deepEqual(over, [], state);
  };

  await console.signIn('pat.agent');
  await softphone.connectButton.waitFor();
  await fits('connect');
  await softphone.connect();
  await softphone.openMenu();
  await fits('menu');
  await softphone.skill('Collections A').click();
  const [first] = await customers.lines(3);
  assert.ok(first);
  await customers.pickUp(first);
  const card = softphone.card(first.name);
  await card.shows('Screening');
  await fits('three lines');
  await customers.pickUp(first);
  await card.shows('Active');
  await fits('active');
  await control.fault({ kind: 'status', status: 503, on: 'poll', retryAfterS: 60 });
  await card.shows('WasActive');
  await fits('link lost');
  await softphone.tryNow.click();
  await softphone.noticeOf('noticeTally').waitFor();
  await softphone.openHappened();
  await fits('what just happened');
  await softphone.closeHappened();
  await card.button('buttonHangUp').click();
  await card.shows('WrappingUp');
  await card.wrapUp.disposition('Already paid').waitFor();
  await fits('wrap-up');
  assert.equal((await softphone.root.boundingBox())?.width, 320, words.language);
}

scenario('A panel 320 px wide: nothing reaches over its edge', { campaign: longNames }, async (stage) =>
  walkNarrow(stage, 'en')
);

scenario('A panel 320 px wide in Japanese: nothing reaches over its edge', { campaign: longNames }, async (stage) =>
  walkNarrow(stage, 'ja')
);
