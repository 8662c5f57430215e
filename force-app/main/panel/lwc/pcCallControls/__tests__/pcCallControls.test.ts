import type { ButtonView } from 'c/pcShiftView';
import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  update,
  type Mounted
} from '../../../../../test/helpers/mount';
import { liveControls } from '../../../../../test/helpers/onCallParts';
import { hangUpButton, holdButton, muteButton } from '../../../../../test/helpers/viewParts';
import PcCallControls from '../pcCallControls';

const ready = [holdButton('1001'), muteButton(), hangUpButton('1001')];
const controls = (list: readonly ButtonView[]) => mount('c-pc-call-controls', PcCallControls, { controls: list });
const sayLine = (element: Mounted) => textOf(find(element, '.say'));

async function point(element: Mounted, at: number, button: ButtonView | null): Promise<void> {
  findAll(element, 'c-pc-tile')[at]?.dispatchEvent(new CustomEvent('say', { detail: button }));
  await flushPromises();
}

afterEach(clearPage);

describe('live controls', () => {
  it('keep hang up apart from the rest', async () => {
    const element = await controls(ready);
    expect(find(element, '.tiles').querySelectorAll('c-pc-tile')).toHaveLength(2);
    expect(textOf(find(element, '.hang-up'))).toContain('Hang up');
  });

  it('say nothing by themselves while all is well, and what a control does while it is pointed at', async () => {
    const element = await controls(ready);
    expect(sayLine(element)).toBe('');
    await point(element, 1, ready[1] ?? null);
    expect(sayLine(element)).toBe('Mute Nobody hears you until you unmute.');
    await point(element, 1, null);
    expect(sayLine(element)).toBe('');
  });

  it('follow the view while a control is pointed at', async () => {
    const element = await controls(ready);
    await point(element, 0, ready[0] ?? null);
    const asked = holdButton('1001', {
      state: 'asked',
      text: { word: 'buttonHolding' },
      say: { word: 'sayAsked' },
      intent: null
    });
    await update(element, { controls: [asked, ...ready.slice(1)] });
    expect(sayLine(element)).toBe('Holding Asked. Waiting for the dialer.');
  });

  it('let a refusal stand before what is only off', async () => {
    const off = holdButton('1001', { state: 'off', say: { word: 'offMasked' }, intent: null });
    const refused = muteButton({ state: 'refused', say: { word: 'sayRefused' } });
    const element = await controls([off, refused, hangUpButton('1001')]);
    expect(sayLine(element)).toBe('Mute Refused. A press tries again.');
    await update(element, { controls: [off, muteButton(), hangUpButton('1001')] });
    expect(sayLine(element)).toBe('Hold The call is masked. Unmask first.');
  });

  it('say how to end the call when nothing can be pressed', async () => {
    const off = { state: 'off', say: { word: 'offLink' }, intent: null } as const;
    const element = await controls([
      holdButton('1001', off),
      muteButton(off),
      hangUpButton('1001', { ...off, say: { word: 'offLinkHangUp' } })
    ]);
    expect(sayLine(element)).toBe('No link. To end the call, hang up your phone.');
  });

  it('say so too while a form can still be opened', async () => {
    const off = { state: 'off', say: { word: 'offLink' }, intent: null } as const;
    const disposition: ButtonView = {
      name: 'disposition',
      icon: 'utility:task',
      text: { word: 'buttonDisposition' },
      pressed: null,
      state: 'ready',
      say: { word: 'sayAhead' },
      intent: null,
      opens: 'disposition'
    };
    const hangUp = hangUpButton('1001', { ...off, say: { word: 'offLinkHangUp' } });
    const element = await controls([holdButton('1001', off), disposition, hangUp]);
    expect(sayLine(element)).toBe('No link. To end the call, hang up your phone.');
    await update(element, { controls: [holdButton('1001', off), disposition, hangUpButton('1001')] });
    expect(sayLine(element)).toBe('Hold Controls wait for the link.');
  });

  it('pass an intent on once', async () => {
    const element = await controls(ready);
    const sent = caught(element, 'intent');
    find(find(element, '.hang-up'), 'button').click();
    expect(sent).toEqual([{ type: 'agent.hangUp', contactId: '1001' }]);
  });

  describe('that open a form', () => {
    const all = liveControls('1001');
    const keypadTile = (element: Mounted) =>
      findAll<Mounted & { button: ButtonView }>(element, 'c-pc-tile').find((tile) => tile.dataset.name === 'keypad');

    it('pass the wish on and are shown pressed while it is open', async () => {
      const element = await controls(all);
      const opened = caught(element, 'open');
      find(keypadTile(element) as Mounted, 'button').click();
      expect(opened).toEqual(['keypad']);
      expect(keypadTile(element)?.button.pressed).toBe(false);
      await update(element, { openName: 'keypad' });
      expect(keypadTile(element)?.button.pressed).toBe(true);
    });

    it('are left out where nobody opens forms', async () => {
      const element = await mount('c-pc-call-controls', PcCallControls, { controls: all, formless: true });
      expect(keypadTile(element)).toBeUndefined();
      expect(findAll(element, '.tiles c-pc-tile')).toHaveLength(4);
    });
  });

  it('are accessible', async () => {
    await expect(await controls(ready)).toBeAccessible();
  });
});
