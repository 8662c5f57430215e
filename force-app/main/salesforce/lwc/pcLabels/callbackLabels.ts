/** Callbacks that were promised: the offered one and the planned ones. */
import callbackMine from '@salesforce/label/c.PC_CallbackMine';
import callbackAnyone from '@salesforce/label/c.PC_CallbackAnyone';
import callbackAnyoneUnnamed from '@salesforce/label/c.PC_CallbackAnyoneUnnamed';
import offerRefusedAtEnd from '@salesforce/label/c.PC_OfferRefusedAtEnd';
import offerStays from '@salesforce/label/c.PC_OfferStays';
import offerOverdue from '@salesforce/label/c.PC_OfferOverdue';
import buttonCallNow from '@salesforce/label/c.PC_ButtonCallNow';
import buttonCallingNow from '@salesforce/label/c.PC_ButtonCallingNow';
import sayCallNow from '@salesforce/label/c.PC_SayCallNow';
import offCallPresent from '@salesforce/label/c.PC_OffCallPresent';
import sayPostpone from '@salesforce/label/c.PC_SayPostpone';
import buttonRemove from '@salesforce/label/c.PC_ButtonRemove';
import buttonRemoving from '@salesforce/label/c.PC_ButtonRemoving';
import sayRemove from '@salesforce/label/c.PC_SayRemove';
import sayRemoveNow from '@salesforce/label/c.PC_SayRemoveNow';
import offRemoveNever from '@salesforce/label/c.PC_OffRemoveNever';
import offRemoveNotes from '@salesforce/label/c.PC_OffRemoveNotes';
import offRemoveUnknown from '@salesforce/label/c.PC_OffRemoveUnknown';
import removalTitle from '@salesforce/label/c.PC_RemovalTitle';
import buttonKeep from '@salesforce/label/c.PC_ButtonKeep';
import sayKeep from '@salesforce/label/c.PC_SayKeep';
import sayCancelCallback from '@salesforce/label/c.PC_SayCancelCallback';
import buttonNewCallback from '@salesforce/label/c.PC_ButtonNewCallback';
import sayNewCallback from '@salesforce/label/c.PC_SayNewCallback';
import buttonChangeCallback from '@salesforce/label/c.PC_ButtonChangeCallback';
import sayChangeCallback from '@salesforce/label/c.PC_SayChangeCallback';
import saySaveCallback from '@salesforce/label/c.PC_SaySaveCallback';
import callbackChangeTitle from '@salesforce/label/c.PC_CallbackChangeTitle';
import callbackNoSkill from '@salesforce/label/c.PC_CallbackNoSkill';
import buttonReading from '@salesforce/label/c.PC_ButtonReading';
import callbacksFailed from '@salesforce/label/c.PC_CallbacksFailed';
import callbackSaved from '@salesforce/label/c.PC_CallbackSaved';
import callbackRemoved from '@salesforce/label/c.PC_CallbackRemoved';
import callbackFound from '@salesforce/label/c.PC_CallbackFound';
import callbackMissing from '@salesforce/label/c.PC_CallbackMissing';
import callbackDelayed from '@salesforce/label/c.PC_CallbackDelayed';
import callbackAsking from '@salesforce/label/c.PC_CallbackAsking';
import callbackUnsure from '@salesforce/label/c.PC_CallbackUnsure';
import offCallbackSaving from '@salesforce/label/c.PC_OffCallbackSaving';
import happenedOfferCalled from '@salesforce/label/c.PC_HappenedOfferCalled';
import happenedOfferPostponed from '@salesforce/label/c.PC_HappenedOfferPostponed';
import happenedOfferRemoved from '@salesforce/label/c.PC_HappenedOfferRemoved';
import happenedOfferRefused from '@salesforce/label/c.PC_HappenedOfferRefused';
import happenedOfferGone from '@salesforce/label/c.PC_HappenedOfferGone';
import happenedOfferOther from '@salesforce/label/c.PC_HappenedOfferOther';
import saidPromised from '@salesforce/label/c.PC_SaidPromised';
import utilityPromised from '@salesforce/label/c.PC_UtilityPromised';
import utilityPromisedOpen from '@salesforce/label/c.PC_UtilityPromisedOpen';

export const callbackLabels = {
  callbackMine,
  callbackAnyone,
  callbackAnyoneUnnamed,
  offerRefusedAtEnd,
  offerStays,
  offerOverdue,
  buttonCallNow,
  buttonCallingNow,
  sayCallNow,
  offCallPresent,
  sayPostpone,
  buttonRemove,
  buttonRemoving,
  sayRemove,
  sayRemoveNow,
  offRemoveNever,
  offRemoveNotes,
  offRemoveUnknown,
  removalTitle,
  buttonKeep,
  sayKeep,
  sayCancelCallback,
  buttonNewCallback,
  sayNewCallback,
  buttonChangeCallback,
  sayChangeCallback,
  saySaveCallback,
  callbackChangeTitle,
  callbackNoSkill,
  buttonReading,
  callbacksFailed,
  callbackSaved,
  callbackRemoved,
  callbackFound,
  callbackMissing,
  callbackDelayed,
  callbackAsking,
  callbackUnsure,
  offCallbackSaving,
  happenedOfferCalled,
  happenedOfferPostponed,
  happenedOfferRemoved,
  happenedOfferRefused,
  happenedOfferGone,
  happenedOfferOther,
  saidPromised,
  utilityPromised,
  utilityPromisedOpen
};
