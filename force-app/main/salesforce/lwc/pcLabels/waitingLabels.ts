/** The calls band without a card, and why there is no session. */
import waitingSkill from '@salesforce/label/c.PC_WaitingSkill';
import waitingDialer from '@salesforce/label/c.PC_WaitingDialer';
import waitingDialerHint from '@salesforce/label/c.PC_WaitingDialerHint';
import waitingPending from '@salesforce/label/c.PC_WaitingPending';
import waitingPendingHint from '@salesforce/label/c.PC_WaitingPendingHint';
import waitingAvailable from '@salesforce/label/c.PC_WaitingAvailable';
import waitingAvailableHint from '@salesforce/label/c.PC_WaitingAvailableHint';
import waitingAway from '@salesforce/label/c.PC_WaitingAway';
import waitingAwayHint from '@salesforce/label/c.PC_WaitingAwayHint';
import waitingWrapUp from '@salesforce/label/c.PC_WaitingWrapUp';
import waitingWrapUpHint from '@salesforce/label/c.PC_WaitingWrapUpHint';
import waitingElsewhere from '@salesforce/label/c.PC_WaitingElsewhere';
import waitingElsewhereHint from '@salesforce/label/c.PC_WaitingElsewhereHint';
import waitingUnknown from '@salesforce/label/c.PC_WaitingUnknown';
import waitingUnknownHint from '@salesforce/label/c.PC_WaitingUnknownHint';
import waitingEmptyHint from '@salesforce/label/c.PC_WaitingEmptyHint';
import waitingLegHint from '@salesforce/label/c.PC_WaitingLegHint';
import waitingLinkHint from '@salesforce/label/c.PC_WaitingLinkHint';
import connectEnded from '@salesforce/label/c.PC_ConnectEnded';
import connectEndedElsewhere from '@salesforce/label/c.PC_ConnectEndedElsewhere';
import connectEndedWithWords from '@salesforce/label/c.PC_ConnectEndedWithWords';
import connectRefused from '@salesforce/label/c.PC_ConnectRefused';
import waitingDialerPlainHint from '@salesforce/label/c.PC_WaitingDialerPlainHint';
import waitingDialerPreviewHint from '@salesforce/label/c.PC_WaitingDialerPreviewHint';
import waitingFirstHint from '@salesforce/label/c.PC_WaitingFirstHint';

export const waitingLabels = {
  waitingSkill,
  waitingDialer,
  waitingDialerHint,
  waitingPending,
  waitingPendingHint,
  waitingAvailable,
  waitingAvailableHint,
  waitingAway,
  waitingAwayHint,
  waitingWrapUp,
  waitingWrapUpHint,
  waitingElsewhere,
  waitingElsewhereHint,
  waitingUnknown,
  waitingUnknownHint,
  waitingEmptyHint,
  waitingLegHint,
  waitingLinkHint,
  connectEnded,
  connectEndedElsewhere,
  connectEndedWithWords,
  connectRefused,
  waitingDialerPlainHint,
  waitingDialerPreviewHint,
  waitingFirstHint
};
