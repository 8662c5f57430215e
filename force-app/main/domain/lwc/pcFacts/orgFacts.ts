/** What the org and its console said about a contact's record. */
import type { ContactId } from './contactFact';
import type { FieldsAnswer, MatchedRecord, OrgRefusal } from './orgContracts';

/** Why the org gave no answer: none within the time limit, or one that could not be used. */
export type OrgFailure = 'late' | 'failed';

/** Facts about the records of a contact; one about a contact that left is dropped. */
export type OrgFact =
  /** What was found for a contact: newest first, at most `matchesShown`. `problem`: why nothing could be looked for, '' when it could. */
  | {
      readonly type: 'org.matched';
      readonly contactId: ContactId;
      readonly records: readonly MatchedRecord[];
      readonly more: boolean;
      readonly problem: OrgRefusal;
    }
  | { readonly type: 'org.matchFailed'; readonly contactId: ContactId; readonly why: OrgFailure }
  /** Fields of the record that belongs to the contact. */
  | { readonly type: 'org.fieldsRead'; readonly contactId: ContactId; readonly answer: FieldsAnswer }
  | { readonly type: 'org.fieldsFailed'; readonly contactId: ContactId; readonly why: OrgFailure };
