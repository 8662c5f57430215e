/** Utility bar item (at most 22 characters) and screen reader. */
import utilityConnect from '@salesforce/label/c.PC_UtilityConnect';
import utilityConnecting from '@salesforce/label/c.PC_UtilityConnecting';
import utilityReconnecting from '@salesforce/label/c.PC_UtilityReconnecting';
import utilityNoLink from '@salesforce/label/c.PC_UtilityNoLink';
import utilityWaiting from '@salesforce/label/c.PC_UtilityWaiting';
import utilityPending from '@salesforce/label/c.PC_UtilityPending';
import utilityDialing from '@salesforce/label/c.PC_UtilityDialing';
import utilityScreening from '@salesforce/label/c.PC_UtilityScreening';
import utilityPreviewing from '@salesforce/label/c.PC_UtilityPreviewing';
import utilityPreviewingOpen from '@salesforce/label/c.PC_UtilityPreviewingOpen';
import utilityActive from '@salesforce/label/c.PC_UtilityActive';
import utilityHeld from '@salesforce/label/c.PC_UtilityHeld';
import utilityMasked from '@salesforce/label/c.PC_UtilityMasked';
import utilityConferenced from '@salesforce/label/c.PC_UtilityConferenced';
import utilityOffered from '@salesforce/label/c.PC_UtilityOffered';
import utilityCallbackOffered from '@salesforce/label/c.PC_UtilityCallbackOffered';
import utilityWrapUp from '@salesforce/label/c.PC_UtilityWrapUp';
import utilityWrapUpOpen from '@salesforce/label/c.PC_UtilityWrapUpOpen';
import utilityState from '@salesforce/label/c.PC_UtilityState';
import utilityNoName from '@salesforce/label/c.PC_UtilityNoName';
import saidAnd from '@salesforce/label/c.PC_SaidAnd';
import saidDialing from '@salesforce/label/c.PC_SaidDialing';
import saidRinging from '@salesforce/label/c.PC_SaidRinging';
import saidOffered from '@salesforce/label/c.PC_SaidOffered';
import saidScreening from '@salesforce/label/c.PC_SaidScreening';
import saidHeld from '@salesforce/label/c.PC_SaidHeld';
import saidOnCall from '@salesforce/label/c.PC_SaidOnCall';
import saidWrapUp from '@salesforce/label/c.PC_SaidWrapUp';
import saidEnded from '@salesforce/label/c.PC_SaidEnded';
import saidState from '@salesforce/label/c.PC_SaidState';
import saidConnected from '@salesforce/label/c.PC_SaidConnected';
import saidLinkLost from '@salesforce/label/c.PC_SaidLinkLost';
import saidLegDown from '@salesforce/label/c.PC_SaidLegDown';
import saidSessionOver from '@salesforce/label/c.PC_SaidSessionOver';
import saidError from '@salesforce/label/c.PC_SaidError';

export const saidLabels = {
  utilityConnect,
  utilityConnecting,
  utilityReconnecting,
  utilityNoLink,
  utilityWaiting,
  utilityPending,
  utilityDialing,
  utilityScreening,
  utilityPreviewing,
  utilityPreviewingOpen,
  utilityActive,
  utilityHeld,
  utilityMasked,
  utilityConferenced,
  utilityOffered,
  utilityCallbackOffered,
  utilityWrapUp,
  utilityWrapUpOpen,
  utilityState,
  utilityNoName,
  saidAnd,
  saidDialing,
  saidRinging,
  saidOffered,
  saidScreening,
  saidHeld,
  saidOnCall,
  saidWrapUp,
  saidEnded,
  saidState,
  saidConnected,
  saidLinkLost,
  saidLegDown,
  saidSessionOver,
  saidError
};
