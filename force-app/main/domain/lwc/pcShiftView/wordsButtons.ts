/** Words of the controls: their labels, what they do, and why they are off. */

/** Labels. The "-ing" word stands while the command is asked. */
export type ButtonWord =
  /** Settings */
  | 'buttonSettings'
  /** Hold */
  | 'buttonHold'
  /** Holding */
  | 'buttonHolding'
  /** On hold (pressed; pressing again resumes) */
  | 'buttonOnHold'
  /** Resuming */
  | 'buttonResuming'
  /** Mute */
  | 'buttonMute'
  /** Muting */
  | 'buttonMuting'
  /** Muted (pressed; pressing again unmutes) */
  | 'buttonMuted'
  /** Unmuting */
  | 'buttonUnmuting'
  /** Hang up */
  | 'buttonHangUp'
  /** Hanging up */
  | 'buttonHangingUp'
  /** Save */
  | 'buttonSave'
  /** Save and take the next call */
  | 'buttonSaveNext'
  /** Saving */
  | 'buttonSaving'
  /** Log out of {skill} */
  | 'buttonLogOut'
  /** Logging out */
  | 'buttonLoggingOut'
  /** End the session */
  | 'buttonDisconnect'
  /** Ending the session */
  | 'buttonDisconnecting'
  /** Call my phone */
  | 'buttonCallLeg'
  /** Calling your phone */
  | 'buttonCallingLeg'
  /** Try now */
  | 'buttonTryNow'
  /** Trying */
  | 'buttonTrying'
  /** No answer yet */
  | 'buttonLate';

/** What a press does, or what became of it. */
export type SayWord =
  /** Opens the softphone settings. */
  | 'saySettings'
  /** The contact waits until you resume. */
  | 'sayHold'
  /** Press to resume. You hear each other again. */
  | 'sayResume'
  /** Nobody hears you until you unmute. */
  | 'sayMute'
  /** You can be heard again. */
  | 'sayUnmute'
  /** Ends the call. */
  | 'sayHangUp'
  /** Saves {disposition} and closes the contact. */
  | 'saySave'
  /** No more calls from {skill}. */
  | 'sayLogOut'
  /** You leave {skill} after this call. */
  | 'sayLogOutAfter'
  /** Ends the agent session. */
  | 'sayDisconnect'
  /** Ends this call and the agent session. */
  | 'sayDisconnectForced'
  /** The platform rings your station. */
  | 'sayCallLeg'
  /** Asks the dialer at once. */
  | 'sayTryNow'
  /** Asked. Waiting for the dialer. */
  | 'sayAsked'
  /** No answer yet. Asking the dialer again. */
  | 'sayLate'
  /** Refused. A press tries again. */
  | 'sayRefused';

/** Why a control is off. */
export type OffWord =
  /** Controls wait for the link. */
  | 'offLink'
  /** No link. To end the call, hang up your phone. */
  | 'offLinkHangUp'
  /** The call is on hold. Resume first. */
  | 'offHeld'
  /** The call is masked. Unmask first. */
  | 'offMasked'
  /** In a conference one line cannot be held. */
  | 'offConferenced'
  /** The call is being ended. */
  | 'offHangingUp'
  /** Your agent leg is down. */
  | 'offLegDown'
  /** Choose a disposition first. */
  | 'offNoChoice'
  /** The dispositions are still being read. */
  | 'offListLoading'
  /** The dispositions could not be read. */
  | 'offListFailed'
  /** This contact takes no disposition. */
  | 'offNoDispositions'
  /** {disposition} needs an amount. */
  | 'offNeedsAmount'
  /** {disposition} needs a callback time. */
  | 'offNeedsCallback'
  /** Your phone is already ringing. */
  | 'offLegDialing'
  /** Already asked for something else. Wait for it. */
  | 'offBusy';
