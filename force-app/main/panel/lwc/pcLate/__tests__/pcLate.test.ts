import { LightningElement } from 'lwc';
import { flushPromises } from '../../../../../test/helpers/mount';
import { createLateBundle, createLateParts, inIdleMoment } from '../pcLate';

class Card extends LightningElement {}
class Keys extends LightningElement {}

const offline = () => Promise.reject(new Error('offline'));

describe('a late bundle', () => {
  it('comes once, however often it is asked for', async () => {
    const bring = jest.fn().mockResolvedValue('here');
    const onLoaded = jest.fn();
    const late = createLateBundle(bring, onLoaded);
    expect(late.get()).toBeNull();
    late.load();
    late.load();
    await flushPromises();
    late.load();
    expect([late.get(), bring.mock.calls.length, onLoaded.mock.calls.length]).toEqual(['here', 1, 1]);
  });

  it('says each failure, and is tried again only when asked', async () => {
    const bring = jest.fn().mockImplementationOnce(offline).mockImplementationOnce(offline).mockResolvedValue('here');
    const [onLoaded, onFailed] = [jest.fn(), jest.fn()];
    const late = createLateBundle(bring, onLoaded, onFailed);
    late.load();
    await flushPromises();
    expect([bring.mock.calls.length, onFailed.mock.calls.length, late.get()]).toEqual([1, 1, null]);
    late.load();
    await flushPromises();
    late.load();
    await flushPromises();
    expect([onFailed.mock.calls.length, onLoaded.mock.calls.length, late.get()]).toEqual([2, 1, 'here']);
  });

  it('does not take a mistake of who is told for a failure of the loading', async () => {
    const onFailed = jest.fn();
    const caught = jest.fn();
    const bring = () => {
      const promise = Promise.resolve('here');
      const { then } = promise;
      promise.then = ((...handlers: Parameters<typeof then>) => then.apply(promise, handlers).catch(caught)) as typeof then;
      return promise;
    };
    createLateBundle(
      bring,
      () => {
        throw new Error('mistake');
      },
      onFailed
    ).load();
    await flushPromises();
    expect([caught.mock.calls.length, onFailed.mock.calls.length]).toEqual([1, 0]);
  });
});

describe('late parts', () => {
  const asWas = { is: null, failed: false };

  it('come one by one, and say so', async () => {
    const onChange = jest.fn();
    const parts = createLateParts(
      { card: () => Promise.resolve({ default: Card }), keys: () => Promise.resolve({ default: Keys }) },
      onChange
    );
    expect(parts.now).toEqual({ card: asWas, keys: asWas });
    parts.load('card');
    await flushPromises();
    expect(onChange.mock.calls).toEqual([[{ card: { is: Card, failed: false }, keys: asWas }]]);
    expect(parts.now).toBe(onChange.mock.calls[0]?.[0]);
  });

  it('that failed say so, and are being loaded again after Try again', async () => {
    const bring = jest.fn().mockImplementationOnce(offline).mockResolvedValue({ default: Card });
    const seen: unknown[] = [];
    const parts = createLateParts({ card: bring }, ({ card }) => seen.push(card));
    parts.load('card');
    await flushPromises();
    expect(seen).toEqual([{ is: null, failed: true }]);
    parts.load('card');
    expect(seen).toHaveLength(2);
    expect(parts.now.card).toEqual(asWas);
    await flushPromises();
    expect(parts.now.card).toEqual({ is: Card, failed: false });
  });

  it('are all loaded in an idle moment, what is here not again', async () => {
    jest.useFakeTimers();
    const card = jest.fn().mockResolvedValue({ default: Card });
    const keys = jest.fn().mockResolvedValue({ default: Keys });
    const parts = createLateParts({ card, keys }, jest.fn());
    parts.load('card');
    parts.loadSoon();
    expect(keys).not.toHaveBeenCalled();
    jest.runAllTimers();
    jest.useRealTimers();
    await flushPromises();
    expect([card.mock.calls.length, keys.mock.calls.length]).toEqual([1, 1]);
    expect(parts.now.keys.is).toBe(Keys);
  });
});

describe('an idle moment', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback');
  });

  it('is the browser’s own, where it tells, and never put off for long', () => {
    const idle = jest.fn();
    Object.assign(window, { requestIdleCallback: idle });
    const work = jest.fn();
    inIdleMoment(work);
    expect(work).not.toHaveBeenCalled();
    expect(idle).toHaveBeenCalledWith(work, { timeout: expect.any(Number) });
  });
});
