/** Labels of a live call beyond hold and mute, and of a call on another phone. */
import buttonMask from '@salesforce/label/c.PC_ButtonMask';
import buttonMasking from '@salesforce/label/c.PC_ButtonMasking';
import buttonMasked from '@salesforce/label/c.PC_ButtonMasked';
import buttonUnmasking from '@salesforce/label/c.PC_ButtonUnmasking';
import buttonRecord from '@salesforce/label/c.PC_ButtonRecord';
import buttonStartingRecord from '@salesforce/label/c.PC_ButtonStartingRecord';
import buttonRecording from '@salesforce/label/c.PC_ButtonRecording';
import buttonStoppingRecord from '@salesforce/label/c.PC_ButtonStoppingRecord';
import buttonKeypad from '@salesforce/label/c.PC_ButtonKeypad';
import buttonCallPlaced from '@salesforce/label/c.PC_ButtonCallPlaced';
import buttonAnsweredGoOn from '@salesforce/label/c.PC_ButtonAnsweredGoOn';
import buttonTellOutcome from '@salesforce/label/c.PC_ButtonTellOutcome';
import buttonCallEnded from '@salesforce/label/c.PC_ButtonCallEnded';
import buttonTelling from '@salesforce/label/c.PC_ButtonTelling';
import buttonAcceptOutside from '@salesforce/label/c.PC_ButtonAcceptOutside';
import buttonOpenPage from '@salesforce/label/c.PC_ButtonOpenPage';
import sayMask from '@salesforce/label/c.PC_SayMask';
import sayUnmask from '@salesforce/label/c.PC_SayUnmask';
import sayRecord from '@salesforce/label/c.PC_SayRecord';
import sayStopRecord from '@salesforce/label/c.PC_SayStopRecord';
import sayKeypad from '@salesforce/label/c.PC_SayKeypad';
import sayHangUpMuted from '@salesforce/label/c.PC_SayHangUpMuted';
import sayCallPlaced from '@salesforce/label/c.PC_SayCallPlaced';
import sayTellAnswered from '@salesforce/label/c.PC_SayTellAnswered';
import sayTellOutcome from '@salesforce/label/c.PC_SayTellOutcome';
import sayCallEnded from '@salesforce/label/c.PC_SayCallEnded';
import sayAcceptOutside from '@salesforce/label/c.PC_SayAcceptOutside';
import sayOpenPage from '@salesforce/label/c.PC_SayOpenPage';
import sayOpenRecord from '@salesforce/label/c.PC_SayOpenRecord';
import sayPageTyping from '@salesforce/label/c.PC_SayPageTyping';
import sayPageFailed from '@salesforce/label/c.PC_SayPageFailed';
import offRecordStays from '@salesforce/label/c.PC_OffRecordStays';
import offConferenceTones from '@salesforce/label/c.PC_OffConferenceTones';
import offPageHost from '@salesforce/label/c.PC_OffPageHost';
import offPageUnusable from '@salesforce/label/c.PC_OffPageUnusable';
import pageOn from '@salesforce/label/c.PC_PageOn';
import keypadRefused from '@salesforce/label/c.PC_KeypadRefused';
import previewAccepts from '@salesforce/label/c.PC_PreviewAccepts';
import outsideSilent from '@salesforce/label/c.PC_OutsideSilent';
import outsideDial from '@salesforce/label/c.PC_OutsideDial';
import outsidePlaced from '@salesforce/label/c.PC_OutsidePlaced';
import outsideOutcome from '@salesforce/label/c.PC_OutsideOutcome';
import outsideEnded from '@salesforce/label/c.PC_OutsideEnded';
import outcomeAnswered from '@salesforce/label/c.PC_OutcomeAnswered';
import outcomeNoAnswer from '@salesforce/label/c.PC_OutcomeNoAnswer';
import outcomeBusy from '@salesforce/label/c.PC_OutcomeBusy';
import outcomeFax from '@salesforce/label/c.PC_OutcomeFax';
import outcomeIntercept from '@salesforce/label/c.PC_OutcomeIntercept';
import outcomeGoesOn from '@salesforce/label/c.PC_OutcomeGoesOn';
import outcomeEnds from '@salesforce/label/c.PC_OutcomeEnds';
import saidMasked from '@salesforce/label/c.PC_SaidMasked';
import saidOutside from '@salesforce/label/c.PC_SaidOutside';

export const onCallLabels = {
  buttonMask,
  buttonMasking,
  buttonMasked,
  buttonUnmasking,
  buttonRecord,
  buttonStartingRecord,
  buttonRecording,
  buttonStoppingRecord,
  buttonKeypad,
  buttonCallPlaced,
  buttonAnsweredGoOn,
  buttonTellOutcome,
  buttonCallEnded,
  buttonTelling,
  buttonAcceptOutside,
  buttonOpenPage,
  sayMask,
  sayUnmask,
  sayRecord,
  sayStopRecord,
  sayKeypad,
  sayHangUpMuted,
  sayCallPlaced,
  sayTellAnswered,
  sayTellOutcome,
  sayCallEnded,
  sayAcceptOutside,
  sayOpenPage,
  sayOpenRecord,
  sayPageTyping,
  sayPageFailed,
  offRecordStays,
  offConferenceTones,
  offPageHost,
  offPageUnusable,
  pageOn,
  keypadRefused,
  previewAccepts,
  outsideSilent,
  outsideDial,
  outsidePlaced,
  outsideOutcome,
  outsideEnded,
  outcomeAnswered,
  outcomeNoAnswer,
  outcomeBusy,
  outcomeFax,
  outcomeIntercept,
  outcomeGoesOn,
  outcomeEnds,
  saidMasked,
  saidOutside
};
