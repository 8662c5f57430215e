/** Words of the cards: states, what the agent hears, trouble, wrap-up, and how a line ended. */

/** The chip. */
export type StateWord =
  /** Preview */
  | 'statePreviewing'
  /** Dialing */
  | 'stateDialing'
  /** Ringing */
  | 'stateRinging'
  /** AMD */
  | 'stateScreening'
  /** Active */
  | 'stateActive'
  /** On hold */
  | 'stateHeld'
  /** Masked */
  | 'stateMasked'
  /** Conference */
  | 'stateConferenced'
  /** Incoming */
  | 'stateOffered'
  /** Callback offered */
  | 'stateCallbackOffered'
  /** Wrap-up */
  | 'stateWrappingUp'
  /** Ended */
  | 'stateEnded'
  /** {raw} */
  | 'stateUnknown'
  /** No state sent */
  | 'stateNoWord';

/** The chip while the link is lost: the last known state. */
export type StateWasWord =
  /** Was in preview */
  | 'stateWasPreviewing'
  /** Was dialing */
  | 'stateWasDialing'
  /** Was ringing */
  | 'stateWasRinging'
  /** Was in AMD */
  | 'stateWasScreening'
  /** Was active */
  | 'stateWasActive'
  /** Was on hold */
  | 'stateWasHeld'
  /** Was masked */
  | 'stateWasMasked'
  /** Was in conference */
  | 'stateWasConferenced'
  /** Was incoming */
  | 'stateWasOffered'
  /** Was a callback offer */
  | 'stateWasCallbackOffered'
  /** Was in wrap-up */
  | 'stateWasWrappingUp'
  /** Was {raw} */
  | 'stateWasUnknown';

/** Which line the agent hears. */
export type HearWord =
  /** You hear this line */
  | 'hearThis'
  /** You hear this line, you are muted */
  | 'hearThisMuted'
  /** Linked to you, but your agent leg is down */
  | 'hearLegDown';

/** What the agent should know about a card. */
export type ProblemWord =
  /** The dialer sent a state this panel does not know: {raw} */
  | 'problemUnknownState'
  /** Keep talking. Your voice line does not use this connection. */
  | 'problemKeepTalking'
  /** Not done: {why} */
  | 'problemRefused'
  /** No answer yet. Asking the dialer again. */
  | 'problemLate'
  /** The dispositions could not be read. {why} */
  | 'problemNoDispositions'
  /** The skill's setup could not be read. {why} */
  | 'problemNoParameters';

/** "If you do nothing" of the wrap-up. */
export type WrapUpWord =
  /** If you do nothing, {disposition} is saved at 0. */
  | 'wrapUpSaves'
  /** If you do nothing, no disposition is saved. */
  | 'wrapUpNothing'
  /** If you do nothing, it closes at 0. */
  | 'wrapUpCloses'
  /** If you do nothing, wrap-up stays open. */
  | 'wrapUpStays';

/** How a line ended: only what the wire says. Shown after the contact's name. */
export type HappenedWord =
  /** preview closed */
  | 'happenedEndedPreviewing'
  /** you requeued it */
  | 'happenedRequeued'
  /** you snoozed it */
  | 'happenedSnoozed'
  /** you rescheduled it */
  | 'happenedRescheduled'
  /** closed with your disposition */
  | 'happenedDisposed'
  /** ended while dialing */
  | 'happenedEndedDialing'
  /** ended while ringing */
  | 'happenedEndedRinging'
  /** ended during AMD */
  | 'happenedEndedScreening'
  /** taken back before you answered */
  | 'happenedEndedOffered'
  /** callback offer ended */
  | 'happenedEndedCallback'
  /** talked {duration} */
  | 'happenedTalked'
  /** less than a second */
  | 'happenedNoTime'
  /** you hung up after {duration} */
  | 'happenedHungUp'
  /** call ended */
  | 'happenedEndedActive'
  /** you hung up */
  | 'happenedYouEnded'
  /** ended */
  | 'happenedEndedUnknown'
  /** taken away when {name} answered */
  | 'happenedTaken'
  /** bad number */
  | 'happenedBadNumber'
  /** ended with an error at the dialer */
  | 'happenedError'
  /** {happened} (code {code}) */
  | 'happenedCode'
  /** {happened}: {reason} */
  | 'happenedReason'
  /** no longer known to the dialer */
  | 'happenedGone'
  /** dropped when the session ended */
  | 'happenedSession'
  /** No name */
  | 'happenedNoName';
