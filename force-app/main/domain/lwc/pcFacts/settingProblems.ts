/** What is wrong in the settings, for those who can mend it. The sentences are labels (c/pcSettingWords). */

/** Custom metadata types of the package. */
export type SettingType =
  'PC_Connection__mdt' | 'PC_Skill__mdt' | 'PC_Screen_Pop_Rule__mdt' | 'PC_Screen_Pop_Field__mdt' | 'PC_End_Reason__mdt';

export type SettingProblemCode =
  /** The settings as a whole could not be read; `value` is what the org said. */
  | 'unread'
  /** The org did not answer in time. */
  | 'late'
  /** No kind of value this field can have. */
  | 'unreadable'
  /** There are connections, or none at all, and none is active. */
  | 'nothingActive'
  /** Several connections are active; `right` names the others. */
  | 'severalActive'
  /** Several records hold for all skills that have none of their own; `right` names the others. */
  | 'severalDefaults'
  /** Several records name the same skill or code (`value`); `right` names the others. */
  | 'severalForOne'
  /** No word of the picklist; `right` lists those there are. */
  | 'unknownWord'
  /** Empty, and needed because of what `right` says. */
  | 'missing'
  | 'unknownObject'
  | 'objectNotReadable'
  | 'objectNotCreateable'
  | 'unknownField'
  | 'fieldNotReadable'
  | 'fieldNotCreateable'
  /** Cannot stand in a search. */
  | 'fieldNotSearchable'
  | 'badHost'
  /** No base address of an https host. */
  | 'badAddress'
  | 'badZone'
  | 'badCountry'
  | 'badNumber';

/** One thing that is wrong. It counts as not set. */
export interface SettingProblem {
  readonly code: SettingProblemCode;
  /** '' when nothing could be read. */
  readonly type: SettingType | '';
  /** DeveloperName; '' when it is about no single record. */
  readonly developerName: string;
  /** Stored name, `Pop_Hosts__c`; '' when it is about the whole record. */
  readonly field: string;
  /** What stands there. Text from outside, cut to 80 characters. */
  readonly value: string;
  /** What would be right, or who else is meant; see the code. '' where the sentence alone says it. */
  readonly right: string;
}
