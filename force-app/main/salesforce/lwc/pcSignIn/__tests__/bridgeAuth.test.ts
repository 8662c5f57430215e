import { createBridgeAuth, renewLimitMs } from '../bridgeAuth';

const agent = { agentId: '240011', teamId: '730012', name: 'Pat Agent', apiBase: 'https://api-c32.example.test' };
const token = (accessToken: string, expiresAt: number) => ({ kind: 'token', accessToken, expiresAt, agent }) as const;

function given(expiresAt = 3_600_000, apiHost = '') {
  const renew = jest.fn();
  const timers = new Map<number, () => void>();
  const clock = {
    at: 0,
    now: () => clock.at,
    setTimeout: jest.fn((callback: () => void) => {
      timers.set(timers.size, callback);
      return timers.size - 1;
    }),
    clearTimeout: jest.fn((handle: unknown) => void timers.delete(handle as number))
  };
  const auth = createBridgeAuth(token('first', expiresAt), apiHost, renew, clock);
  return { auth, renew, clock, timers, fire: () => timers.forEach((callback) => callback()) };
}

describe('the provider of tokens', () => {
  it('hands out a token that lives, and asks for another just before its end', async () => {
    const { auth, renew, clock } = given(100_000);
    await expect(auth.provider.accessToken()).resolves.toBe('first');
    clock.at = 69_999;
    await expect(auth.provider.accessToken()).resolves.toBe('first');
    clock.at = 70_000;
    const wanted = auth.provider.accessToken();
    auth.take(token('second', 4_000_000));
    await expect(wanted).resolves.toBe('second');
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('asks once for all who want a fresh one', async () => {
    const { auth, renew, timers } = given();
    const wanted = Promise.all([auth.provider.freshToken(), auth.provider.freshToken(), auth.provider.accessToken()]);
    auth.take(token('second', 4_000_000));
    await expect(wanted).resolves.toEqual(['second', 'second', 'second']);
    expect([renew.mock.calls.length, timers.size]).toEqual([1, 0]);
  });

  it('tells trouble on the way apart from the end', async () => {
    const { auth, fire } = given();
    const refused = auth.provider.freshToken();
    auth.notRenewed();
    await expect(refused).rejects.toMatchObject({ name: 'NetworkError' });
    const unanswered = auth.provider.freshToken();
    fire();
    await expect(unanswered).rejects.toMatchObject({ name: 'NetworkError' });
    await expect(auth.provider.accessToken()).resolves.toBe('first');
    const last = auth.provider.freshToken();
    auth.end();
    await expect(last).rejects.toThrow('The sign-in has ended.');
    await expect(auth.provider.accessToken()).rejects.toThrow('The sign-in has ended.');
    auth.take(token('late', 9_000_000));
    await expect(auth.provider.freshToken()).rejects.toThrow('The sign-in has ended.');
  });

  it('waits for an answer as long as it promises', () => {
    const { auth, clock } = given();
    auth.provider.freshToken().catch(() => undefined);
    expect(clock.setTimeout).toHaveBeenCalledWith(expect.any(Function), renewLimitMs);
    auth.end();
  });

  it("knows the agent, and the API host an administrator names before the tenant's own", async () => {
    await expect(given().auth.provider.agent()).resolves.toEqual(agent);
    const named = given(1, 'https://api-eu1.example.test').auth.provider;
    await expect(named.agent()).resolves.toEqual({ ...agent, apiBase: 'https://api-eu1.example.test' });
  });
});
