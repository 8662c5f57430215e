import { answerLimitMs, createAsking } from '../asking';

interface Asked {
  readonly key: string;
}

const setUp = (method: jest.Mock) => createAsking<Asked, Asked & { readonly said: string }>(method, ({ key }) => key);

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

it('sends what is wanted in one moment together, and gives each its own answer', async () => {
  const method = jest.fn(({ requests }: { requests: Asked[] }) =>
    Promise.resolve([...requests].reverse().map(({ key }) => ({ key, said: `of ${key}` })))
  );
  const ask = setUp(method);
  const replies = await Promise.all([ask({ key: 'a' }), ask({ key: 'b' }), ask({ key: 'a' })]);
  expect(method.mock.calls).toEqual([[{ requests: [{ key: 'a' }, { key: 'b' }, { key: 'a' }] }]]);
  expect(replies.map((reply) => (reply.kind === 'answered' ? reply.answer.said : reply.why))).toEqual(['of a', 'of b', 'of a']);
  await ask({ key: 'c' });
  expect(method).toHaveBeenCalledTimes(2);
});

it('waits no longer than the limit; what comes later is dropped', async () => {
  let come: (answers: object[]) => void = () => undefined;
  const ask = setUp(jest.fn(() => new Promise((resolve) => (come = resolve))));
  const reply = ask({ key: 'a' });
  await jest.advanceTimersByTimeAsync(answerLimitMs);
  await expect(reply).resolves.toEqual({ kind: 'failed', why: 'late' });
  come([{ key: 'a', said: 'too late' }]);
  await jest.advanceTimersByTimeAsync(0);
  await expect(reply).resolves.toEqual({ kind: 'failed', why: 'late' });
  expect(jest.getTimerCount()).toBe(0);
});

it.each([
  ['rejects', jest.fn(() => Promise.reject(new Error('no access')))],
  [
    'throws',
    jest.fn(() => {
      throw new Error('no such method');
    })
  ],
  ['answers nothing', jest.fn(() => Promise.resolve(null))],
  ['forgets one', jest.fn(() => Promise.resolve([{ key: 'other', said: '' }]))]
])('is a failure and no exception when the org %s', async (_what, method) => {
  await expect(setUp(method)({ key: 'a' })).resolves.toEqual({ kind: 'failed', why: 'failed' });
  expect(jest.getTimerCount()).toBe(0);
});
