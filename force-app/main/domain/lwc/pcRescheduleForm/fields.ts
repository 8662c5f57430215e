/** The fields of the editor and what the rules say of them: the same for a reschedule and for the callback of a disposition. */
import {
  callbackClockChanges,
  callbackClocks,
  callbackPresets,
  changeDraft,
  newRescheduleDraft,
  readCallbackTime,
  zoneOf
} from 'c/pcCallback';
import type { CallbackTime, PresetKey, RescheduleDraft } from 'c/pcCallback';
import { defaultCountry, numberForWire, writeNumber } from 'c/pcNumbers';
import type { ContactFact, Instant, SoftphoneSettings, ZoneEntry } from 'c/pcFacts';
import type { ClockView, DraftOffer, FieldNote, RescheduleForm, Text } from 'c/pcShiftView';
import { numberNote } from './numberNote';
import { say } from './say';
import type { TimeSaid } from './timeNote';
import { zoneOptions } from './zones';

export interface RescheduleSource {
  readonly contact: Pick<ContactFact, 'number' | 'zoneName'>;
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
  /** The zone whose country numbers are read in while nothing better is known. */
  readonly assumedZone?: string | null;
}

/** A draft as it stands: typed or proposed, its number in the wire's words, its time read. */
export interface Reading {
  readonly draft: RescheduleDraft;
  /** '' when it cannot be dialed. */
  readonly number: string;
  readonly country: string | null;
  readonly contactZone: string | null;
  readonly time: CallbackTime;
}

export const readDraft = (source: RescheduleSource): Reading => {
  const { contact, now, zones, settings, agentZone } = source;
  const contactZone = zoneOf(contact.zoneName, zones);
  const country = defaultCountry({
    number: contact.number,
    zone: contactZone ?? source.assumedZone ?? null,
    setting: settings.defaultCountry
  });
  const proposed = () => ({
    ...newRescheduleDraft({ contact, zones, now: source.openedAt, agentZone }),
    phoneNumber: writeNumber(contact.number, country)
  });
  const draft = source.draft ?? proposed();
  const number = numberForWire(draft.phoneNumber, contact.number, country);
  return { draft, number, country, contactZone, time: readCallbackTime({ ...draft, now }) };
};

export const presetWords = {
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

/** Everything the editor shows. `said` and `zone` are the judgement of what becomes of the time. */
export const formOf = (
  { contact, now, zones, agentZone }: RescheduleSource,
  { draft, number, country, contactZone, time }: Reading,
  said: TimeSaid,
  zone: FieldNote | null
): RescheduleForm => {
  const at = time.kind === 'ok' ? { instant: time.instant, now, contactZone, agentZone } : null;
  const clocks = at && callbackClocks(at);
  const change = at && callbackClockChanges(at);
  const differs = change !== null && change.apartNowMin !== change.apartThenMin;
  const options = zoneOptions({ zones, zoneName: contact.zoneName, agentZone, at: at?.instant ?? now });
  const isOption = (name: string | null): name is string => options.some(({ key }) => key === name);
  const clock = (name: string | undefined, shifted: boolean): ClockView | null =>
    at && name !== undefined ? { zone: name, instant: at.instant, shifted } : null;
  const there = clocks?.contact;
  return {
    draft,
    number: numberNote(draft.phoneNumber, number, country),
    time: said.note,
    zone,
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
  };
};
