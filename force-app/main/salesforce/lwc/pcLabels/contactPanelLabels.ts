/** The contact panel, and what became of a screen pop. */
import historyLoading from '@salesforce/label/c.PC_HistoryLoading';
import historyEmpty from '@salesforce/label/c.PC_HistoryEmpty';
import historyFailed from '@salesforce/label/c.PC_HistoryFailed';
import historyPartial from '@salesforce/label/c.PC_HistoryPartial';
import historyCallOut from '@salesforce/label/c.PC_HistoryCallOut';
import historyCallIn from '@salesforce/label/c.PC_HistoryCallIn';
import historyCallOutPlain from '@salesforce/label/c.PC_HistoryCallOutPlain';
import historyCallInPlain from '@salesforce/label/c.PC_HistoryCallInPlain';
import historyEmail from '@salesforce/label/c.PC_HistoryEmail';
import historyChat from '@salesforce/label/c.PC_HistoryChat';
import historyVoicemail from '@salesforce/label/c.PC_HistoryVoicemail';
import historyWorkItem from '@salesforce/label/c.PC_HistoryWorkItem';
import historyDigital from '@salesforce/label/c.PC_HistoryDigital';
import historyOther from '@salesforce/label/c.PC_HistoryOther';
import historyNoDisposition from '@salesforce/label/c.PC_HistoryNoDisposition';
import historyUnknownDisposition from '@salesforce/label/c.PC_HistoryUnknownDisposition';
import buttonReadAgain from '@salesforce/label/c.PC_ButtonReadAgain';
import sayReadAgain from '@salesforce/label/c.PC_SayReadAgain';
import attemptNow from '@salesforce/label/c.PC_AttemptNow';
import attemptsOnlyThis from '@salesforce/label/c.PC_AttemptsOnlyThis';
import popOtherHost from '@salesforce/label/c.PC_PopOtherHost';
import popUnusable from '@salesforce/label/c.PC_PopUnusable';
import popTyping from '@salesforce/label/c.PC_PopTyping';
import popFailed from '@salesforce/label/c.PC_PopFailed';
import cardBlending from '@salesforce/label/c.PC_CardBlending';

export const contactPanelLabels = {
  historyLoading,
  historyEmpty,
  historyFailed,
  historyPartial,
  historyCallOut,
  historyCallIn,
  historyCallOutPlain,
  historyCallInPlain,
  historyEmail,
  historyChat,
  historyVoicemail,
  historyWorkItem,
  historyDigital,
  historyOther,
  historyNoDisposition,
  historyUnknownDisposition,
  buttonReadAgain,
  sayReadAgain,
  attemptNow,
  attemptsOnlyThis,
  popOtherHost,
  popUnusable,
  popTyping,
  popFailed,
  cardBlending
};
