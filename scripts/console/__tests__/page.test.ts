/** The built page in a real browser, with the simulator behind it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { startAll, type RunningAll } from '../dev';
import { axeProblems, launch, signInAs, watchedPage } from './browserPage';

let browser: Browser;
let all: RunningAll;

before(async () => {
  all = await startAll({ port: 0, seed: 5 });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await all?.stop();
});

test('synthetic shadow is on, a real base component renders, nothing goes wrong', async () => {
  const { page, problems, close } = await watchedPage(browser);
  await page.goto(all.origin);
  const button = page.locator('lightning-button[data-action="sign-in"] button');
  await button.waitFor();
  const synthetic = await page.evaluate(() => {
    const root = document.querySelector('console-app')?.shadowRoot as (ShadowRoot & { synthetic?: boolean }) | null;
    return root?.synthetic;
  });
  assert.equal(synthetic, true);
  assert.match((await button.getAttribute('class')) ?? '', /slds-button_brand/);
  assert.notEqual(await button.evaluate((element) => getComputedStyle(element).paddingInlineStart), '0px');
  await page.locator('lightning-icon svg').first().waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('signing in leaves neither verifier nor token behind; a reload signs in again without a page', async () => {
  const { page, problems, close } = await watchedPage(browser);
  const loginPages: string[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(`${all.simulator.origin}/auth/authorize`) && response.status() === 200)
      loginPages.push(response.url());
  });
  await page.goto(`${all.origin}/?theme=dark`);
  await signInAs(page, /pat/i);
  const kept = () =>
    page.evaluate(() => ({ session: { ...sessionStorage }, local: Object.keys(localStorage), search: location.search }));
  assert.deepEqual((await kept()).session, { 'console.wasSignedIn': 'yes' });
  assert.equal((await kept()).search, '?theme=dark');
  await page.getByText('Pat Agent').first().waitFor();
  await page.reload();
  await page.locator('[data-panel="softphone"]').waitFor({ state: 'visible' });
  assert.equal(loginPages.length, 1);
  assert.equal(JSON.stringify(await kept()).match(/token|verifier|eyJ/i), null);
  assert.deepEqual(problems, []);
  await close();
});

test('the utility item opens and minimises the panel, and its width can be chosen', async () => {
  const { page, problems, close } = await watchedPage(browser);
  await page.goto(`${all.origin}/?width=320`);
  await signInAs(page, /pat/i);
  const panel = page.locator('[data-panel="softphone"]');
  const item = page.locator('[data-utility="softphone"] button');
  assert.equal(await panel.evaluate((element) => element.clientWidth), 320);
  assert.equal(await panel.evaluate((element) => element.clientHeight), 640);
  assert.equal(await item.getAttribute('aria-expanded'), 'true');
  await item.click();
  await panel.waitFor({ state: 'hidden' });
  await page.locator('[data-utility="notes"] button').click();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Call Rosa back');
  await item.click();
  await page.locator('[data-panel="notes"]').waitFor({ state: 'hidden' });
  await page.locator('[data-utility="notes"] button').click();
  assert.equal(await page.getByRole('textbox', { name: 'Notes' }).inputValue(), 'Call Rosa back');
  assert.deepEqual(problems, []);
  await close();
});

test('records open as tabs once, by search; keyboard moves between them and closes them; names are text', async () => {
  const { page, problems, close } = await watchedPage(browser);
  await page.goto(all.origin);
  const search = page.getByRole('combobox', { name: 'Search contacts' });
  for (const name of ['Bo Sample', '<img src=x', 'Bo Sample']) {
    await search.fill(name);
    await search.press('Enter');
  }
  const tabs = page.getByRole('tab');
  assert.deepEqual(await tabs.allInnerTexts(), ['Bo Sample', '<img src=x onerror=alert(1)>']);
  await page.getByRole('heading', { name: 'Bo Sample' }).waitFor();
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
  assert.equal(await page.locator('img').count(), 0);
  await page.keyboard.press('Delete');
  assert.deepEqual(await tabs.allInnerTexts(), ['Bo Sample']);
  assert.equal(await page.locator('[role="tab"]:focus').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Delete');
  await page.getByRole('heading', { name: 'Contacts' }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('the page speaks Japanese, also after the sign-in, and can be switched by its menu', async () => {
  const { page, problems, close } = await watchedPage(browser);
  await page.goto(all.origin);
  await page.getByRole('button', { name: 'Language' }).click();
  await page
    .getByRole('menuitemcheckbox', { name: '日本語' })
    .or(page.getByRole('menuitem', { name: '日本語' }))
    .click();
  await page.waitForURL(/lang=ja/);
  await page.locator('[data-action="sign-in"]').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
  await signInAs(page, /pat/i);
  assert.match(page.url(), /lang=ja/);
  await page.getByRole('heading', { name: '取引先責任者' }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test('below 1280 px the drawer lies over the page and can be opened and closed', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 1100, height: 800 } });
  await page.goto(all.origin);
  const toggle = page.locator('[data-action="toggle-drawer"]');
  const mainWidth = () => page.locator('main').evaluate((element) => element.clientWidth);
  await toggle.waitFor();
  const closed = await mainWidth();
  await page.getByRole('button', { name: 'Show the simulated dialer' }).click();
  await page.getByRole('heading', { name: 'Simulated dialer' }).waitFor();
  assert.equal(await mainWidth(), closed);
  await page.getByRole('button', { name: 'Hide the simulated dialer' }).click();
  await page.getByRole('heading', { name: 'Simulated dialer' }).waitFor({ state: 'hidden' });
  await close();
});

for (const query of ['', '?lang=ja&theme=dark']) {
  test(`axe finds nothing on the page ${query || '(English, light)'}`, async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(all.origin + '/' + query);
    await signInAs(page, /pat/i);
    const search = page.getByRole('combobox').first();
    await search.fill('Bo');
    await search.press('Enter');
    await page.getByRole('tab').first().waitFor();
    assert.deepEqual(await axeProblems(page), []);
    await close();
  });
}

test("the gallery lists the panel's states and paints each of them", async () => {
  const { page, problems, close } = await watchedPage(browser);
  await page.goto(`${all.origin}/?gallery&width=320&theme=dark`);
  await page.getByRole('listitem').first().waitFor();
  const names = await page.getByRole('listitem').allInnerTexts();
  assert.ok(names.includes('three-lines'));
  for (const name of names) {
    await page.goto(`${all.origin}/?gallery=${name}&width=320&theme=dark`);
    await page.locator('c-pc-panel section').first().waitFor();
    assert.equal(await page.locator('.gallery-frame').evaluate((element) => element.clientWidth), 320);
    assert.equal(
      await page.locator('.gallery-frame').evaluate((element) => element.scrollWidth),
      320,
      `${name} is wider than its frame`
    );
  }
  assert.deepEqual(problems, []);
  await close();
});
