import assert from 'node:assert/strict';
import { customersOf } from '../harness/customer';
import { storyOf } from '../harness/ledger';
import { connectOrg, orgDesk, pat, type PanelSignIn } from '../harness/panelSignIn';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';

/** What the browser would still have after the page: nothing, in either origin. */
const keptIn = async ({ desk, frame }: PanelSignIn): Promise<readonly string[]> => {
  const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  return [...(await desk.page.evaluate(kept)), ...(await frame.locator('body').evaluate(kept))];
};

/** The access token of the next request to the dialer. */
const tokenOf = async ({ desk }: PanelSignIn, act: () => Promise<void>): Promise<string> => {
  const [request] = await Promise.all([
    desk.page.waitForRequest((one) => /\/agent-sessions/.test(one.url()) && one.method() === 'POST'),
    act()
  ]);
  return (request.headers()['authorization'] ?? '').replace(/^Bearer /i, '');
};

for (const language of ['en', 'ja'] as const) {
  scenario(`Panel sign-in, ${language}: in, a call, out`, {}, async (stage) => {
    connectOrg(stage);
    const signIn = await orgDesk(stage, { language });
    const { softphone, page } = signIn.desk;
    await signIn.says('panelSignedOut').waitFor();
    const window = await signIn.openWindow();
    await signIn.says('signInBusy').waitFor();
    await signIn.choose(window);
    await signIn.frame.getByText(pat.name, { exact: true }).waitFor();
    assert.deepEqual(await keptIn(signIn), []);

    await softphone.connect();
    await softphone.pickSkill('Collections A');
    await signIn.signOutButton.waitFor({ state: 'hidden' });
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await card.button('buttonHold').click();
    await card.shows('Held');
    assert.deepEqual((await storyOf(stage.control, line)).slice(-2), ['connected', 'held']);

    await page.reload();
    await signIn.says('panelSignedOut').waitFor();
    assert.equal(await softphone.cards.count(), 0, 'tokens do not outlive the page');
    await signIn.choose(await signIn.openWindow());
    await card.shows('Held');
  });
}

