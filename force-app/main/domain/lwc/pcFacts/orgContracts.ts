/**
 * What the org answers: one type per Apex method, used by the components that call it, by the rules that judge it and by the local
 * page that stands in for the org. Fields are the stored ones, in camel case and without `__c`; a text that is not set is ''. Nothing
 * is judged in Apex: what a setting means, and what is wrong with it, is decided in TypeScript, where it is tested.
 */

/** What every custom metadata record has. */
export interface SettingRecord {
  /** DeveloperName: names the record to those who mend it. */
  readonly developerName: string;
  /** MasterLabel. */
  readonly label: string;
}

/** `PC_Connection__mdt`: how this org reaches its tenant. One of them is active. */
export interface ConnectionRecord extends SettingRecord {
  readonly active: boolean;
  /** Tenant's area, `na1`; gives the API host where none is named (protocol 1.2). */
  readonly area: string;
  readonly tenantId: string;
  /** Public client of the sign-in with PKCE (protocol 1.3); no secret exists. */
  readonly clientId: string;
  /** Base address of the API, `https://api-na1.niceincontact.com`; '' takes it from the area. */
  readonly apiHost: string;
  /** Base address of the sign-in; '' is the vendor's global one. */
  readonly signInHost: string;
  /** Phone number (E.164) or station id that the connect form begins with when the agent has used none yet. */
  readonly stationDefault: string;
  /** As {@link SoftphoneSettings.rescheduleZone}; '' means `contact`. */
  readonly rescheduleZone: string;
  /** One host a line. */
  readonly popHosts: string;
  /** ISO country of numbers written without one; '' means `US`. */
  readonly defaultCountry: string;
}

/** `PC_Skill__mdt`: what an administrator decides per skill; the one without a skill name holds for all others. */
export interface SkillRecord extends SettingRecord {
  /** Name of the skill in the dialer; '' is the default. */
  readonly skillName: string;
  readonly contactPanel: boolean;
  /** `PersonalQueue`, `SkillQueue`, `AfterDelay`. */
  readonly snoozeMeans: string;
  /** What the button says that Snooze does, in the administrator's own words; '' uses ours. */
  readonly snoozeText: string;
}

/** `PC_Screen_Pop_Rule__mdt`: what opens when a contact comes; the one without a skill name holds for all others. */
export interface PopRuleRecord extends SettingRecord {
  readonly skillName: string;
  /** `Preview`, `Ringing`, `Amd`, `Connected`: the first state of the contact in which the rule applies; `trigger` is a word of Apex. */
  readonly popTrigger: string;
  /** `ScreenPopUrl`, `ExternalId`, `Phone`, `DialerValue`. */
  readonly source: string;
  /** Label of the dialer's value, for the source `DialerValue`. */
  readonly valueName: string;
  /** Object to match in; '' for `ScreenPopUrl`. */
  readonly objectApiName: string;
  /** Field to match; '' for `ScreenPopUrl`, and for `Phone`, which searches every phone field. */
  readonly fieldApiName: string;
  /** `Open`, `Choose`, `Nothing`. */
  readonly whenOne: string;
  /** `Choose`, `Nothing`. */
  readonly whenMany: string;
  /** `New`, `Nothing`. */
  readonly whenNone: string;
  /** `Tab`, `Subtab`. */
  readonly openAs: string;
}

/** `PC_Screen_Pop_Field__mdt`: one value on the card. Records of a skill take the place of those without one. */
export interface PopFieldRecord extends SettingRecord {
  readonly skillName: string;
  readonly order: number;
  /** `DialerValue`, `RecordField`. */
  readonly source: string;
  /** Label of the dialer's value, for the source `DialerValue`. */
  readonly dialerValue: string;
  /** What stands beside the value on the card; '' is the field's label, or the dialer's. */
  readonly cardLabel: string;
  /** Where the value is read; with the source `DialerValue`, where a new record gets it. */
  readonly objectApiName: string;
  readonly fieldApiName: string;
}

/** `PC_End_Reason__mdt`: the words for a disconnect code of this tenant (protocol 5.3). */
export interface EndReasonRecord extends SettingRecord {
  readonly code: string;
  readonly text: string;
}

