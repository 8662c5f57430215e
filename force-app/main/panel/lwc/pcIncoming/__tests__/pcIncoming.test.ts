import { caught, clearPage, find, findAll, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { incomingSample } from '../../../../../test/helpers/viewsCalls';
import PcIncoming from '../pcIncoming';

const now = Date.now();
const show = (rest = {}) => mount('c-pc-incoming', PcIncoming, { incoming: incomingSample(now, rest) });
const press = (element: Mounted, name: string) => find(find(element, `.${name}`), 'button');

afterEach(clearPage);

describe('a call that is offered', () => {
  it('counts down, says what happens then, and which number was called', async () => {
    const element = await show();
    expect(findAll(element, 'c-pc-countdown')).toHaveLength(1);
    expect(textOf(find(element, '.nothing'))).toBe(
      'If you do nothing, the dialer takes it back. You may be set to Unavailable then.'
    );
    expect(textOf(find(element, '.line'))).toBe('Called 5055550110');
  });

  it('is accepted or refused', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    press(element, 'accept').click();
    press(element, 'refuse').click();
    expect(sent).toEqual([
      { type: 'agent.accept', contactId: '1001' },
      { type: 'agent.refuse', contactId: '1001' }
    ]);
  });

  it('says by itself what becomes of the phone, else what is pointed at, else what stands in the way', async () => {
    const element = await show();
    expect(textOf(find(element, '.say'))).toBe('Refuse Not taken. Your phone is hung up, too.');
    press(element, 'accept').dispatchEvent(new CustomEvent('mouseenter'));
    await update(element, {});
    expect(textOf(find(element, '.say'))).toBe('Accept You are connected at once.');
    press(element, 'accept').dispatchEvent(new CustomEvent('mouseleave'));
    const { accept } = incomingSample(now);
    await update(element, {
      incoming: incomingSample(now, {
        until: null,
        accept: { ...accept, state: 'off', intent: null, say: { word: 'offTaken' } }
      })
    });
    expect(textOf(find(element, '.say'))).toBe('Accept Accepted. Pick up your phone.');
    expect(findAll(element, 'c-pc-countdown')).toHaveLength(0);
    const sent = caught(element, 'intent');
    press(element, 'accept').click();
    expect(sent).toEqual([]);
  });

  it('is accessible', async () => {
    await expect(await show()).toBeAccessible();
  });
});
