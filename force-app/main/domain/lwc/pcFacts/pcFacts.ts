/**
 * The vocabulary of the softphone: what the agent asks for (intents), what the dialer and the link say (facts), and what
 * the machines send out (commands). One word per thing; every other room speaks only these words.
 */
export type * from './agentFacts';
export type * from './commands';
export type * from './commitments';
export type * from './contactFact';
export type * from './dial';
export type * from './directory';
export type * from './facts';
export { HISTORY_DAYS } from './history';
export type * from './history';
export type * from './intents';
export type * from './reference';
export type * from './skillParameters';
export type * from './tools';
export type { Refusal, RefusalCode, RefusalEntry } from './refusals';
export { refusalCatalogue } from './refusals';
export type * from './orgContracts';
export { matchesShown } from './orgContracts';
export type * from './orgFacts';
export { defaultPopRule, popFieldsOf, popRuleOf } from './popSettings';
export type * from './popSettings';
export { defaultSettings, opensContactPanel, snoozeOf } from './settings';
export type * from './settingProblems';
export type { Features, SnoozeMeaning, SnoozeSetting, SoftphoneSettings, TenantSetting } from './settings';
export { contactFactTypes } from './facts';
