/** The demo package: the softphone on a dialer inside the page. A web server gives the files and nothing else is there. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startDemo } from '../../console/dev';
import type { RunningConsole } from '../../console/serve';
import { launchBrowser } from '../harness/browser';
import { openDemo, type DemoDesk, type DemoOptions } from '../harness/demoDesk';
import { axeReport } from '../harness/accessibility';
import { until } from '../harness/until';
import { buildPage } from '../harness/world';

let browser: Browser;
let served: RunningConsole;

before(
  async () => {
    await buildPage();
    browser = await launchBrowser();
    served = await startDemo({ port: 0 });
  },
  { timeout: 300_000 }
);

after(async () => {
  await browser?.close();
  await served?.stop();
});

/** From connecting to the first line that rings; returns who it is. */
async function firstRinging({ softphone, customers }: DemoDesk): Promise<string> {
  await customers.alone.uncheck();
  await softphone.connect();
  await softphone.pickSkill('Collections A');
  const row = customers.linesThat('Ringing').first();
  await row.waitFor({ timeout: 60_000 });
  const name = await row.locator('.name').innerText();
  return name.trim();
}

const play = (title: string, options: DemoOptions, acts: (desk: DemoDesk) => Promise<void>): void => {
  test(title, { timeout: 180_000 }, async () => {
    const desk = await openDemo(browser, served, options);
    try {
      await acts(desk);
      const origins = new Set(desk.asked.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).origin));
      assert.deepEqual([...origins], [served.origin], 'everything came from the server of the page');
      const toDialer = desk.asked.filter((url) => /incontactapi|\/auth|\/token|config\.json/i.test(url));
      assert.deepEqual(toDialer, [], 'nothing was asked of a tenant or dialer');
      assert.deepEqual(desk.problems.unexpected(), []);
    } finally {
      await desk.close();
    }
  });
};

for (const language of ['en', 'ja'] as const) {
  play(
    `Demo, ${language}: a call is offered, answered and disposed of, and no request leaves the page`,
    { language },
    async (desk) => {
      const { softphone, customers, page } = desk;
      const name = await firstRinging(desk);
      const card = softphone.card(name);
      await card.shows('Ringing');
      await customers.play('answer', name);
      await customers.play('isPerson', name);
      await card.shows('Active');
      await page.getByRole('main').getByRole('heading', { name, exact: true, level: 2 }).waitFor();
      assert.deepEqual((await axeReport(page)).findings, []);
      await customers.play('hangUp', name);
      await card.shows('WrappingUp');
      await card.wrapUp.finish('Already paid', 'Said so in the demo');
      const story = await until(
        'the dialer closed the record',
        () => customers.story(name),
        (said) => said.includes('closed')
      );
      assert.deepEqual(
        story.filter((what) => ['dialed', 'rang', 'answered', 'connected', 'ended', 'dispositioned', 'closed'].includes(what)),
        ['dialed', 'rang', 'answered', 'connected', 'ended', 'dispositioned', 'closed']
      );
    }
  );
}

play('Demo: a machine that answers is told from a person and leaves', {}, async (desk) => {
  const { customers, softphone } = desk;
  const name = await firstRinging(desk);
  await customers.play('answer', name);
  await softphone.card(name).shows('Screening');
  await customers.play('machine', name);
  await softphone.card(name).leaves();
  const story = await until(
    'the dialer closed the record',
    () => customers.story(name),
    (said) => said.includes('closed')
  );
  assert.ok(story.includes('machineDetected') && !story.includes('connected'), story.join(', '));
});

play(
  'Demo: in an org without the sample contacts it is said, calls go their way and no record opens',
  { withoutContacts: true },
  async (desk) => {
    const { customers, softphone, page } = desk;
    await page.getByText('This org has none of the 200 sample contacts', { exact: false }).waitFor();
    const name = await firstRinging(desk);
    await customers.play('answer', name);
    await customers.play('isPerson', name);
    await softphone.card(name).shows('Active');
    assert.equal(await page.getByRole('tab', { name, exact: true }).count(), 0);
    assert.equal(await page.getByRole('main').getByRole('alert').count(), 0, 'nothing was looked for in vain');
    await customers.play('hangUp', name);
    await softphone.card(name).shows('WrappingUp');
  }
);
