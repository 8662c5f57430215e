/** Sample views of the reschedule editor: an ordinary time, the hours a clock change takes or gives twice, and no known zone. */
import type { FieldNote, RescheduleView, ShiftView } from 'c/pcShiftView';
import { rescheduleSample } from './rescheduleSample';
import { availability, card, shift, utility } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';
const error = (text: FieldNote['text']): FieldNote => ({ tone: 'error', text });

export function viewsReschedule(now: number) {
  const { since, before } = samples(now);
  const sample = rescheduleSample(contactId, now);
  const show = (rest: Partial<RescheduleView>): ShiftView =>
    shift({
      availability: availability({ since: since(19) }),
      cards: [
        card(contactId, 1, 'Mia Demo', {
          state: 'previewing',
          stateText: { word: 'statePreviewing' },
          stateIcon: 'utility:preview',
          step: 0,
          reschedule: { ...sample, ...rest }
        })
      ],
      messages: { unread: 2, items: [], readAll: null, said: null },
      happened: before.slice(0, 2),
      utility: utility({ label: { word: 'utilityPreviewing' }, until: now + 41_000, icon: 'preview', highlighted: true })
    });
  const none = { contactClock: null, agentClock: null, change: null } as const;
  const off = { ...sample.save, state: 'off', say: { word: 'offReschedule' }, intent: null } as const;
  const at = (date: string, time: string) => ({ ...sample.draft, date, time });
  return {
    reschedule: show({ change: null, agentClock: sample.agentClock && { ...sample.agentClock, shifted: false } }),
    'reschedule-change': show({}),
    'reschedule-gap': show({
      ...none,
      draft: at('2026-03-08', '02:30'),
      time: error({ word: 'rescheduleGap', with: { time: '02:30', minutes: 60 } }),
      offers: ['01:30', '03:30'].map((time) => ({
        key: `2026-03-08T${time}`,
        text: { word: 'rescheduleOffer', with: { date: '2026-03-08', time } },
        draft: at('2026-03-08', time)
      })),
      save: off
    }),
    'reschedule-overlap': show({
      ...none,
      draft: at('2026-11-01', '01:30'),
      time: error({ word: 'rescheduleOverlap', with: { time: '01:30' } }),
      offers: (['first', 'second'] as const).map((which) => ({
        key: which,
        text: {
          word: which === 'first' ? 'rescheduleFirst' : 'rescheduleSecond',
          with: { offset: which === 'first' ? 'UTC−5' : 'UTC−6' }
        },
        draft: { ...at('2026-11-01', '01:30'), which }
      })),
      save: off
    }),
    'reschedule-zone': show({
      ...none,
      draft: { ...sample.draft, zone: null },
      time: null,
      zone: error({ word: 'rescheduleNoZone' }),
      save: off
    }),
    'reschedule-number': show({
      change: null,
      draft: { ...sample.draft, phoneNumber: 'office' },
      number: error({ word: 'rescheduleBadNumber' }),
      save: off
    })
  } satisfies Record<string, ShiftView>;
}
