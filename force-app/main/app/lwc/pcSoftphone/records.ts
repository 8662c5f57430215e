/** The records of a shift's contacts: its words about them go to the one who opens, and what became of them comes back. */
import { popFieldsOf } from 'c/pcFacts';
import type { ContactId, SoftphoneSettings } from 'c/pcFacts';
import { callId, skillNameFor } from 'c/pcShiftMachine';
import type { CallActor, ShiftActor } from 'c/pcShiftMachine';
import { createRecordPop, type DueContact, type RecordDesk, type RecordPlace } from './recordPop';

/**
 * @param actor the shift, not started yet
 * @param bring the late bundle; given by tests
 */
export function openRecords(
  actor: ShiftActor,
  place: RecordPlace,
  { popFields }: Pick<SoftphoneSettings, 'popFields'>,
  bring: () => Promise<RecordDesk> = () => import('c/pcRecordDesk')
): void {
  const pop = createRecordPop({
    place,
    desk: bring,
    fieldsOf: (contact) => popFieldsOf(popFields, skillNameFor(actor.getSnapshot().context, contact)),
    tell: (fact) => actor.send(fact)
  });
  /** As it is now: what is filled in is what the dialer said last. Null when it left. */
  const dueNow = (contactId: ContactId): DueContact | null => {
    const call = actor.getSnapshot().children[callId(contactId)] as CallActor | undefined;
    const known = call?.getSnapshot().context;
    return known?.popRule ? { contact: known.contact, rule: known.popRule } : null;
  };
  actor.on('screenPopDue', (due) => void pop.due(due));
  actor.on('recordWanted', ({ want }) => {
    const contact = dueNow(want.contactId);
    if (contact) void pop.wanted(want, contact);
  });
}
