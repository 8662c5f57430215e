/** Snapshot of the machines → what the panel shows. */
export type * from './callbackTypes';
export type * from './dialTypes';
export type * from './incomingTypes';
export type * from './messagesTypes';
export type * from './rescheduleTypes';
export type * from './keypadTypes';
export type * from './outsideTypes';
export type * from './toolsTypes';
export type { CallbackFormOf, CallbackViews, DialRulesOf, PageOf, PlanFormOf, RescheduleFormOf } from './scene';
export type * from './twoCallsTypes';
export type * from './marksTypes';
export type * from './matchTypes';
export type { CardValue as ValueView } from 'c/pcPopRules';
export type * from './contactPanelTypes';
export type * from './previewTypes';
export type * from './viewTypes';
export type * from './wrapUpTypes';
export type { Word } from './words';
export { createShiftView } from './shiftView';
// For the views that come late.
export { button } from './button';
export { formControl, shiftControl } from './controls';
export { ifNotTaken } from './offerWords';
export { isHidden } from './permissions';
export { refusalText } from './refusalText';
export { nameIn, say } from './text';
export type { Scene } from './scene';
