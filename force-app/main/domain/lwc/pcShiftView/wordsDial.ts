/** Words of calls the agent places by hand. */
export type DialWord =
  /** Call a number */
  | 'dialTool'
  /** Call a number, when this contact has left */
  | 'dialToolWaits'
  /** Dialing */
  | 'buttonPlacing'
  /** Redial {number} */
  | 'buttonRedial'
  /** Calls {number}. */
  | 'sayPlace'
  /** Your phone rings first, then {number}. */
  | 'sayPlaceByPhone'
  /** Calls the number dialed last once more. */
  | 'sayRedial'
  /** Dials {number} */
  | 'dialShows'
  /** Unusual number. It is dialed as it stands. */
  | 'dialUnlikely'
  /** The extension {extension} is not dialed. Use the keypad. */
  | 'dialExtension'
  /** This is no number to dial. */
  | 'dialUnreadable'
  /** Type or paste a number first. */
  | 'offDialEmpty'
  /** The number cannot be dialed as it stands. */
  | 'offDialNumber'
  /** The caller ID is no number. */
  | 'offDialCallerId'
  /** Numbers cannot be read yet. A moment. */
  | 'offDialLoading'
  /** A contact is here. Dial when it has left. */
  | 'offDialCall'
  /** Finish the wrap-up first. */
  | 'offDialWrapUp'
  /** You are in {skill}. Log out of it first. */
  | 'offDialDialer'
  /** You have no skill for calls of your own. */
  | 'offDialNoSkills'
  /** Your skills are still being read. */
  | 'offDialSkillsLoading'
  /** Not dialed. {why} */
  | 'noticeDialRefused';
