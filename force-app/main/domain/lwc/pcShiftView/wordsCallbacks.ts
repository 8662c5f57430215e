/** Words of callbacks that were promised: the offered one and the planned ones. */

export type CallbackWord =
  /** For you */
  | 'callbackMine'
  /** For anyone in {skill} */
  | 'callbackAnyone'
  /** For anyone with the skill */
  | 'callbackAnyoneUnnamed'
  /** At zero it counts as refused. */
  | 'offerRefusedAtEnd'
  /** It stays until you choose. */
  | 'offerStays'
  /** Its time is over. The dialer is asked. */
  | 'offerOverdue'
  /** Call */
  | 'buttonCallNow'
  /** Calling */
  | 'buttonCallingNow'
  /** Calls {name} now. */
  | 'sayCallNow'
  /** Finish the present call first. */
  | 'offCallPresent'
  /** Choose when it comes back. */
  | 'sayPostpone'
  /** Remove */
  | 'buttonRemove'
  /** Removing */
  | 'buttonRemoving'
  /** Asks once more, then removes it. */
  | 'sayRemove'
  /** It is removed for good. */
  | 'sayRemoveNow'
  /** Callbacks may not be removed here. */
  | 'offRemoveNever'
  /** Write first why it is removed. */
  | 'offRemoveNotes'
  /** Whether that is allowed is not known yet. */
  | 'offRemoveUnknown'
  /** Remove: {name}? */
  | 'removalTitle'
  /** Keep it */
  | 'buttonKeep'
  /** Nothing is removed. */
  | 'sayKeep'
  /** Back. What you typed here goes. */
  | 'sayCancelCallback'
  /** New callback */
  | 'buttonNewCallback'
  /** Promise somebody a call. */
  | 'sayNewCallback'
  /** Change */
  | 'buttonChangeCallback'
  /** Change when, whom or what for. */
  | 'sayChangeCallback'
  /** It is planned for this time. */
  | 'saySaveCallback'
  /** Change: {name} */
  | 'callbackChangeTitle'
  /** Choose a skill. */
  | 'callbackNoSkill'
  /** Reading */
  | 'buttonReading'
  /** Your callbacks could not be read. {why} */
  | 'callbacksFailed'
  /** The callback is saved. */
  | 'callbackSaved'
  /** The callback is removed. */
  | 'callbackRemoved'
  /** The answer got lost, but the list shows it: it is done. */
  | 'callbackFound'
  /** The answer got lost, and the list does not show it: not done. Try again. */
  | 'callbackMissing'
  /** It takes longer than usual. */
  | 'callbackDelayed'
  /** No answer. The list is read to see whether it was done. */
  | 'callbackAsking'
  /** Nobody is sure that it was done. The list has to be read first. */
  | 'callbackUnsure'
  /** Wait until the last change is settled. */
  | 'offCallbackSaving'
  /** promised callback: called */
  | 'happenedOfferCalled'
  /** promised callback: rescheduled */
  | 'happenedOfferPostponed'
  /** promised callback: removed */
  | 'happenedOfferRemoved'
  /** promised callback: refused, nobody took it in time */
  | 'happenedOfferRefused'
  /** promised callback: no longer offered */
  | 'happenedOfferGone'
  /** promised callback: the dialer says {status} */
  | 'happenedOfferOther'
  /** Promised callback for {name}. {ifNothing} */
  | 'saidPromised'
  /** Callback {time} */
  | 'utilityPromised'
  /** Callback due */
  | 'utilityPromisedOpen';
