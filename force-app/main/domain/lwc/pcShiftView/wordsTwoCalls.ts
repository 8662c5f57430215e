/** Words of taking a call further, of two calls and of conferences. */
export type TwoCallsWord =
  /** Transfer / Conference */
  | 'buttonTakeFurther'
  /** Consult */
  | 'buttonConsult'
  /** Call */
  | 'buttonCall'
  /** Call mobile */
  | 'buttonCallMobile'
  /** Transfer */
  | 'buttonTransfer'
  /** Transferring */
  | 'buttonTransferring'
  /** Conference */
  | 'buttonConference'
  /** Joining */
  | 'buttonConferring'
  /** Swap */
  | 'buttonSwap'
  /** Swapping */
  | 'buttonSwapping'
  /** Hold conference */
  | 'buttonHoldConference'
  /** Resume conference */
  | 'buttonResumeConference'
  /** Join conference */
  | 'buttonJoinConference'
  /** Go on all the same */
  | 'buttonContinueReskill'
  /** Do not go on */
  | 'buttonStopReskill'
  /** Search again */
  | 'buttonSearchAgain'
  /** A second call: hold, then call somebody. */
  | 'sayTakeFurther'
  /** Holds {name}, then calls. */
  | 'sayGoFurther'
  /** {name} stays on hold. */
  | 'sayGoFurtherHeld'
  /** They talk on; you leave both calls. */
  | 'sayTransferWarm'
  /** {name} is put through before an answer. */
  | 'sayTransferCold'
  /** All three of you hear each other. */
  | 'sayConference'
  /** Holds {name}, takes the other back. */
  | 'saySwap'
  /** All of them wait. */
  | 'sayHoldConference'
  /** All of you hear each other again. */
  | 'sayResumeConference'
  /** Puts this call into the conference. */
  | 'sayJoinConference'
  /** The call goes to the closed skill. */
  | 'sayContinueReskill'
  /** The call does not go to this skill. */
  | 'sayStopReskill'
  /** Asks the dialer again. */
  | 'saySearchAgain'
  /** Another call is here already. */
  | 'offOtherCalls'
  /** Hold the conference first. */
  | 'offHoldConference'
  /** Resume the conference instead. */
  | 'offConferenceHeld'
  /** Hold or end the other call first. */
  | 'offOtherHeard'
  /** Finish the wrap-up first. */
  | 'offWrapUpOpen'
  /** Take one of the two back first. */
  | 'offBothHeld'
  /** Not answered yet. */
  | 'offNotAnswered'
  /** {count} parties at most. */
  | 'offConferenceFull'
  /** The dialer has not named it yet. */
  | 'offConferenceNumber'
  /** Is not signed in. */
  | 'offSignedOut'
  /** You have no skill to call numbers with. */
  | 'offNoManualSkill'
  /** Not possible now. */
  | 'offNow'
  /** Number */
  | 'furtherNumber'
  /** Colleagues */
  | 'furtherAgents'
  /** Skills */
  | 'furtherSkills'
  /** Address books */
  | 'furtherEntries'
  /** Searching */
  | 'furtherLoading'
  /** Nobody and nothing found. */
  | 'furtherNothing'
  /** Not found out. {why} */
  | 'furtherFailed'
  /** Not everything could be read. {why} */
  | 'furtherPartly'
  /** There are more. A longer text finds them. */
  | 'furtherMore'
  /** {name} is on hold {time} */
  | 'twoCallsHeld'
  /** You talk with {name} */
  | 'twoCallsTalking'
  /** {name} is being called */
  | 'twoCallsCalling'
  /** You talk with {name}, masked */
  | 'twoCallsMasked'
  /** Conference: you, {names} */
  | 'twoCallsConference'
  /** Conference on hold {time}: {names} */
  | 'twoCallsConferenceHeld'
  /** The skill is closed now. */
  | 'twoCallsClosed'
  /** When {name} is on hold, {other} is called. */
  | 'twoCallsGoing'
  /** {name} is on hold, {other} is called. */
  | 'twoCallsDialing'
  /** {first}, {second} */
  | 'twoCallsList'
  /** Not done with the two calls. {why} */
  | 'twoCallsRefused'
  /** {name} was not called: no hold. {why} */
  | 'furtherNotHeld'
  /** {name} was not called: {other} left first. */
  | 'furtherLeft'
  /** {name} was not called. {why} */
  | 'furtherNotDialed'
  /** {name} did not answer. {other} is still on hold. */
  | 'furtherUnreached'
  /** {name} was not reached ({code}). {other} is still on hold. */
  | 'furtherUnreachedCode'
  /** The call with {name} is over. {other} is still on hold. */
  | 'furtherOver'
  /** put through to {name} */
  | 'happenedTransferred'
  /** You put this call through to {name}. */
  | 'wrapUpTransferred'
  /** In conference with {name}. */
  | 'saidConferenced'
  /** {name} asks you for a word. */
  | 'offerConsult'
  /** About which customer, the dialer does not say. */
  | 'offerConsultAbout';
