/** Words of offered calls, and of the way back into the dialer. */
export type IncomingWord =
  /** Accept */
  | 'buttonTake'
  /** Refuse */
  | 'buttonRefuse'
  /** Refusing */
  | 'buttonRefusing'
  /** Log into {skill} */
  | 'buttonGoBack'
  /** You are connected at once. */
  | 'sayTake'
  /** Your phone rings first. Pick it up. */
  | 'sayTakeByPhone'
  /** Not taken. Your phone is hung up, too. */
  | 'sayRefuse'
  /** Not taken. Your phone stays as it is. */
  | 'sayRefuseOnly'
  /** You are in the dialer again. */
  | 'sayGoBack'
  /** Accepted. Pick up your phone. */
  | 'offTaken'
  /** If you do nothing, the dialer takes it back. */
  | 'incomingEnds'
  /** You may be set to Unavailable then. */
  | 'incomingEndsThen'
  /** It connects by itself. */
  | 'incomingConnects'
  /** As soon as you pick up your phone. */
  | 'incomingConnectsThen'
  /** It waits for your answer. */
  | 'incomingStays'
  /** Accepted. You are being connected. */
  | 'incomingTaken'
  /** Called {number} */
  | 'incomingCalled'
  /** The line was lost. Accept takes the call up again. */
  | 'incomingAgain'
  /** This call takes you out of {skill} for now. */
  | 'incomingPulled'
  /** You were taken out of {skill} for this call. */
  | 'cardPulled'
  /** Back in {skill}. Calls go on by themselves. */
  | 'noticeBack'
  /** The dialer took you out of {skill} with that call. */
  | 'noticeOut'
  /** you refused it */
  | 'happenedRefused'
  /** not answered in time */
  | 'happenedRanOut'
  /** Incoming call: {name}. {ifNothing} */
  | 'saidIncoming';
