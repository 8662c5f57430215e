/** The sign-in pages on their own origin, and what the console page lets stand in a frame. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDeployTree } from '../../build/deployTree.mjs';
import { OrgStore } from '../org/orgStore';
import { consoleApp } from '../server/app';
import { signInApp } from '../server/signInApp';
import { visualforcePage } from '../server/visualforce';

buildDeployTree();
const panel = 'http://127.0.0.1:4400';
const tenant = 'http://127.0.0.1:4001';
const app = signInApp({ panelOrigin: () => panel, connectTo: [tenant] });
const get = (path: string, language = 'en') =>
  app.fetch(new Request(`http://127.0.0.1:4500${path}`, { headers: { 'Accept-Language': language } }));

test('the pages are the ones that are deployed, with their fields filled in, in the language asked for', async () => {
  const english = await (await get('/apex/PC_SignIn')).text();
  assert.match(english, /^<!doctype html>\s*<html lang="en">/);
  assert.match(english, new RegExp(`data-panel-origin="${panel}" data-signed-in="/apex/PC_SignedIn"`));
  assert.doesNotMatch(english, /\{!|apex:page/);
  assert.match(await (await get('/apex/PC_SignIn?lang=ja')).text(), /<html lang="ja">[^]*サインアウト/);
  assert.match(await (await get('/apex/PC_SignedIn', 'ja')).text(), /<html lang="ja">/);
});

test('they may ask the tenant alone, and stand in the frame of the console alone', async () => {
  const policy = (await get('/apex/PC_SignIn')).headers.get('content-security-policy') ?? '';
  assert.ok(policy.includes(`connect-src ${tenant};`));
  assert.ok(policy.endsWith(`frame-ancestors ${panel}`));
  const script = await get('/resource/PC_SignIn');
  assert.match(await script.text(), /^\/\*! .*oauth4webapi \d+\.\d+\.\d+ \(MIT\)/);
});

test('the console page frames that origin and no other', async () => {
  const content = { files: new Map(), config: null, records: [], org: new OrgStore() };
  const policyOf = async (frames: readonly string[]) =>
    (await consoleApp({ ...content, frames }).fetch(new Request(panel))).headers.get('content-security-policy') ?? '';
  assert.match(await policyOf(['http://127.0.0.1:4500']), /frame-src http:\/\/127\.0\.0\.1:4500;/);
  assert.match(await policyOf([]), /frame-src 'none';/);
});

test('a field nobody knows is an error, and what is filled in is no markup', () => {
  assert.throws(() => visualforcePage('PC_SignedIn', () => undefined), /nobody knows \{!language\}/);
  assert.match(
    visualforcePage('PC_SignedIn', () => '"><script>'),
    /<html lang="&quot;&gt;&lt;script&gt;">/
  );
});