/** One field that a setting names, as the running user may use it. */
export interface FieldFacts {
  readonly apiName: string;
  readonly label: string;
  readonly exists: boolean;
  readonly readable: boolean;
  readonly createable: boolean;
  /** May stand in a WHERE clause. */
  readonly filterable: boolean;
  /** DisplayType in capitals, `STRING`, `PHONE`, `CURRENCY`; '' when it does not exist. */
  readonly type: string;
}

/** One object that a setting names, with those of its fields that a setting names. */
export interface ObjectFacts {
  readonly apiName: string;
  readonly label: string;
  readonly exists: boolean;
  readonly readable: boolean;
  readonly createable: boolean;
  readonly fields: readonly FieldFacts[];
}

/** `PC_SettingsController.read()`, cacheable. */
export interface OrgSettings {
  readonly connections: readonly ConnectionRecord[];
  readonly skills: readonly SkillRecord[];
  readonly popRules: readonly PopRuleRecord[];
  readonly popFields: readonly PopFieldRecord[];
  readonly endReasons: readonly EndReasonRecord[];
  readonly objects: readonly ObjectFacts[];
}

/** What to look for. */
export interface MatchRequest {
  /** Comes back with the answer; a contact id. */
  readonly requestId: string;
  readonly objectApiName: string;
  /** '' searches the phone fields for a number. */
  readonly fieldApiName: string;
  readonly value: string;
}

export interface MatchedRecord {
  readonly recordId: string;
  readonly objectApiName: string;
  readonly name: string;
}

/** Why nothing could be looked for; '' when it could. */
export type OrgRefusal = '' | 'unknownObject' | 'unknownField' | 'noAccess' | 'notSearchable' | 'tooShort';

export interface MatchAnswer {
  readonly requestId: string;
  /** At most {@link matchesShown}, newest first. */
  readonly records: readonly MatchedRecord[];
  /** There are more than these. */
  readonly more: boolean;
  readonly problem: OrgRefusal;
}

export const matchesShown = 10;

/** `PC_RecordMatchController.match({ requests })`. */
export type Match = (parameters: { readonly requests: readonly MatchRequest[] }) => Promise<readonly MatchAnswer[]>;

export interface FieldsRequest {
  readonly recordId: string;
  readonly fields: readonly string[];
}

/** One value of a record, unformatted: numbers with a point, dates as `YYYY-MM-DD`, instants in UTC; a lookup is its name. */
export interface FieldValue {
  readonly fieldApiName: string;
  readonly label: string;
  readonly value: string;
  /** DisplayType in capitals. */
  readonly type: string;
}

export interface FieldsAnswer {
  readonly recordId: string;
  readonly objectApiName: string;
  readonly name: string;
  readonly values: readonly FieldValue[];
  /** Asked for, and not there or not readable for this user. */
  readonly unreadable: readonly string[];
  /** `noAccess` when the record itself cannot be read. */
  readonly problem: OrgRefusal;
}

/** `PC_RecordFieldsController.read({ requests })`. */
export type ReadFields = (parameters: { readonly requests: readonly FieldsRequest[] }) => Promise<readonly FieldsAnswer[]>;

/** What only the org's administration knows (`PC_SetupController.check()`); without the permission `PC_Administer` it refuses. */
export interface SetupFacts {
  /** As `PC_SettingsController.read` answers them, but never from the browser's memory. */
  readonly settings: OrgSettings;
  /** The settings' records, for links into Setup; `type` is the API name, `PC_Skill__mdt`. */
  readonly records: readonly { readonly type: string; readonly developerName: string; readonly recordId: string }[];
  /** Lightning apps whose utility bar or navigation belongs to this package. */
  readonly apps: readonly { readonly developerName: string; readonly label: string; readonly console: boolean }[];
  /** Whether the permission set PC_Agent lets its agents read each object (`fieldApiName` '') and field that a setting names. */
  readonly agentAccess: readonly {
    readonly objectApiName: string;
    readonly fieldApiName: string;
    readonly granted: boolean;
  }[];
  /** Developer names of rules whose field has a value in no record at all: they can match nothing. */
  readonly rulesWithoutValues: readonly string[];
  /** How many active users have the permission set PC_Agent. */
  readonly agents: number;
}

/** Where this org's sign-in page is, `PC_SignInController.read()`, cacheable. */
export interface SignInPlace {
  /** https, and another origin than the Lightning page's. */
  readonly pageUrl: string;
}
