/**
 * The records of a shift's contacts. An address the dialer sends opens at once; everything else about records comes late and is told when
 * it does not come.
 */
import { popFieldsOf } from 'c/pcFacts';
import type { ConsoleFact, ContactFact, ContactId, OrgFact, PopField, SoftphoneSettings } from 'c/pcFacts';
import type { DueContact, Opened, RecordPlace, RecordPop } from 'c/pcRecordPop';
import { callId, skillNameFor } from 'c/pcShiftMachine';
import type { CallActor, ShiftActor } from 'c/pcShiftMachine';

type Late = typeof import('c/pcRecordPop');

export interface LateRecords {
  /** Null until they came. */
  get(): Late | null;
  /** Asked again after a failure; rejects when it does not come. */
  bring(): Promise<Late>;
}

/** @param onLoaded called once, when it came */
export function createLateRecords(
  onLoaded: () => void,
  load: () => Promise<Late> = () => import('c/pcRecordPop')
): LateRecords {
  let came: Late | null = null;
  let coming: Promise<Late> | null = null;
  const bring = async (): Promise<Late> => {
    try {
      came = await (coming ??= load());
    } catch (error) {
      coming = null;
      throw error;
    }
    return came;
  };
  return {
    get: () => came,
    bring: async () => {
      const first = came === null;
      const late = await bring();
      if (first) onLoaded();
      return late;
    }
  };
}

/** @param actor the shift, not started yet */
export function openRecords(
  actor: ShiftActor,
  place: RecordPlace,
  { popFields }: Pick<SoftphoneSettings, 'popFields'>,
  late: LateRecords
): void {
  let pop: RecordPop | null = null;
  const tell = (fact: ConsoleFact | OrgFact): void => actor.send(fact);
  const fieldsOf = (contact: ContactFact): readonly PopField[] =>
    popFieldsOf(popFields, skillNameFor(actor.getSnapshot().context, contact));
  const told = (contactId: ContactId, result: Opened, recordId: string | null): void => {
    if (result.opened !== null) tell({ type: 'console.recordOpened', contactId, recordId });
    else if (result.why !== 'empty') tell({ type: 'console.popRefused', contactId, why: result.why, host: result.host });
  };
  /** Null when it did not come. */
  const bringPop = async (): Promise<RecordPop | null> => {
    try {
      const { createRecordPop } = await late.bring();
      return (pop ??= createRecordPop({ place, desk: () => import('c/pcRecordDesk'), fieldsOf, tell, told }));
    } catch {
      return null;
    }
  };

  const byAddress = async ({ contact, rule }: DueContact): Promise<void> => {
    const result = await place.pop(contact.screenPopUrl, { subtab: rule.openAs === 'subtab', pressed: false });
    const recordId = (result.opened !== null && result.recordId) || null;
    told(contact.contactId, result, recordId);
    if (recordId === null || fieldsOf(contact).every(({ source }) => source !== 'recordField')) return;
    const reader = await bringPop();
    if (reader) await reader.read(contact, recordId, '');
    else tell({ type: 'org.fieldsFailed', contactId: contact.contactId, why: 'failed' });
  };
  const byRule = async (due: DueContact, act: (pop: RecordPop) => Promise<void>): Promise<void> => {
    const ready = await bringPop();
    if (ready) await act(ready);
    else tell({ type: 'org.matchFailed', contactId: due.contact.contactId, why: 'failed' });
  };
  /** As it is now: what is filled in is what the dialer said last. Null when it left. */
  const dueNow = (contactId: ContactId): DueContact | null => {
    const call = actor.getSnapshot().children[callId(contactId)] as CallActor | undefined;
    const known = call?.getSnapshot().context;
    return known?.popRule ? { contact: known.contact, rule: known.popRule } : null;
  };

  actor.on('screenPopDue', (due) => {
    void (due.rule.source === 'screenPopUrl' ? byAddress(due) : byRule(due, (ready) => ready.look(due)));
  });
  actor.on('recordWanted', ({ want }) => {
    const due = dueNow(want.contactId);
    if (due) void byRule(due, (ready) => ready.wanted(want, due));
  });
}
