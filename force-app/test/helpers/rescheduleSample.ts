/** A sample of the reschedule editor. */
import type { RescheduleView } from 'c/pcShiftView';
import { button } from './viewParts';

/** 10:00 in Chicago on the draft's day. */
const tomorrowAtTen = Date.UTC(2026, 2, 5, 16, 0);

/** As if it were `now` (ms) at the dialer. */
export function rescheduleSample(contactId: string, now: number): RescheduleView {
  const draft = {
    phoneNumber: '+1 202 555 0188',
    deliverTo: 'me',
    date: '2026-03-05',
    time: '10:00',
    zone: 'America/Chicago',
    which: null,
    notes: 'At work until 9:30. Wants the payment plan by e-mail first.'
  } as const;
  const preset = (key: string, word: RescheduleView['presets'][number]['text']['word']) => ({ key, text: { word }, draft });
  return {
    draft,
    number: null,
    time: { tone: 'calm', text: { word: 'rescheduleInHours', with: { hours: 22, minutes: 29 } } },
    zone: null,
    offers: [],
    presets: [
      preset('inOneHour', 'rescheduleInOneHour'),
      preset('inThreeHours', 'rescheduleInThreeHours'),
      preset('tomorrowMorning', 'rescheduleTomorrowMorning'),
      preset('tomorrowSameTime', 'rescheduleTomorrowSameTime'),
      preset('nextMonday', 'rescheduleNextMonday'),
      preset('nextWeek', 'rescheduleNextWeek')
    ],
    zones: [
      {
        key: 'America/Chicago',
        text: { word: 'rescheduleZoneContact', with: { zone: 'Central Time (US & Canada)', offset: 'UTC−6' } }
      },
      { key: 'America/Denver', text: { word: 'rescheduleZoneAgent', with: { zone: 'Denver', offset: 'UTC−7' } } }
    ],
    useMine: { ...draft, zone: 'America/Denver' },
    contactClock: { zone: 'America/Chicago', instant: tomorrowAtTen, shifted: false },
    agentClock: { zone: 'America/Denver', instant: tomorrowAtTen, shifted: true },
    change: {
      word: 'rescheduleClocksChange',
      with: { date: '2026-03-08', time: '10:00', then: '11:00', asNow: '10:00' }
    },
    title: { word: 'rescheduleTitle', with: { name: 'Mia Demo' } },
    since: now - 19_000,
    until: now + 41_000,
    save: button(
      'save',
      { word: 'buttonSave' },
      'utility:check',
      { word: 'saySaveReschedule' },
      {
        type: 'agent.reschedule',
        contactId,
        choice: { dispositionId: '-73', notes: draft.notes, callbackTime: '2026-03-05T10:00:00', callbackNumber: '2025550188' }
      }
    ),
    cancel: button(
      'cancel',
      { word: 'buttonCancel' },
      'utility:back',
      { word: 'sayCancelReschedule' },
      { type: 'agent.closeReschedule', contactId }
    )
  };
}
