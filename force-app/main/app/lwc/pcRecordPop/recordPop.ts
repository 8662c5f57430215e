/**
 * A contact's record on its way: looked for, opened, offered or made, and every outcome is told to the shift. When it is due the machines
 * say, and what that leads to `c/pcPopRules`.
 */
import type {
  ContactFact,
  ContactId,
  FieldsAnswer,
  FieldsRequest,
  MatchAnswer,
  MatchPopRule,
  MatchRequest,
  OrgFact,
  PopField,
  PopRefusal,
  PopRule,
  RecordIntent
} from 'c/pcFacts';
import { fieldsToRead, newRecordValues, popOutcome, popPlan } from 'c/pcPopRules';
import type { OrgReply } from 'c/pcRecordDesk';

/** A contact with the rule that opens its record. */
export interface DueContact {
  readonly contact: ContactFact;
  readonly rule: PopRule;
}

/** How something opens: `pressed` by the agent, and then it may take the place of what they look at. */
export interface Manner {
  readonly subtab: boolean;
  readonly pressed: boolean;
}

/** What became of it; of an address the record it meant is named. */
export type Opened =
  | { readonly opened: string; readonly recordId?: string }
  | { readonly opened: null; readonly why: 'empty' | PopRefusal; readonly host: string };

export interface NewRecord {
  readonly objectApiName: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The console, through the bridge. */
export interface RecordPlace {
  pop(url: string, manner: Manner): Promise<Opened>;
  openRecord(recordId: string, manner: Manner): Promise<Opened>;
  openNewRecord(record: NewRecord, manner: Manner): Promise<Opened>;
}

/** The org (`c/pcRecordDesk`). */
export interface RecordDesk {
  matchRecords(request: MatchRequest): Promise<OrgReply<MatchAnswer>>;
  readRecordFields(request: FieldsRequest): Promise<OrgReply<FieldsAnswer>>;
}

export interface RecordPopParts {
  readonly place: RecordPlace;
  /** Brings the desk with the first contact that needs it; one that does not come is an org that does not answer. */
  readonly desk: () => Promise<RecordDesk>;
  /** The fields of the card for this contact. */
  readonly fieldsOf: (contact: ContactFact) => readonly PopField[];
  readonly tell: (fact: OrgFact) => void;
  /** Tells what became of an opening; `recordId` null is the page of a new one. */
  readonly told: (contactId: ContactId, result: Opened, recordId: string | null) => void;
}

export interface RecordPop {
  /** A contact's record is to be looked for. */
  look(contact: DueContact): Promise<void>;
  /** Its record is known: the fields of the card are read. `objectApiName` '' where only the record can say. */
  read(contact: ContactFact, recordId: string, objectApiName: string): Promise<void>;
  /** The agent wants one of its records, a new one, or another look. */
  wanted(want: RecordIntent, contact: DueContact): Promise<void>;
}

const noAnswer = { kind: 'failed', why: 'failed' } as const;

export function createRecordPop({ place, desk, fieldsOf, tell, told }: RecordPopParts): RecordPop {
  const ask = async <Answer>(asking: (desk: RecordDesk) => Promise<OrgReply<Answer>>): Promise<OrgReply<Answer>> => {
    try {
      return await asking(await desk());
    } catch {
      return noAnswer;
    }
  };

  const read = async (contact: ContactFact, recordId: string, objectApiName: string): Promise<void> => {
    const fields = fieldsToRead(fieldsOf(contact), objectApiName);
    if (fields.length === 0) return;
    const { contactId } = contact;
    const reply = await ask((one) => one.readRecordFields({ recordId, fields }));
    if (reply.kind === 'answered') tell({ type: 'org.fieldsRead', contactId, answer: reply.answer });
    else tell({ type: 'org.fieldsFailed', contactId, why: reply.why });
  };

  const mannerOf = ({ openAs }: PopRule, pressed: boolean): Manner => ({ subtab: openAs === 'subtab', pressed });

  const open = async ({ contact, rule }: DueContact, recordId: string, pressed: boolean): Promise<void> => {
    told(contact.contactId, await place.openRecord(recordId, mannerOf(rule, pressed)), recordId);
  };

  const make = async (contact: ContactFact, rule: MatchPopRule, pressed: boolean): Promise<void> => {
    const record = { objectApiName: rule.objectApiName, values: newRecordValues(contact, rule, fieldsOf(contact)) };
    told(contact.contactId, await place.openNewRecord(record, mannerOf(rule, pressed)), null);
  };

  const match = async (contact: ContactFact, rule: MatchPopRule, request: MatchRequest): Promise<void> => {
    const { contactId } = contact;
    const reply = await ask((one) => one.matchRecords(request));
    if (reply.kind === 'failed') return tell({ type: 'org.matchFailed', contactId, why: reply.why });
    const { records, more, problem } = reply.answer;
    tell({ type: 'org.matched', contactId, records, more, problem });
    const outcome = popOutcome(rule, reply.answer);
    const [only] = records;
    const values = only && records.length === 1 && !more ? read(contact, only.recordId, only.objectApiName) : null;
    if (outcome === 'open' && only) await open({ contact, rule }, only.recordId, false);
    if (outcome === 'new') await make(contact, rule, false);
    await values;
  };

  const look = async ({ contact, rule }: DueContact): Promise<void> => {
    const plan = popPlan(contact, rule);
    if (plan.kind === 'match' && rule.source !== 'screenPopUrl') await match(contact, rule, plan.request);
  };

  return {
    look,
    read,
    async wanted(want, contact) {
      const { rule } = contact;
      if (want.type === 'agent.matchRecord') return look(contact);
      if (want.type === 'agent.openRecord') {
        const values = read(contact.contact, want.recordId, rule.source === 'screenPopUrl' ? '' : rule.objectApiName);
        await open(contact, want.recordId, true);
        return values;
      }
      if (rule.source !== 'screenPopUrl') await make(contact.contact, rule, true);
    }
  };
}
