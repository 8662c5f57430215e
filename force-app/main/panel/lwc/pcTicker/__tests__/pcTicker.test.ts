import { Ticker } from '../pcTicker';

const showPage = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new CustomEvent('visibilitychange'));
};

describe('a ticker', () => {
  const wake = jest.fn();
  let ticker: Ticker;
  beforeEach(() => {
    jest.useFakeTimers();
    wake.mockClear();
    ticker = new Ticker(wake);
    ticker.connect();
  });
  afterEach(() => {
    ticker.disconnect();
    Reflect.deleteProperty(document, 'hidden');
    jest.useRealTimers();
  });

  it('wakes at once when it comes onto the page, so that a moved element goes on', () => {
    expect(wake).toHaveBeenCalledTimes(1);
    ticker.disconnect();
    ticker.connect();
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('wakes once at the moment asked for last', () => {
    ticker.wakeIn(500);
    ticker.wakeIn(1000);
    jest.advanceTimersByTime(999);
    expect(wake).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(5000);
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('rests while the page is hidden and wakes when it is shown', () => {
    showPage(true);
    wake.mockClear();
    ticker.wakeIn(100);
    jest.advanceTimersByTime(1000);
    expect(wake).not.toHaveBeenCalled();
    showPage(false);
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing behind', () => {
    ticker.wakeIn(100);
    ticker.disconnect();
    expect(jest.getTimerCount()).toBe(0);
    wake.mockClear();
    showPage(false);
    expect(wake).not.toHaveBeenCalled();
  });
});