scenario('Panel sign-in: signing out ends it at the tenant too', {}, async (stage) => {
  connectOrg(stage);
  const signIn = await orgDesk(stage);
  const { page, softphone } = signIn.desk;
  const window = await signIn.openWindow();
  const token = await tokenOf(signIn, () => signIn.choose(window));
  await softphone.connectButton.waitFor();
  const [leaving] = await Promise.all([page.waitForEvent('popup'), signIn.signOutButton.click()]);
  if (!leaving.isClosed()) await leaving.waitForEvent('close');
  await signIn.says('panelSignedOut').waitFor();
  await softphone.connectButton.waitFor({ state: 'hidden' });
  const answer = await fetch(`${stage.world.wireOrigin}/auth/userinfo`, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal(answer.status, 401);
  await signIn.signIn();
});

scenario('Panel sign-in: a token that runs out in a call is renewed unseen', { tokenLifetimeS: 6 }, async (stage) => {
  connectOrg(stage);
  const signIn = await orgDesk(stage);
  const { page, softphone } = signIn.desk;
  await signIn.signIn();
  await softphone.connect();
  await softphone.pickSkill('Collections A');
  const line = await customersOf(stage.control).answer();
  const card = softphone.card(line.name);
  await card.shows('Active');
  for (const key of ['buttonHold', 'buttonOnHold']) {
    await page.waitForResponse((response) => response.url().endsWith('/auth/token') && response.ok());
    await card.button(key).click();
    await card.shows(key === 'buttonHold' ? 'Held' : 'Active');
  }
  assert.deepEqual((await storyOf(stage.control, line)).slice(-3), ['connected', 'held', 'resumed']);
});

scenario(
  'Panel sign-in: a token the dialer no longer takes is renewed by the frame, and the command is done',
  {},
  async (stage) => {
    connectOrg(stage);
    const signIn = await orgDesk(stage);
    const { softphone, problems } = signIn.desk;
    problems.expect(/ 401 .*\/hold/);
    await signIn.signIn();
    await softphone.connect();
    await softphone.pickSkill('Collections A');
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await stage.control.fault({ kind: 'status', status: 401, on: 'command', agentId: pat.agentId });
    await card.button('buttonHold').click();
    await card.shows('Held');
    assert.deepEqual((await storyOf(stage.control, line)).slice(-2), ['connected', 'held']);
  }
);

scenario(
  'Panel sign-in: ended by the tenant in a shift, it is said, and signing in again finds the call',
  { tokenLifetimeS: 6 },
  async (stage) => {
    connectOrg(stage);
    const signIn = await orgDesk(stage);
    const { page, softphone, problems } = signIn.desk;
    problems.expect(/ 40[01] /);
    await signIn.signIn();
    await softphone.connect();
    await softphone.pickSkill('Collections A');
    const line = await customersOf(stage.control).answer();
    const card = softphone.card(line.name);
    await card.shows('Active');
    await page.context().request.get(`${stage.world.wireOrigin}/auth/authorize/logout`);
    await signIn.says('signInEnded').waitFor();
    await signIn.choose(await signIn.openWindow());
    await card.shows('Active');
  }
);

scenario('Panel sign-in: a window that is closed is said, and can be opened again', {}, async (stage) => {
  connectOrg(stage);
  const signIn = await orgDesk(stage);
  await (await signIn.openWindow()).close();
  await signIn.says('signInClosed').waitFor();
  await signIn.signIn();
});

for (const language of ['en', 'ja'] as const) {
  scenario(`Panel sign-in, ${language}: a window the browser blocks is said`, {}, async (stage) => {
    connectOrg(stage);
    const signIn = await orgDesk(stage, { language });
    // What a blocked window is to a page.
    await signIn.frame.locator('body').evaluate(() => void (globalThis.open = () => null));
    await signIn.button.click();
    await signIn.says('signInBlocked').waitFor();
    assert.equal(await signIn.desk.softphone.connectButton.count(), 0);
  });

  scenario(`Panel sign-in, ${language}: a tenant that refuses is heard, in its words`, {}, async (stage) => {
    connectOrg(stage);
    const signIn = await orgDesk(stage, { language });
    await signIn.desk.page.context().route('**/auth/authorize?*', (route) => {
      const asked = new URL(route.request().url()).searchParams;
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'Your account is locked <b>today</b>.');
      back.searchParams.set('state', asked.get('state') ?? '');
      return route.fulfill({ status: 303, headers: { location: back.href } });
    });
    await signIn.button.click();
    await signIn.says('signInRefused').waitFor();
    await signIn.frame.getByText('Your account is locked <b>today</b>.', { exact: true }).waitFor();
    await signIn.button.waitFor();
  });

  scenario(`Panel sign-in, ${language}: what an administrator has not set is named`, {}, async (stage) => {
    const { desk } = await orgDesk(stage, { language });
    await desk.page.getByText(desk.words.say('signInNotSet', { missing: 'Client_Id__c' })).waitFor();
    assert.equal(await desk.page.locator('iframe').count(), 0);
  });
}

scenario("Panel sign-in: what another origin says is nobody's word", {}, async (stage) => {
  connectOrg(stage);
  const signIn = await orgDesk(stage);
  const { page, softphone } = signIn.desk;
  await signIn.says('panelSignedOut').waitFor();
  const agent = { agentId: '1', teamId: '1', name: 'Mallory', apiBase: 'http://127.0.0.1:9' };
  const forged = {
    from: 'pcSignIn',
    version: 1,
    message: { kind: 'token', accessToken: 'forged', expiresAt: 9e15, agent }
  };
  // The console's own page, which is not the frame; and the tenant's window, which has a way to both.
  await page.evaluate((message) => globalThis.postMessage(message, '*'), forged);
  const window = await signIn.openWindow();
  await window.getByRole('button', { name: pat.username }).waitFor();
  await window.evaluate((message) => {
    const bridge = opener as Window;
    bridge.parent.postMessage(message, '*');
    bridge.postMessage({ from: 'pcSignedIn', address: 'http://127.0.0.1/?code=forged&state=x' }, '*');
    bridge.postMessage(
      { from: 'pcSignIn', version: 1, message: { kind: 'start', issuer: 'http://127.0.0.1:9', clientId: 'x', tenantId: 'x' } },
      '*'
    );
  }, forged);
  await signIn.says('signInBusy').waitFor();
  assert.equal(await softphone.connectButton.count(), 0);
  const [token] = await Promise.all([tokenOf(signIn, () => signIn.choose(window)), softphone.connectButton.waitFor()]);
  assert.notEqual(token, 'forged');
  await until(
    'the real agent',
    () => signIn.frame.getByText(pat.name, { exact: true }).count(),
    (count) => count === 1
  );
});
