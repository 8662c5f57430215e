/** Labels of a preview: what happens at zero, its buttons, what they do, and typing the number. */
import previewRequeues from '@salesforce/label/c.PC_PreviewRequeues';
import previewNobody from '@salesforce/label/c.PC_PreviewNobody';
import previewDials from '@salesforce/label/c.PC_PreviewDials';
import previewDialsThen from '@salesforce/label/c.PC_PreviewDialsThen';
import previewUnsure from '@salesforce/label/c.PC_PreviewUnsure';
import previewOverdue from '@salesforce/label/c.PC_PreviewOverdue';
import previewOverdueThen from '@salesforce/label/c.PC_PreviewOverdueThen';
import previewStays from '@salesforce/label/c.PC_PreviewStays';
import previewLawDecision from '@salesforce/label/c.PC_PreviewLawDecision';
import previewLawTyped from '@salesforce/label/c.PC_PreviewLawTyped';
import previewLaw from '@salesforce/label/c.PC_PreviewLaw';
import previewNotes from '@salesforce/label/c.PC_PreviewNotes';
import previewBack from '@salesforce/label/c.PC_PreviewBack';
import buttonAccept from '@salesforce/label/c.PC_ButtonAccept';
import buttonAccepting from '@salesforce/label/c.PC_ButtonAccepting';
import buttonDial from '@salesforce/label/c.PC_ButtonDial';
import buttonRequeue from '@salesforce/label/c.PC_ButtonRequeue';
import buttonRequeuing from '@salesforce/label/c.PC_ButtonRequeuing';
import buttonSnooze from '@salesforce/label/c.PC_ButtonSnooze';
import buttonSnoozing from '@salesforce/label/c.PC_ButtonSnoozing';
import buttonDisposition from '@salesforce/label/c.PC_ButtonDisposition';
import sayAccept from '@salesforce/label/c.PC_SayAccept';
import sayRequeue from '@salesforce/label/c.PC_SayRequeue';
import saySnoozeOwn from '@salesforce/label/c.PC_SaySnoozeOwn';
import saySnoozeSkill from '@salesforce/label/c.PC_SaySnoozeSkill';
import saySnoozeDelay from '@salesforce/label/c.PC_SaySnoozeDelay';
import sayDisposition from '@salesforce/label/c.PC_SayDisposition';
import offParametersLoading from '@salesforce/label/c.PC_OffParametersLoading';
import offParametersFailed from '@salesforce/label/c.PC_OffParametersFailed';
import offNoPreviewDispositions from '@salesforce/label/c.PC_OffNoPreviewDispositions';
import problemNoParameters from '@salesforce/label/c.PC_ProblemNoParameters';
import happenedRequeued from '@salesforce/label/c.PC_HappenedRequeued';
import happenedSnoozed from '@salesforce/label/c.PC_HappenedSnoozed';
import happenedRescheduled from '@salesforce/label/c.PC_HappenedRescheduled';
import happenedDisposed from '@salesforce/label/c.PC_HappenedDisposed';
import saidPreviewing from '@salesforce/label/c.PC_SaidPreviewing';
import manualType from '@salesforce/label/c.PC_ManualType';
import manualToGo from '@salesforce/label/c.PC_ManualToGo';
import manualWrong from '@salesforce/label/c.PC_ManualWrong';
import manualPaste from '@salesforce/label/c.PC_ManualPaste';
import manualReady from '@salesforce/label/c.PC_ManualReady';
import offNumberWaits from '@salesforce/label/c.PC_OffNumberWaits';
import saySnoozeSet from '@salesforce/label/c.PC_SaySnoozeSet';

export const previewLabels = {
  previewRequeues,
  previewNobody,
  previewDials,
  previewDialsThen,
  previewUnsure,
  previewOverdue,
  previewOverdueThen,
  previewStays,
  previewLawDecision,
  previewLawTyped,
  previewLaw,
  previewNotes,
  previewBack,
  buttonAccept,
  buttonAccepting,
  buttonDial,
  buttonRequeue,
  buttonRequeuing,
  buttonSnooze,
  buttonSnoozing,
  buttonDisposition,
  sayAccept,
  sayRequeue,
  saySnoozeOwn,
  saySnoozeSkill,
  saySnoozeDelay,
  sayDisposition,
  offParametersLoading,
  offParametersFailed,
  offNoPreviewDispositions,
  problemNoParameters,
  happenedRequeued,
  happenedSnoozed,
  happenedRescheduled,
  happenedDisposed,
  saidPreviewing,
  manualType,
  manualToGo,
  manualWrong,
  manualPaste,
  manualReady,
  offNumberWaits,
  saySnoozeSet
};
