import type { AgentIntent } from 'c/pcFacts';
import type { RescheduleView } from 'c/pcShiftView';
import { caught, clearPage, find, findAll, mount, textOf, update, type Mounted } from '../../../../../test/helpers/mount';
import { rescheduleSample } from '../../../../../test/helpers/rescheduleSample';
import PcReschedule from '../pcReschedule';

const show = (view: RescheduleView = rescheduleSample('1001', Date.now())) =>
  mount('c-pc-reschedule', PcReschedule, { contactId: '1001', view });
const drafted = (view: RescheduleView, fields: Partial<RescheduleView['draft']>): AgentIntent => ({
  type: 'agent.draftReschedule',
  contactId: '1001',
  draft: { ...view.draft, ...fields }
});
const enter = (element: Mounted, selector: string, value: string) => {
  const field = find<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
};

describe('the reschedule editor', () => {
  afterEach(clearPage);

  it('says how far away a good time is at the foot, and what Save lacks in its place', async () => {
    const view = rescheduleSample('1001', Date.now());
    const element = await show(view);
    expect(textOf(find(element, '.say'))).toBe('In 22 h 29 min');
    expect(textOf(find(element, '[role="status"].slds-assistive-text'))).toBe('In 22 h 29 min');
    expect(findAll(element, '.note.calm')).toHaveLength(0);
    const off = { ...view.save, state: 'off', intent: null, say: { word: 'offReschedule' } } as const;
    await update(element, { view: { ...view, save: off } });
    expect(textOf(find(element, '.say'))).toBe('Something above needs your answer first.');
  });

  it('what is said of the button under the pointer follows the view', async () => {
    const view = rescheduleSample('1001', Date.now());
    const element = await show(view);
    find(find(element, '.save'), 'button').dispatchEvent(new CustomEvent('mouseenter'));
    const off = { ...view.save, state: 'off', intent: null, say: { word: 'offReschedule' } } as const;
    await update(element, { view: { ...view, save: off } });
    expect(textOf(find(element, '.say'))).toBe('Something above needs your answer first.');
  });

  it('opens without scrolling what stands above the date out of sight', async () => {
    const focus = jest.spyOn(HTMLElement.prototype, 'focus');
    await show();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    focus.mockRestore();
  });

  it('opens at its beginning, and at the question where there is one', async () => {
    const scrollTo = jest.fn();
    Object.defineProperty(Element.prototype, 'scrollTo', { configurable: true, value: scrollTo });
    const view = rescheduleSample('1001', Date.now());
    await show(view);
    expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
    scrollTo.mockClear();
    await show({ ...view, time: { tone: 'error', text: { word: 'reschedulePast' } } });
    expect(scrollTo).not.toHaveBeenCalled();
    Reflect.deleteProperty(Element.prototype, 'scrollTo');
  });

  it('opens with the keyboard in the date', async () => {
    const element = await show();
    expect(element.shadowRoot.activeElement).toBe(find(element, '#date, [type="date"]'));
  });

  it('sends every change as a whole draft; another time is asked about anew', async () => {
    const view = { ...rescheduleSample('1001', 0) };
    const asked: RescheduleView = { ...view, draft: { ...view.draft, which: 'first' } };
    const element = await show(asked);
    const sent = caught(element, 'intent');
    enter(element, 'lightning-input', '+1 202 555 0188');
    enter(element, 'lightning-textarea', 'by e-mail');
    enter(element, '[type="date"]', '2026-03-08');
    enter(element, '[type="time"]', '02:30');
    enter(element, 'select', 'America/Denver');
    expect(sent).toEqual([
      drafted(asked, { phoneNumber: '+1 202 555 0188' }),
      drafted(asked, { notes: 'by e-mail' }),
      drafted(asked, { date: '2026-03-08', which: null }),
      drafted(asked, { time: '02:30', which: null }),
      drafted(asked, { zone: 'America/Denver', which: null })
    ]);
  });

  it('says an error where it is, with what to take instead', async () => {
    const view = rescheduleSample('1001', 0);
    const offer = { ...view.draft, time: '03:00' };
    const element = await show({
      ...view,
      time: { tone: 'error', text: { word: 'rescheduleGap', with: { time: '02:30', minutes: 60 } } },
      offers: [{ key: 'later', text: { word: 'rescheduleOffer', with: { date: '2026-03-08', time: '03:00' } }, draft: offer }]
    });
    const sent = caught(element, 'intent');
    expect(textOf(find(element, '.error'))).toContain('02:30 does not exist there that day');
    expect(find(element, '[type="time"]').getAttribute('aria-invalid')).toBe('true');
    find(element, '.error .chip').click();
    expect(sent).toEqual([{ type: 'agent.draftReschedule', contactId: '1001', draft: offer }]);
  });

  it('cancels on Esc, and the key goes no further', async () => {
    const element = await show();
    const sent = caught(element, 'intent');
    const keys = caught(document.body, 'keydown');
    find(element, '[type="date"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })
    );
    expect(sent).toEqual([{ type: 'agent.closeReschedule', contactId: '1001' }]);
    expect(keys).toHaveLength(0);
  });

  it('puts me or anyone into the draft', async () => {
    const view = rescheduleSample('1001', 0);
    const element = await show(view);
    const sent = caught(element, 'intent');
    findAll<HTMLInputElement>(element, '[type="radio"]')[1]?.dispatchEvent(new CustomEvent('change'));
    expect(sent).toEqual([drafted(view, { deliverTo: 'anyone' })]);
  });

  it('is accessible', async () => {
    await expect(await show()).toBeAccessible();
  });
});
