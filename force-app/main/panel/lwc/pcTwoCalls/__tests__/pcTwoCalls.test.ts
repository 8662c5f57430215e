/** The strip of two calls: its sentences, its controls, what is said of them. */
import { caught, clearPage, find, findAll, mount, textOf, update } from '../../../../../test/helpers/mount';
import { conference, pair, unreached } from '../../../../../test/helpers/twoCallsParts';
import PcTwoCalls from 'c/pcTwoCalls';

afterEach(clearPage);

const now = Date.parse('2026-03-04T15:10:00Z');
const control = (strip: Element, name: string): HTMLButtonElement => {
  const tile = findAll(strip, 'c-pc-tile').find((one) => one.getAttribute('data-name') === name);
  if (!tile) throw new Error(`no ${name}`);
  return find<HTMLButtonElement>(tile, 'button');
};

describe('two calls', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test('says who waits since when and who is talked to, and what a press does', async () => {
    const strip = await mount('c-pc-two-calls', PcTwoCalls, { view: pair(now - 42_000) });
    expect(textOf(strip)).toContain('Rosa Example is on hold 00:42');
    expect(textOf(strip)).toContain('You talk with Kim Agent');
    expect(textOf(find(strip, '.say'))).toBe('They talk on; you leave both calls.');
    jest.useRealTimers();
    await expect(strip).toBeAccessible();
  });

  test('sends what is pressed, and nothing for what is off', async () => {
    const strip = await mount('c-pc-two-calls', PcTwoCalls, { view: pair(now, false) });
    const sent = caught(strip, 'intent');
    control(strip, 'transfer').click();
    control(strip, 'conference').click();
    control(strip, 'swap').click();
    expect(sent).toEqual([{ type: 'agent.transfer' }]);
  });

  test('with the link lost leaves it to the card to say why all is off, until one is pointed at', async () => {
    const view = pair(now);
    const off = { state: 'off', say: { word: 'offLink' }, intent: null } as const;
    const lost = { ...view, controls: view.controls.map((one) => ({ ...one, ...off })) };
    const strip = await mount('c-pc-two-calls', PcTwoCalls, { view: lost, stale: true });
    expect(textOf(find(strip, '.say'))).toBe('');
    control(strip, 'swap').focus();
    await Promise.resolve();
    expect(textOf(find(strip, '.say'))).toBe('Controls wait for the link.');
    await update(strip, { stale: false });
    expect(textOf(find(strip, '.say'))).toBe('Controls wait for the link.');
  });

  test('of a conference says who is in it; of a second call that came to nothing, only that', async () => {
    const strip = await mount('c-pc-two-calls', PcTwoCalls, { view: conference });
    expect(textOf(strip)).toContain('Conference: you, Rosa Example, Kim Agent');
    await update(strip, { view: unreached });
    expect(textOf(strip)).toBe('Kim Agent was not reached ( Refused ). Rosa Example is still on hold.');
    expect(findAll(strip, 'c-pc-tile')).toHaveLength(0);
    expect(find(strip, '.strip').className).toContain('warning');
    jest.useRealTimers();
    await expect(strip).toBeAccessible();
  });
});
