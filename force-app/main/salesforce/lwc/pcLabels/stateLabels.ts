/** States of a line, which line is heard, what is wrong. */
import statePreviewing from '@salesforce/label/c.PC_StatePreviewing';
import stateDialing from '@salesforce/label/c.PC_StateDialing';
import stateRinging from '@salesforce/label/c.PC_StateRinging';
import stateScreening from '@salesforce/label/c.PC_StateScreening';
import stateActive from '@salesforce/label/c.PC_StateActive';
import stateHeld from '@salesforce/label/c.PC_StateHeld';
import stateMasked from '@salesforce/label/c.PC_StateMasked';
import stateConferenced from '@salesforce/label/c.PC_StateConferenced';
import stateOffered from '@salesforce/label/c.PC_StateOffered';
import stateCallbackOffered from '@salesforce/label/c.PC_StateCallbackOffered';
import stateWrappingUp from '@salesforce/label/c.PC_StateWrappingUp';
import stateEnded from '@salesforce/label/c.PC_StateEnded';
import stateUnknown from '@salesforce/label/c.PC_StateUnknown';
import stateNoWord from '@salesforce/label/c.PC_StateNoWord';
import stateWasPreviewing from '@salesforce/label/c.PC_StateWasPreviewing';
import stateWasDialing from '@salesforce/label/c.PC_StateWasDialing';
import stateWasRinging from '@salesforce/label/c.PC_StateWasRinging';
import stateWasScreening from '@salesforce/label/c.PC_StateWasScreening';
import stateWasActive from '@salesforce/label/c.PC_StateWasActive';
import stateWasHeld from '@salesforce/label/c.PC_StateWasHeld';
import stateWasMasked from '@salesforce/label/c.PC_StateWasMasked';
import stateWasConferenced from '@salesforce/label/c.PC_StateWasConferenced';
import stateWasOffered from '@salesforce/label/c.PC_StateWasOffered';
import stateWasCallbackOffered from '@salesforce/label/c.PC_StateWasCallbackOffered';
import stateWasWrappingUp from '@salesforce/label/c.PC_StateWasWrappingUp';
import stateWasUnknown from '@salesforce/label/c.PC_StateWasUnknown';
import hearThis from '@salesforce/label/c.PC_HearThis';
import hearThisMuted from '@salesforce/label/c.PC_HearThisMuted';
import hearLegDown from '@salesforce/label/c.PC_HearLegDown';
import problemUnknownState from '@salesforce/label/c.PC_ProblemUnknownState';
import problemKeepTalking from '@salesforce/label/c.PC_ProblemKeepTalking';
import problemRefused from '@salesforce/label/c.PC_ProblemRefused';
import problemLate from '@salesforce/label/c.PC_ProblemLate';
import problemNoDispositions from '@salesforce/label/c.PC_ProblemNoDispositions';

export const stateLabels = {
  statePreviewing,
  stateDialing,
  stateRinging,
  stateScreening,
  stateActive,
  stateHeld,
  stateMasked,
  stateConferenced,
  stateOffered,
  stateCallbackOffered,
  stateWrappingUp,
  stateEnded,
  stateUnknown,
  stateNoWord,
  stateWasPreviewing,
  stateWasDialing,
  stateWasRinging,
  stateWasScreening,
  stateWasActive,
  stateWasHeld,
  stateWasMasked,
  stateWasConferenced,
  stateWasOffered,
  stateWasCallbackOffered,
  stateWasWrappingUp,
  stateWasUnknown,
  hearThis,
  hearThisMuted,
  hearLegDown,
  problemUnknownState,
  problemKeepTalking,
  problemRefused,
  problemLate,
  problemNoDispositions
};
