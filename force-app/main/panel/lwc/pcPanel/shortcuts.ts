/** Single-letter keys of the chosen card. None hangs up: a key pressed by mistake must not end a conversation. */
import type { ButtonView, CardView } from 'c/pcShiftView';

/** Control name → its key. */
export const shortcuts: Readonly<Record<string, string>> = {
  hold: 'h',
  mute: 'm',
  markMachine: 'a',
  markFax: 'f',
  markBadNumber: 'b'
};

/** The controls of a card that may have a key. */
export const keyed = (card: CardView | undefined): readonly ButtonView[] =>
  card ? [...card.controls, ...(card.marks?.buttons ?? [])] : [];

/** The control a key presses on this card, or undefined. */
export const controlFor = (card: CardView | undefined, key: string) =>
  keyed(card).find(({ name }) => shortcuts[name] === key.toLowerCase());

/** Whether a key pressed there is text being typed. */
export function isTyping(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
}
