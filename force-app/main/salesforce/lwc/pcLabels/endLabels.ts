/** What happens at the end of a wrap-up, and how a line ended. */
import wrapUpSaves from '@salesforce/label/c.PC_WrapUpSaves';
import wrapUpNothing from '@salesforce/label/c.PC_WrapUpNothing';
import wrapUpCloses from '@salesforce/label/c.PC_WrapUpCloses';
import wrapUpStays from '@salesforce/label/c.PC_WrapUpStays';
import happenedEndedPreviewing from '@salesforce/label/c.PC_HappenedEndedPreviewing';
import happenedEndedDialing from '@salesforce/label/c.PC_HappenedEndedDialing';
import happenedEndedRinging from '@salesforce/label/c.PC_HappenedEndedRinging';
import happenedEndedScreening from '@salesforce/label/c.PC_HappenedEndedScreening';
import happenedEndedOffered from '@salesforce/label/c.PC_HappenedEndedOffered';
import happenedEndedCallback from '@salesforce/label/c.PC_HappenedEndedCallback';
import happenedTalked from '@salesforce/label/c.PC_HappenedTalked';
import happenedNoTime from '@salesforce/label/c.PC_HappenedNoTime';
import happenedHungUp from '@salesforce/label/c.PC_HappenedHungUp';
import happenedEndedActive from '@salesforce/label/c.PC_HappenedEndedActive';
import happenedYouEnded from '@salesforce/label/c.PC_HappenedYouEnded';
import happenedEndedUnknown from '@salesforce/label/c.PC_HappenedEndedUnknown';
import happenedTaken from '@salesforce/label/c.PC_HappenedTaken';
import happenedBadNumber from '@salesforce/label/c.PC_HappenedBadNumber';
import happenedError from '@salesforce/label/c.PC_HappenedError';
import happenedCode from '@salesforce/label/c.PC_HappenedCode';
import happenedGone from '@salesforce/label/c.PC_HappenedGone';
import happenedSession from '@salesforce/label/c.PC_HappenedSession';
import happenedNoName from '@salesforce/label/c.PC_HappenedNoName';
import happenedReason from '@salesforce/label/c.PC_HappenedReason';

export const endLabels = {
  wrapUpSaves,
  wrapUpNothing,
  wrapUpCloses,
  wrapUpStays,
  happenedEndedPreviewing,
  happenedEndedDialing,
  happenedEndedRinging,
  happenedEndedScreening,
  happenedEndedOffered,
  happenedEndedCallback,
  happenedTalked,
  happenedNoTime,
  happenedHungUp,
  happenedEndedActive,
  happenedYouEnded,
  happenedEndedUnknown,
  happenedTaken,
  happenedBadNumber,
  happenedError,
  happenedCode,
  happenedGone,
  happenedSession,
  happenedNoName,
  happenedReason
};
