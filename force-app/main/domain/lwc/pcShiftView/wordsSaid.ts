/** Words of the utility bar item (at most 22 characters) and of the live regions. */

/** Label of the utility bar item. */
export type UtilityWord =
  /** Softphone: connect */
  | 'utilityConnect'
  /** Connecting */
  | 'utilityConnecting'
  /** Reconnecting */
  | 'utilityReconnecting'
  /** No link */
  | 'utilityNoLink'
  /** Waiting {minutes} min */
  | 'utilityWaiting'
  /** Entering the dialer */
  | 'utilityPending'
  /** {count} dialing */
  | 'utilityDialing'
  /** AMD {name} */
  | 'utilityScreening'
  /** Preview {time} */
  | 'utilityPreviewing'
  /** Preview */
  | 'utilityPreviewingOpen'
  /** {name} {time} */
  | 'utilityActive'
  /** On hold {time} */
  | 'utilityHeld'
  /** Masked {time} */
  | 'utilityMasked'
  /** Conference {time} */
  | 'utilityConferenced'
  /** Incoming {name} */
  | 'utilityOffered'
  /** Callback {name} */
  | 'utilityCallbackOffered'
  /** Wrap-up {time} */
  | 'utilityWrapUp'
  /** Wrap-up */
  | 'utilityWrapUpOpen'
  /** {state} */
  | 'utilityState'
  /** Call */
  | 'utilityNoName';

/** Live regions. Polite, except saidConnected, saidLinkLost, saidLegDown, saidSessionOver and saidError. */
export type SaidWord =
  /** {first} {second} */
  | 'saidAnd'
  /** {count} dialing. */
  | 'saidDialing'
  /** {count} ringing. */
  | 'saidRinging'
  /** {count} offered. */
  | 'saidOffered'
  /** Preview of {name}. {ifNothing} */
  | 'saidPreviewing'
  /** AMD, you hear {name}. */
  | 'saidScreening'
  /** {name} on hold. */
  | 'saidHeld'
  /** {name} connected. */
  | 'saidOnCall'
  /** Wrap-up for {name}. */
  | 'saidWrapUp'
  /** {name} {happened}. */
  | 'saidEnded'
  /** {title}. {subtitle}. */
  | 'saidState'
  /** Connected: {name} */
  | 'saidConnected'
  /** The link to the dialer is lost. */
  | 'saidLinkLost'
  /** Agent leg is down. */
  | 'saidLegDown'
  /** The session has ended. */
  | 'saidSessionOver'
  /** {error} */
  | 'saidError';
