/** Why something was not done and what to do next. */
import refusedNotAllowedNow from '@salesforce/label/c.PC_RefusedNotAllowedNow';
import refusedBadStation from '@salesforce/label/c.PC_RefusedBadStation';
import refusedForbidden from '@salesforce/label/c.PC_RefusedForbidden';
import refusedSignedOut from '@salesforce/label/c.PC_RefusedSignedOut';
import refusedNoSession from '@salesforce/label/c.PC_RefusedNoSession';
import refusedSessionOver from '@salesforce/label/c.PC_RefusedSessionOver';
import refusedContactGone from '@salesforce/label/c.PC_RefusedContactGone';
import refusedOverloaded from '@salesforce/label/c.PC_RefusedOverloaded';
import refusedDialerFailed from '@salesforce/label/c.PC_RefusedDialerFailed';
import refusedNoConnection from '@salesforce/label/c.PC_RefusedNoConnection';
import refusedNoAnswer from '@salesforce/label/c.PC_RefusedNoAnswer';
import refusedUnreadable from '@salesforce/label/c.PC_RefusedUnreadable';
import refusedNoSuchSkill from '@salesforce/label/c.PC_RefusedNoSuchSkill';
import refusedThen from '@salesforce/label/c.PC_RefusedThen';
import refusedWithWords from '@salesforce/label/c.PC_RefusedWithWords';
import nextNotAllowedNow from '@salesforce/label/c.PC_NextNotAllowedNow';
import nextBadStation from '@salesforce/label/c.PC_NextBadStation';
import nextForbidden from '@salesforce/label/c.PC_NextForbidden';
import nextSignedOut from '@salesforce/label/c.PC_NextSignedOut';
import nextNoSession from '@salesforce/label/c.PC_NextNoSession';
import nextSessionOver from '@salesforce/label/c.PC_NextSessionOver';
import nextContactGone from '@salesforce/label/c.PC_NextContactGone';
import nextOverloaded from '@salesforce/label/c.PC_NextOverloaded';
import nextDialerFailed from '@salesforce/label/c.PC_NextDialerFailed';
import nextNoConnection from '@salesforce/label/c.PC_NextNoConnection';
import nextNoAnswer from '@salesforce/label/c.PC_NextNoAnswer';
import nextUnreadable from '@salesforce/label/c.PC_NextUnreadable';
import nextNoSuchSkill from '@salesforce/label/c.PC_NextNoSuchSkill';
import refusedNoSuchTarget from '@salesforce/label/c.PC_RefusedNoSuchTarget';
import nextNoSuchTarget from '@salesforce/label/c.PC_NextNoSuchTarget';
import refusedBadDetails from '@salesforce/label/c.PC_RefusedBadDetails';
import nextBadDetails from '@salesforce/label/c.PC_NextBadDetails';
import refusedCallbackGone from '@salesforce/label/c.PC_RefusedCallbackGone';
import nextCallbackGone from '@salesforce/label/c.PC_NextCallbackGone';

export const refusalLabels = {
  refusedNotAllowedNow,
  refusedBadStation,
  refusedForbidden,
  refusedSignedOut,
  refusedNoSession,
  refusedSessionOver,
  refusedContactGone,
  refusedOverloaded,
  refusedDialerFailed,
  refusedNoConnection,
  refusedNoAnswer,
  refusedUnreadable,
  refusedNoSuchSkill,
  refusedThen,
  refusedWithWords,
  nextNotAllowedNow,
  nextBadStation,
  nextForbidden,
  nextSignedOut,
  nextNoSession,
  nextSessionOver,
  nextContactGone,
  nextOverloaded,
  nextDialerFailed,
  nextNoConnection,
  nextNoAnswer,
  nextUnreadable,
  nextNoSuchSkill,
  refusedNoSuchTarget,
  nextNoSuchTarget,
  refusedBadDetails,
  nextBadDetails,
  refusedCallbackGone,
  nextCallbackGone
};
