/** The editor of a callback that is promised by hand, and of the time of one that is offered: the same fields and rules. */
import {
  callbackDelays,
  callbackPresets,
  changeDraft,
  delayedTime,
  isZone,
  newRescheduleDraft,
  wallAt,
  wallWithOffset,
  zoneOf
} from 'c/pcCallback';
import type { PlanDraft } from 'c/pcCallback';
import { defaultCountry, writeNumber } from 'c/pcNumbers';
import type { Instant } from 'c/pcFacts';
import type { DraftOffer, FieldNote, PlanStart, PlanVerdict } from 'c/pcShiftView';
import { formOf, presetWords, readDraft } from './fields';
import type { RescheduleSource } from './fields';
import { error, say } from './say';
import { timeSaid } from './timeNote';

export interface PlanSource extends Omit<RescheduleSource, 'draft' | 'assumedZone'> {
  /** What is known of the callback before anybody typed. */
  readonly start: PlanStart;
  /** What the agent entered; null while nothing was. */
  readonly draft: PlanDraft | null;
  /** Server instant at which it was entered; a quick delay counts from it. */
  readonly draftedAt: Instant;
}

/** Its own time while that is to come, else the next sensible one; on the customer's clock, or the agent's where that is not known. */
const proposed = ({ contact, start, zones, openedAt, agentZone, settings }: PlanSource): PlanDraft => {
  const first = newRescheduleDraft({ contact, zones, now: openedAt, agentZone });
  const zone = first.zone ?? (isZone(agentZone) ? agentZone : null);
  const when = zone !== null && start.at !== null && start.at > openedAt ? wallAt(zone, start.at) : {};
  const country = defaultCountry({
    number: contact.number,
    zone: zoneOf(contact.zoneName, zones) ?? agentZone,
    setting: settings.defaultCountry
  });
  const { firstName, lastName, skillId, notes } = start;
  return {
    ...first,
    ...when,
    zone,
    phoneNumber: writeNumber(contact.number, country),
    deliverTo: start.mine ? 'me' : 'anyone',
    firstName,
    lastName,
    skillId,
    notes,
    delayMin: null
  };
};

/** A quick delay as the time it means. */
const timed = (draft: PlanDraft, pressedAt: Instant): PlanDraft =>
  draft.delayMin === null || !isZone(draft.zone)
    ? draft
    : { ...draft, ...delayedTime(draft.zone, pressedAt, draft.delayMin), delayMin: null };

/** Minutes from now come first; of the usual times those that are no minutes from now. */
const offers = (draft: PlanDraft, now: Instant): readonly DraftOffer[] => [
  ...(draft.zone === null ? [] : callbackDelays).map((minutes) => ({
    key: `in${minutes}`,
    text: say('rescheduleInMinutes', { minutes }),
    draft: { ...draft, delayMin: minutes }
  })),
  ...callbackPresets(draft.zone, now)
    .filter(({ key }) => key !== 'inOneHour')
    .map(({ key, date, time, which }) => ({
      key,
      text: say(presetWords[key]),
      draft: changeDraft(draft, { date, time, which })
    }))
];

/** A new callback begins without a number: what is not yet entered is said, and is no mistake. */
const unlessEmpty = (note: FieldNote | null, { contact, draft }: PlanSource): FieldNote | null =>
  note && contact.number === '' && (draft?.phoneNumber ?? '').trim() === '' ? { ...note, tone: 'calm' } : note;

/** The rules' verdict on a draft, for the panel to paint. */
export const planForm = (source: PlanSource): PlanVerdict => {
  const draft = timed(source.draft ?? proposed(source), source.draftedAt);
  const rules = { ...source, draft, assumedZone: source.agentZone };
  const reading = readDraft(rules);
  const { time, number } = reading;
  const due = time.kind === 'ok' && draft.zone !== null ? time.instant : null;
  const zone = draft.zone === null ? error(say('rescheduleNoZone')) : null;
  const form = formOf(rules, reading, timeSaid(draft, time, source.now), zone);
  return {
    form: { ...form, number: unlessEmpty(form.number, source), presets: offers(draft, source.now) },
    draft,
    number,
    due,
    at: due === null || draft.zone === null ? null : wallWithOffset(draft.zone, due)
  };
};

/** A number as it is shown: in international form where it is one. */
export const numberText = (number: string, agentZone: string | null, defaultCountrySetting: string): string =>
  writeNumber(number, defaultCountry({ number, zone: agentZone, setting: defaultCountrySetting }));
