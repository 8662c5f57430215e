/** A do-not-call (disposition kinds 3 and 4, protocol 7.4): the number is not called again, on whichever record of a list it stands. */
import { doNotCallScope } from './dispositionKinds';
import type { CampaignDisposition } from './campaignTypes';
import type { Contact, World } from './modelTypes';
import { watchList } from './records';

/** Bars the number of the record: in the contact's skill, or in every skill of the business unit. */
export function barNumber(world: World, contact: Contact, disposition: CampaignDisposition): void {
  const scope = doNotCallScope(disposition);
  if (scope === null) return;
  const skills = scope === 'skill' ? [contact.skill] : [...world.skills.values()];
  const number = contact.record.phoneE164;
  const records = skills.reduce((sum, { queue }) => sum + queue.bar(number), 0);
  world.ledger.write('doNotCall', contact, { scope, number, records });
  for (const skill of skills) watchList(world, skill);
}
