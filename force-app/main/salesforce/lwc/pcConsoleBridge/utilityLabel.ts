/** The words of the utility bar item: short, so that its neighbours do not move. */
import { say, type Live, type Sentence } from 'c/pcLabels';
import type { UtilityView } from 'c/pcShiftView';

/** Characters the item may have. */
export const longest = 22;

const two = (value: number) => String(value).padStart(2, '0');
const clock = (seconds: number, pad: boolean) =>
  `${pad ? two(Math.floor(seconds / 60)) : Math.floor(seconds / 60)}:${two(seconds % 60)}`;

/** What ticks in the label at `now` (the dialer's clock, ms). */
export function liveParts({ since, until }: Pick<UtilityView, 'since' | 'until'>, now: number): Live {
  if (until) return { time: clock(Math.max(0, Math.ceil((until - now) / 1000)), false) };
  if (since === null) return {};
  const gone = Math.max(0, Math.floor((now - since) / 1000));
  return { time: clock(gone, true), minutes: String(Math.floor(gone / 60)) };
}

/** Whether the label changes by itself. */
export const ticks = (label: Sentence): boolean => say(label) !== say(label, { time: '', minutes: '' });

/** The label, cut to size: the name gives way first, never the time. */
export function utilityLabel(label: Sentence, live: Live): string {
  const whole = say(label, live);
  const over = [...whole].length - longest;
  if (over <= 0) return whole;
  const name = label.with?.name;
  if (typeof name !== 'string') return `${[...whole].slice(0, longest - 1).join('')}…`;
  const kept = [...name].slice(0, Math.max(1, [...name].length - over - 1)).join('');
  return say({ ...label, with: { ...label.with, name: `${kept.trimEnd()}…` } }, live);
}
