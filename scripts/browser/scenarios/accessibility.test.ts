import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeReport } from '../harness/accessibility';
import type { CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { picture } from '../harness/evidence';
import { plainWorld } from '../harness/plainWorld';
import { scenario } from '../harness/scenario';

/** Whether the panel is light words on a dark ground. */
async function isDark(page: Page): Promise<boolean> {
  const world = await plainWorld(page);
  return world.run(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector('c-pc-panel section') ?? document.body);
    const lightness = (css: string): number =>
      (css.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return lightness(color) > lightness(backgroundColor);
  }, undefined);
}

const longWrapUp = ({ skills: [collections] }: CampaignDraft): void => {
  collections.acwSeconds = 900;
};

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light';
  const language = dark ? 'ja' : 'en';
  scenario(`Every main state is clean for axe-core, ${scheme}, ${language}`, { campaign: longWrapUp }, async (stage) => {
    const { control } = stage;
    const desk = await stage.desk({ dark, language });
    const { console, softphone, page, problems } = desk;
    problems.expect(/ 503 .*get-next-event/);
    const customers = customersOf(control);
    const found: string[] = [];
    const isClean = async (state: string): Promise<void> => {
      await picture(desk, `${scheme}-${state}`);
      const { findings, looked } = await axeReport(page);
      assert.ok(looked > 50, `${state}: axe looked at ${looked} elements`);
      found.push(...findings.map((finding) => `${state}: ${finding}`));
    };

    await console.signIn('pat.agent');
    await softphone.connectButton.waitFor();
    await isClean('connect');
    assert.equal(await isDark(page), dark);
    await softphone.connect();
    await softphone.openMenu();
    await isClean('menu');
    await softphone.skill('Collections A').click();
    const [first] = await customers.lines(3);
    assert.ok(first);
    await customers.pickUp(first);
    const card = softphone.card(first.name);
    await card.shows('Screening');
    await isClean('three-lines');
    await customers.pickUp(first);
    await card.shows('Active');
    await softphone.openHappened();
    await isClean('active');
    await softphone.closeHappened();
    await control.fault({ kind: 'status', status: 503, on: 'poll', retryAfterS: 60 });
    await card.shows('WasActive');
    await isClean('link-lost');
    await softphone.tryNow.click();
    await softphone.noticeOf('noticeTally').waitFor();
    await card.button('buttonHangUp').click();
    await card.wrapUp.disposition('Already paid').check();
    await isClean('wrap-up');
    assert.deepEqual(found, []);
  });
}
