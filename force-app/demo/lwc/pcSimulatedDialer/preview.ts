/** Preview: a record is shown before it is dialed, and the agent decides, or time does (protocol 5.4, 5.6). */
import { close, moveTo } from './contactMoves';
import { enterPhase } from './farSide';
import type { Contact, World } from './modelTypes';

/** Law before list: a compliance record uses its own group of settings (protocol 5.4). */
export function previewSettings({ record, skill }: Contact) {
  const settings = skill.config.deliveryPreferences;
  return record.compliance
    ? {
        seconds: settings.complianceRecordsTimeout,
        defaultAccept: settings.complianceRecordsDefaultAccept,
        requeue: settings.showComplianceButtonRequeue,
        snooze: settings.showComplianceButtonSnooze,
        reschedule: settings.showComplianceButtonReschedule,
        disposition: settings.showComplianceButtonDisposition
      }
    : {
        seconds: settings.confirmationRequiredTimeout,
        defaultAccept: settings.confirmationRequiredDefaultAccept,
        requeue: settings.showPreviewButtonRequeue,
        snooze: settings.showPreviewButtonSnooze,
        reschedule: settings.showPreviewButtonReschedule,
        disposition: settings.showPreviewButtonDisposition
      };
}

/** Offers a record. Not linked: the preview dispositions show only then (protocol 9, quirk 26). */
export function offerPreview(world: World, contact: Contact): void {
  const { seconds } = previewSettings(contact);
  const previewSeconds = world.time.pacedSeconds(seconds);
  world.ledger.write('previewed', contact, { seconds: previewSeconds });
  moveTo(world, contact, 'Preview', { previewSeconds });
  if (previewSeconds === 0) return;
  contact.timer = world.time.after(previewSeconds * 1000, () => {
    contact.timer = null;
    world.moves.previewTimedOut(world, contact);
  });
}

/** Dials an offered record; the contact stays the same. */
export function acceptPreview(world: World, contact: Contact): void {
  contact.timer?.cancel();
  world.ledger.write('dialed', contact, { number: contact.record.phoneE164, dial: contact.line.entry.dials });
  moveTo(world, contact, 'NaturalCallDialing', { timer: null, previewSeconds: 0 });
  enterPhase(world, contact.line, 'dialing');
}

/** Ends an offer without dialing. */
export function endPreview(world: World, contact: Contact, why: string): void {
  enterPhase(world, contact.line, 'gone');
  close(world, contact, why);
}
