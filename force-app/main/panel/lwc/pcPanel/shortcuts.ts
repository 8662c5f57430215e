/** Single-letter keys of the chosen card. None ends a call: a key pressed by mistake must not hang up. */
import type { CardView } from 'c/pcShiftView';

/** Control name → its key. */
export const shortcuts: Readonly<Record<string, string>> = { hold: 'h', mute: 'm' };

/** The control a key presses on this card, or undefined. */
export const controlFor = (card: CardView | undefined, key: string) =>
  card?.controls.find(({ name }) => shortcuts[name] === key.toLowerCase());

/** Whether a key pressed there is text being typed. */
export function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
}
