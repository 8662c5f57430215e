/** What the rules say of the chosen time: fine and how far away, or why not and which times would do. */
import { callbackClocks, changeDraft } from 'c/pcCallback';
import type { CallbackTime, RescheduleDraft, SentTime, WallTime } from 'c/pcCallback';
import type { DraftOffer, FieldNote, Text } from 'c/pcShiftView';
import { error, offsetText, say } from './say';

export interface TimeSaid {
  readonly note: FieldNote | null;
  readonly offers: readonly DraftOffer[];
}

const offer = (draft: RescheduleDraft, { date, time }: WallTime): DraftOffer => ({
  key: `${date}T${time}`,
  text: say('rescheduleOffer', { date, time }),
  draft: changeDraft(draft, { date, time })
});

const away = (minutes: number): Text => {
  if (minutes < 60) return say('rescheduleInMinutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return say('rescheduleInHours', { hours, minutes: minutes % 60 });
  return say('rescheduleInDays', { days: Math.floor(hours / 24), hours: hours % 24 });
};

const only = (note: FieldNote): TimeSaid => ({ note, offers: [] });

/** @param now the dialer's present instant, ms */
export const timeSaid = (draft: RescheduleDraft, time: CallbackTime, now: number): TimeSaid => {
  switch (time.kind) {
    case 'ok':
      return only({ tone: 'calm', text: away(Math.floor((time.instant - now) / 60_000)) });
    case 'gap':
      return {
        note: error(say('rescheduleGap', { time: draft.time.slice(0, 5), minutes: time.shiftMin })),
        offers: [time.before, time.after].flatMap((moment) => (moment ? [offer(draft, moment)] : []))
      };
    case 'overlap':
      return {
        note: error(say('rescheduleOverlap', { time: draft.time.slice(0, 5) })),
        offers: [
          {
            key: 'first',
            text: say('rescheduleFirst', { offset: offsetText(time.first.offsetMin) }),
            draft: changeDraft(draft, { which: 'first' })
          },
          {
            key: 'second',
            text: say('rescheduleSecond', { offset: offsetText(time.second.offsetMin) }),
            draft: changeDraft(draft, { which: 'second' })
          }
        ]
      };
    case 'past':
      return only(error(say('reschedulePast')));
    case 'tooFar':
      return only(error(say('rescheduleTooFar')));
    case 'unreadable':
      return only(error(say(time.field === 'date' ? 'rescheduleNoDate' : 'rescheduleNoTime')));
    case 'noZone':
      return { note: null, offers: [] };
  }
};

/** A good time that the wire has no way to say. */
export const unsayable = (draft: RescheduleDraft, sent: Exclude<SentTime, { kind: 'ok' }>, now: number): TimeSaid => {
  if (sent.kind === 'noZone') return only(error(say('rescheduleBadSetting', { setting: sent.setting ?? '' })));
  if (sent.kind === 'lost') return only(error(say('rescheduleLost')));
  const offers = [sent.before, sent.after].flatMap((instant) => {
    const clock = callbackClocks({ instant, now, contactZone: draft.zone, agentZone: null }).contact;
    if (clock === null || instant <= now) return [];
    const two = (value: number): string => String(value).padStart(2, '0');
    return [offer(draft, { date: clock.date, time: `${two(clock.hour)}:${two(clock.minute)}` })];
  });
  return { note: error(say('rescheduleUnsayable')), offers };
};
