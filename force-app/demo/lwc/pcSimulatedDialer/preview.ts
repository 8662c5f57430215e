/** Preview: a record is shown before it is dialed, and the agent decides, or time does (protocol 5.4, 5.6). */
import { close, moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import type { Contact, World } from './modelTypes';
import { fullNumber } from './numbers';
import { previewDelivery, previewSettings } from './previewRules';
import { OUTSIDE_NETWORK } from './readiness';

/**
 * Offers a record, with another time when it was offered before. Not linked: the preview dispositions show only then (protocol 9,
 * quirk 26).
 */
export function offerPreview(world: World, contact: Contact): void {
  const { entry } = contact.line;
  const { seconds, secondsSubsequent } = previewSettings(contact.record, contact.skill.config);
  const previewSeconds = world.time.pacedSeconds(entry.offers === 0 ? seconds : secondsSubsequent);
  entry.offers += 1;
  world.ledger.write('previewed', contact, { seconds: previewSeconds });
  moveTo(world, contact, 'Preview', { previewSeconds });
  if (previewSeconds === 0) return;
  contact.timer = world.time.after(previewSeconds * 1000, () => {
    contact.timer = null;
    world.moves.previewTimedOut(world, contact);
  });
}

/** Dials a record, offered before or not; the contact stays the same. */
export function startDialing(world: World, contact: Contact): void {
  const { timer, line, callback } = contact;
  timer?.cancel();
  if (callback !== null) callback.open = false;
  world.ledger.write('dialed', contact, { number: fullNumber(contact), dial: line.entry.dials });
  moveTo(world, contact, 'NaturalCallDialing', { timer: null, previewSeconds: 0 });
  enterPhase(world, line, previewDelivery(contact.record, contact.skill.config) === OUTSIDE_NETWORK ? 'outside' : 'dialing');
}

/** Ends an offer without dialing. */
export function endPreview(world: World, contact: Contact, why: string): void {
  enterPhase(world, contact.line, 'gone');
  close(world, contact, why);
}
