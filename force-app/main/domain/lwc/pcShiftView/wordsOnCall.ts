/** Words of a live call beyond hold and mute: mask, record, keypad, a call on another phone, pages and indicators. */
export type OnCallWord =
  /** Mask */
  | 'buttonMask'
  /** Masking */
  | 'buttonMasking'
  /** Masked (pressed; pressing again unmasks) */
  | 'buttonMasked'
  /** Unmasking */
  | 'buttonUnmasking'
  /** Record */
  | 'buttonRecord'
  /** Starting */
  | 'buttonStartingRecord'
  /** Recording (pressed; pressing again stops it where that is allowed) */
  | 'buttonRecording'
  /** Stopping */
  | 'buttonStoppingRecord'
  /** Keypad */
  | 'buttonKeypad'
  /** Call placed */
  | 'buttonCallPlaced'
  /** Answered, go on */
  | 'buttonAnsweredGoOn'
  /** Tell the dialer: {outcome} */
  | 'buttonTellOutcome'
  /** Call ended */
  | 'buttonCallEnded'
  /** Telling the dialer */
  | 'buttonTelling'
  /** Accept and dial yourself */
  | 'buttonAcceptOutside'
  /** Open */
  | 'buttonOpenPage'
  /** Keeps what is said out of the recording. */
  | 'sayMask'
  /** What is said is recorded again. */
  | 'sayUnmask'
  /** Records this call from now on. */
  | 'sayRecord'
  /** Ends the recording. The call goes on. */
  | 'sayStopRecord'
  /** Tones for menus: press, type or paste. */
  | 'sayKeypad'
  /** Ends the call. You stay muted for the next. */
  | 'sayHangUpMuted'
  /** You have dialed it on your other phone. */
  | 'sayCallPlaced'
  /** You talk on your other phone. */
  | 'sayTellAnswered'
  /** Closes the contact with this outcome. */
  | 'sayTellOutcome'
  /** The call on your other phone is over. */
  | 'sayCallEnded'
  /** You dial it on your other phone. */
  | 'sayAcceptOutside'
  /** Opens a page of {host}. */
  | 'sayOpenPage'
  /** Opens the record. */
  | 'sayOpenRecord'
  /** Not opened while you were typing. Press again. */
  | 'sayPageTyping'
  /** The console did not open it. Press again. */
  | 'sayPageFailed'
  /** Cannot be stopped: your role does not allow it. */
  | 'offRecordStays'
  /** In a conference no tones are sent. */
  | 'offConferenceTones'
  /** {host} is not an allowed host. */
  | 'offPageHost'
  /** Its address cannot be opened. */
  | 'offPageUnusable'
  /** Page of {host} */
  | 'pageOn'
  /** Not played. {why} */
  | 'keypadRefused'
  /** If you do nothing, it is accepted for you. */
  | 'previewAccepts'
  /** You hear nothing here: the call is on your other phone. */
  | 'outsideSilent'
  /** Dial it on your other phone */
  | 'outsideDial'
  /** Call placed */
  | 'outsidePlaced'
  /** Say how it was answered */
  | 'outsideOutcome'
  /** Call ended */
  | 'outsideEnded'
  /** Answered */
  | 'outcomeAnswered'
  /** No answer */
  | 'outcomeNoAnswer'
  /** Busy */
  | 'outcomeBusy'
  /** Fax */
  | 'outcomeFax'
  /** Number not in service */
  | 'outcomeIntercept'
  /** go on talking there */
  | 'outcomeGoesOn'
  /** the contact ends here */
  | 'outcomeEnds'
  /** The call with {name} is masked. */
  | 'saidMasked'
  /** Your other phone: {name}. {step}. */
  | 'saidOutside';
