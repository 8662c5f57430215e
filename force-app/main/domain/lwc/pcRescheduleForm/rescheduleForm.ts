/** One look at a reschedule draft: fields, notes, offers, clocks, and what saving it would send. */
import {
  callbackClockChanges,
  callbackClocks,
  callbackPresets,
  changeDraft,
  newRescheduleDraft,
  readCallbackTime,
  toDispositionChoice,
  zoneOf
} from 'c/pcCallback';
import type { PresetKey, RescheduleDraft } from 'c/pcCallback';
import { defaultCountry, numberForWire, writeNumber } from 'c/pcNumbers';
import type { ContactFact, Instant, SoftphoneSettings, ZoneEntry } from 'c/pcFacts';
import type { ClockView, DraftOffer, FieldNote, RescheduleVerdict, Text } from 'c/pcShiftView';
import { numberNote } from './numberNote';
import { error, say, warning } from './say';
import { timeSaid, unsayable } from './timeNote';
import { zoneOptions } from './zones';

export interface RescheduleSource {
  readonly contact: ContactFact;
  /** What the agent entered; null while nothing was. */
  readonly draft: RescheduleDraft | null;
  /** Server instant from which a first proposal is made. */
  readonly openedAt: Instant;
  /** The dialer's present instant. */
  readonly now: Instant;
  readonly zones: readonly ZoneEntry[];
  readonly settings: Pick<SoftphoneSettings, 'rescheduleZone' | 'defaultCountry'>;
  /** IANA zone of this computer; null when it does not say. */
  readonly agentZone: string | null;
}

const presetWords = {
  inOneHour: 'rescheduleInOneHour',
  inThreeHours: 'rescheduleInThreeHours',
  tomorrowMorning: 'rescheduleTomorrowMorning',
  tomorrowSameTime: 'rescheduleTomorrowSameTime',
  nextMonday: 'rescheduleNextMonday',
  nextWeek: 'rescheduleNextWeek'
} as const satisfies Record<PresetKey, Text['word']>;

const presets = (draft: RescheduleDraft, now: Instant): readonly DraftOffer[] =>
  callbackPresets(draft.zone, now).map(({ key, date, time, which }) => ({
    key,
    text: say(presetWords[key]),
    draft: changeDraft(draft, { date, time, which })
  }));

const zoneNote = (draft: RescheduleDraft, assumed: boolean): FieldNote | null => {
  if (draft.zone === null) return error(say('rescheduleNoZone'));
  return assumed ? warning(say('rescheduleZoneAssumed')) : null;
};

/** The rules' verdict on a draft, for the panel to paint. */
export const rescheduleForm = (source: RescheduleSource): RescheduleVerdict => {
  const { contact, now, zones, settings, agentZone } = source;
  const contactZone = zoneOf(contact.zoneName, zones);
  const country = defaultCountry({ number: contact.number, zone: contactZone, setting: settings.defaultCountry });
  const fresh = newRescheduleDraft({ contact, zones, now: source.openedAt, agentZone });
  const draft = source.draft ?? { ...fresh, phoneNumber: writeNumber(contact.number, country) };

  const callbackNumber = numberForWire(draft.phoneNumber, contact.number, country);
  const result = toDispositionChoice(draft, { now, callbackNumber, sendZone: settings.rescheduleZone, contactZone });
  const time = readCallbackTime({ ...draft, now });
  const said = result.kind === 'unsayable' ? unsayable(draft, result.sent, now) : timeSaid(draft, time, now);

  const at = time.kind === 'ok' ? { instant: time.instant, now, contactZone, agentZone } : null;
  const clocks = at && callbackClocks(at);
  const change = at && callbackClockChanges(at);
  const differs = change !== null && change.apartNowMin !== change.apartThenMin;
  const options = zoneOptions({ zones, zoneName: contact.zoneName, agentZone, at: at?.instant ?? now });
  const isOption = (zone: string | null): zone is string => options.some(({ key }) => key === zone);
  const clock = (zone: string | undefined, shifted: boolean): ClockView | null =>
    at && zone !== undefined ? { zone, instant: at.instant, shifted } : null;
  const there = clocks?.contact;
  return {
    choice: result.kind === 'ok' ? result.choice : null,
    form: {
      draft,
      number: numberNote(draft.phoneNumber, callbackNumber, country),
      time: said.note,
      zone: zoneNote(draft, result.kind === 'ok' && result.assumed),
      offers: said.offers,
      presets: presets(draft, now),
      zones: options,
      useMine: isOption(agentZone) && draft.zone !== agentZone ? changeDraft(draft, { zone: agentZone }) : null,
      contactClock: clock(there?.zone, false),
      agentClock: clock(clocks?.agent?.zone, differs),
      change:
        differs && there
          ? say('rescheduleClocksChange', {
              date: change.days.map(({ date }) => date).join(', '),
              time: `${String(there.hour).padStart(2, '0')}:${String(there.minute).padStart(2, '0')}`,
              then: change.agentThen.time,
              asNow: change.agentAsNow.time
            })
          : null
    }
  };
};
