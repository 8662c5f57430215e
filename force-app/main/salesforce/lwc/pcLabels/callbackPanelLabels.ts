/** Fields and headings of promised callbacks. */
import offerTitle from '@salesforce/label/c.PC_OfferTitle';
import callbacksTitle from '@salesforce/label/c.PC_CallbacksTitle';
import callbacksCount from '@salesforce/label/c.PC_CallbacksCount';
import callbacksNone from '@salesforce/label/c.PC_CallbacksNone';
import callbacksLoading from '@salesforce/label/c.PC_CallbacksLoading';
import callbackFirstName from '@salesforce/label/c.PC_CallbackFirstName';
import callbackLastName from '@salesforce/label/c.PC_CallbackLastName';
import callbackSkill from '@salesforce/label/c.PC_CallbackSkill';
import callbackChooseSkill from '@salesforce/label/c.PC_CallbackChooseSkill';
import callbackDue from '@salesforce/label/c.PC_CallbackDue';
import callbackThere from '@salesforce/label/c.PC_CallbackThere';
import callbackNoTime from '@salesforce/label/c.PC_CallbackNoTime';
import removalWhy from '@salesforce/label/c.PC_RemovalWhy';
import callbackNotes from '@salesforce/label/c.PC_CallbackNotes';

export const callbackPanelLabels = {
  offerTitle,
  callbacksTitle,
  callbacksCount,
  callbacksNone,
  callbacksLoading,
  callbackFirstName,
  callbackLastName,
  callbackSkill,
  callbackChooseSkill,
  callbackDue,
  callbackThere,
  callbackNoTime,
  removalWhy,
  callbackNotes
};
