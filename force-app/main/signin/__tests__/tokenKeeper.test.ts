import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refreshDelayMs, TokenKeeper } from '../tokenKeeper';
import type { Tokens } from '../tokens';
import { fakeClock } from '../../../../scripts/console/__tests__/fakeClock';

const agent = { agentId: '1', teamId: '2', name: 'Pat Agent', apiBase: 'http://127.0.0.1' };
class Refused extends Error {}

function keeperWith(answers: (Tokens | Error)[], expiresInS = 3600) {
  const time = fakeClock();
  const asked: string[] = [];
  const ended: string[] = [];
  const told: [string, number][] = [];
  const keeper = new TokenKeeper({
    tokens: { accessToken: 'access-1', refreshToken: 'refresh-1', expiresInS },
    agent,
    clock: time.clock,
    renew: async (refreshToken) => {
      asked.push(refreshToken);
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? new Error('asked too often');
      return answer;
    },
    isRefusal: (error) => error instanceof Refused,
    onEnded: () => void ended.push('ended'),
    onToken: (accessToken, expiresAt) => void told.push([accessToken, expiresAt])
  });
  return { keeper, time, asked, ended, told };
}
const second: Tokens = { accessToken: 'access-2', refreshToken: 'refresh-2', expiresInS: 3600 };

test('tokens are renewed ten minutes before their end, short-lived ones after two thirds', () => {
  assert.equal(refreshDelayMs(3600), 3_000_000);
  assert.equal(refreshDelayMs(300), 200_000);
});

test('the renewal happens by itself, ahead of expiry, and the new pair is used from then on', async () => {
  const { keeper, time, asked, told } = keeperWith([second]);
  await time.advance(2_999_999);
  assert.equal(await keeper.accessToken(), 'access-1');
  await time.advance(1);
  assert.deepEqual(asked, ['refresh-1']);
  assert.equal(await keeper.accessToken(), 'access-2');
  assert.deepEqual(told, [
    ['access-1', 3_600_000],
    ['access-2', 6_600_000]
  ]);
});

test('several that ask at once after a 401 cause one renewal, because a refresh token works once', async () => {
  const { keeper, asked } = keeperWith([second]);
  assert.deepEqual(await Promise.all([keeper.freshToken(), keeper.freshToken(), keeper.accessToken()]), [
    'access-2',
    'access-2',
    'access-2'
  ]);
  assert.deepEqual(asked, ['refresh-1']);
});

test('a token about to end is not handed out, even when the timer slept', async () => {
  const { keeper, time, asked } = keeperWith([second]);
  time.sleep(3_569_999);
  assert.equal(await keeper.accessToken(), 'access-1');
  time.sleep(1);
  assert.equal(await keeper.accessToken(), 'access-2');
  assert.deepEqual(asked, ['refresh-1']);
});

test('a renewal that failed is tried again after a while', async () => {
  const { keeper, time, asked } = keeperWith([new Error('offline'), second], 3600);
  await time.advance(3_000_000);
  assert.equal(asked.length, 1);
  assert.equal(await keeper.accessToken(), 'access-1');
  await time.advance(14_000);
  assert.equal(asked.length, 1);
  await time.advance(1_000);
  assert.deepEqual(asked, ['refresh-1', 'refresh-1']);
  assert.equal(await keeper.accessToken(), 'access-2');
});

test('a lost network is no end; a refusal is', async () => {
  const { keeper, ended } = keeperWith([new Error('offline'), new Refused('invalid_grant')]);
  // The name is what the adapter's contract reads as trouble on the way.
  await assert.rejects(keeper.freshToken(), { name: 'NetworkError' });
  assert.deepEqual(ended, []);
  assert.equal(await keeper.accessToken(), 'access-1');
  await assert.rejects(keeper.freshToken(), /invalid_grant/);
  assert.deepEqual(ended, ['ended']);
  await assert.rejects(keeper.accessToken(), /sign-in has ended/);
});

test('after signing out nothing is renewed any more', async () => {
  const { keeper, time, asked, ended } = keeperWith([second]);
  keeper.end();
  await time.advance(10_000_000);
  assert.deepEqual(asked, []);
  assert.deepEqual(ended, ['ended']);
  assert.equal(time.pending, 0);
  await assert.rejects(keeper.freshToken(), /sign-in has ended/);
});
