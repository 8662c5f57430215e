/** Words of the contact panel: what was before, and what this panel tried. */

export type ContactPanelWord =
  /** Reading contact history … */
  | 'historyLoading'
  /** No completed contact of yours with this number in the last {days} days. */
  | 'historyEmpty'
  /** Contact history could not be read. {why} */
  | 'historyFailed'
  /** Only your newest contacts were looked through. */
  | 'historyPartial'
  /** Call, {duration} */
  | 'historyCallOut'
  /** Incoming call, {duration} */
  | 'historyCallIn'
  /** Call */
  | 'historyCallOutPlain'
  /** Incoming call */
  | 'historyCallInPlain'
  /** E-mail */
  | 'historyEmail'
  /** Chat */
  | 'historyChat'
  /** Voicemail */
  | 'historyVoicemail'
  /** Work item */
  | 'historyWorkItem'
  /** Digital message */
  | 'historyDigital'
  /** Contact */
  | 'historyOther'
  /** No disposition saved */
  | 'historyNoDisposition'
  /** Disposition {id} */
  | 'historyUnknownDisposition'
  /** Read again */
  | 'buttonReadAgain'
  /** Asks the tenant for the history again */
  | 'sayReadAgain'
  /** Now: {state} */
  | 'attemptNow'
  /** This is the first attempt at this number in this shift. */
  | 'attemptsOnlyThis'
  /** Blending: this contact comes from {skill} */
  | 'cardBlending';

/** Why a contact's page was not opened, and who can mend it. */
export type PopWord =
  /** The page was not opened: {host} is not an allowed host. An administrator can allow it. */
  | 'popOtherHost'
  /** The page was not opened: its address cannot be used. An administrator can correct it at the dialer. */
  | 'popUnusable'
  /** The page was not opened because you were typing. Find the contact by its name. */
  | 'popTyping'
  /** The console did not open the page. Find the contact by its name. */
  | 'popFailed';
