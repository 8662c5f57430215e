/** The pages, their script and the messages: what is said is there to be read, and what comes from elsewhere is nothing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  fromSignInPage,
  sealed,
  toSignInPage,
  version,
  type FromSignInPage,
  type OutWhy
} from '../../salesforce/lwc/pcSignIn/messages';
import type { BridgeState } from '../bridge';
import { answerOf } from '../windows';
import { keysOf } from '../words';
import { whyOf } from '../why';

const markup = readFileSync(new URL('../../salesforce/pages/PC_SignIn.page', import.meta.url), 'utf8');
const whys: readonly OutWhy[] = ['', 'closed', 'blocked', 'refused', 'unreachable', 'failed', 'ended'];

test('every state has a sentence of its own on the page', () => {
  const states: BridgeState[] = [
    { kind: 'waiting' },
    { kind: 'busy' },
    { kind: 'in', name: 'Pat' },
    ...whys.map((why) => ({ kind: 'out', why, detail: '' }) as const)
  ];
  const sentences = [...markup.matchAll(/data-when="([^"]*)"[^>]*>\s*(?:<p>)?\{!\$Label\.(\w+)\}/g)];
  const said = states.map((state) =>
    sentences.filter(([, when = '']) => when.split(' ').some((key) => keysOf(state).includes(key))).map(([, , label]) => label)
  );
  for (const labels of said)
    assert.ok(
      labels.some((label) => label !== 'PC_SignInButton'),
      JSON.stringify(said)
    );
  assert.equal(new Set(said.map((labels) => labels.join())).size, states.length, 'no two say the same');
});

const agent = { agentId: '1', teamId: '2', name: 'Pat', apiBase: 'https://api.example.test' };
const token: FromSignInPage = { kind: 'token', accessToken: 'a', expiresAt: 5, agent };

test('messages arrive as they were sent', () => {
  const all: FromSignInPage[] = [{ kind: 'ready' }, { kind: 'busy' }, { kind: 'notRenewed' }, token];
  for (const message of [...all, ...whys.map((why) => ({ kind: 'out', why }) as const)])
    assert.deepEqual(fromSignInPage(sealed(message)), message);
  const start = { kind: 'start', issuer: 'https://x.test', clientId: 'c', tenantId: 't' } as const;
  for (const message of [start, { kind: 'renew' } as const]) assert.deepEqual(toSignInPage(sealed(message)), message);
});

test('anything else is no message', () => {
  const bad: unknown[] = [
    ...[null, 7, 'ready', [], {}, { from: 'pcSignIn', version }, { from: 'other', version, message: { kind: 'ready' } }],
    { from: 'pcSignIn', version: version + 1, message: { kind: 'ready' } },
    ...[{ kind: 'out', why: 'bored' }, { kind: 'start', issuer: 1 }, { kind: 'toString' }].map((one) => sealed(one as never)),
    ...[{ accessToken: '' }, { expiresAt: NaN }, { expiresAt: '5' }, { agent: null }, { agent: { ...agent, name: 1 } }].map(
      (wrong) => sealed({ ...token, ...wrong } as never)
    )
  ];
  for (const data of bad) assert.deepEqual([fromSignInPage(data), toSignInPage(data)], [null, null], JSON.stringify(data));
});

test('an answer is the address of the page that was asked for, and nothing else', () => {
  const redirectUri = 'https://acme--c.vf.force.com/apex/PC_SignedIn';
  const back = (address: unknown, from = 'pcSignedIn') => answerOf({ from, address }, redirectUri)?.href ?? null;
  assert.equal(back(`${redirectUri}?code=1&state=2`), `${redirectUri}?code=1&state=2`);
  for (const address of ['https://evil.test/apex/PC_SignedIn?code=1', `${redirectUri}/x?code=1`, 'code=1', 7, undefined])
    assert.equal(back(address), null, String(address));
  assert.deepEqual([back(`${redirectUri}?code=1`, 'x'), answerOf(null, redirectUri)], [null, null]);
});

test('a lost network is told apart from what went wrong; long words are cut', () => {
  assert.deepEqual(whyOf(new TypeError('fetch failed')), { why: 'unreachable', detail: '' });
  assert.deepEqual(whyOf(Object.assign(new Error(), { name: 'TimeoutError' })), { why: 'unreachable', detail: '' });
  assert.deepEqual(whyOf(new Error('x'.repeat(900))), { why: 'failed', detail: 'x'.repeat(200) });
  assert.deepEqual(whyOf(undefined), { why: 'failed', detail: '' });
});
