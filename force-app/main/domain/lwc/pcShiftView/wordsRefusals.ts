/** Words of refusals: what happened, and what to do next, one pair per code of `refusalCatalogue`. */

/** What happened. */
export type RefusedWord =
  /** The dialer does not allow it now. */
  | 'refusedNotAllowedNow'
  /** The station or number is not accepted. */
  | 'refusedBadStation'
  /** Your role does not allow it. */
  | 'refusedForbidden'
  /** Your sign-in has ended. */
  | 'refusedSignedOut'
  /** There is no session to join. */
  | 'refusedNoSession'
  /** The session is over. */
  | 'refusedSessionOver'
  /** The dialer no longer knows this contact. */
  | 'refusedContactGone'
  /** The dialer is overloaded. */
  | 'refusedOverloaded'
  /** The dialer failed. */
  | 'refusedDialerFailed'
  /** The network did not carry it. */
  | 'refusedNoConnection'
  /** The dialer did not answer in time. */
  | 'refusedNoAnswer'
  /** The dialer’s answer could not be read. */
  | 'refusedUnreadable'
  /** This skill is not assigned to you or not running. */
  | 'refusedNoSuchSkill'
  /** The dialer does not take this number, colleague or skill. */
  | 'refusedNoSuchTarget'
  /** The dialer does not take these details. */
  | 'refusedBadDetails'
  /** This callback is no longer there. */
  | 'refusedCallbackGone'
  /** {happened} {next} */
  | 'refusedThen'
  /** {happened} The dialer said: “{description}” {next} */
  | 'refusedWithWords';

/** What to do next. */
export type NextWord =
  /** Look at the state, then try again. */
  | 'nextNotAllowedNow'
  /** Check it and connect again. */
  | 'nextBadStation'
  /** Ask your administrator. */
  | 'nextForbidden'
  /** Sign in again. */
  | 'nextSignedOut'
  /** Connect to start one. */
  | 'nextNoSession'
  /** Connect again. */
  | 'nextSessionOver'
  /** Nothing to do, the card leaves. */
  | 'nextContactGone'
  /** Wait a moment, then press again. */
  | 'nextOverloaded'
  /** It may have been done: look, then press again. */
  | 'nextDialerFailed'
  /** Check the network, then press again. */
  | 'nextNoConnection'
  /** It may have been done: look, then press again. */
  | 'nextNoAnswer'
  /** It may have been done. Tell your administrator. */
  | 'nextUnreadable'
  /** Choose another skill or ask your supervisor. */
  | 'nextNoSuchSkill'
  /** Check it or choose another. */
  | 'nextNoSuchTarget'
  /** Correct them and save again. */
  | 'nextBadDetails'
  /** Look at the list again. */
  | 'nextCallbackGone';
