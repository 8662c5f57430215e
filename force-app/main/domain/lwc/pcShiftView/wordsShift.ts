/** Words of the shift: availability bar, menu, agent leg, notice line, waiting, connect. */

/** Availability bar: title, subtitle, and what comes next. */
export type BarWord =
  /** Available */
  | 'barAvailable'
  /** Unavailable */
  | 'barUnavailable'
  /** Logged in */
  | 'barLoggedIn'
  /** Signed out */
  | 'barLoggedOut'
  /** In dialer */
  | 'barInDialer'
  /** Personal Connection */
  | 'barDialerTitle'
  /** Waiting to enter the dialer */
  | 'barDialerPending'
  /** On a call */
  | 'barOnCall'
  /** On an inbound call */
  | 'barOnInbound'
  /** Consulting */
  | 'barConsult'
  /** Wrap-up */
  | 'barWrapUp'
  /** State not known to this panel */
  | 'barUnknown'
  /** Choose a skill to start */
  | 'barChooseSkill'
  /** No skill chosen */
  | 'barNoSkill'
  /** Ready for calls */
  | 'barReady'
  /** No calls for now */
  | 'barAway'
  /** Last seen: {state} */
  | 'barWas'
  /** No session */
  | 'barNoSession'
  /** Connect to start */
  | 'barConnectFirst'
  /** Connecting */
  | 'barConnecting'
  /** No reason */
  | 'barNoReason'
  /** Logging into {skill} */
  | 'barAskedSkill'
  /** Logging out of {skill} */
  | 'barAskedLeave'
  /** Changing to {state} */
  | 'barAskedState'
  /** Ending the session */
  | 'barAskedEnd'
  /** No answer yet */
  | 'barLate'
  /** {state} after this call */
  | 'barNextState'
  /** {skill} after this call */
  | 'barNextSkill'
  /** Log out of {skill} after this call */
  | 'barNextLogOut';

/** Second line of a skill in the menu. */
export type HintWord =
  /** Running */
  | 'hintRunning'
  /** Stopped by a supervisor */
  | 'hintStopped'
  /** You are in this skill */
  | 'hintCurrent'
  /** Starts after this call */
  | 'hintAfterCall'
  /** Logging in */
  | 'hintAsked'
  /** Waits for the link */
  | 'hintLink'
  /** Ends wrap-up, then starts */
  | 'hintEndsWrapUp';

/** The agent leg. */
export type LegWord =
  /** No agent leg yet */
  | 'legNone'
  /** Your phone is ringing */
  | 'legDialing'
  /** Agent leg is up */
  | 'legActive'
  /** Agent leg is up, you are muted */
  | 'legMuted'
  /** Agent leg is down */
  | 'legDisconnected'
  /** Agent leg: {raw} */
  | 'legUnknown';

/** The notice line: the most urgent thing. The fact comes first. */
export type NoticeWord =
  /** Reconnecting, try {count}, next in {seconds} s */
  | 'noticeReconnecting'
  /** Reconnecting, try {count} */
  | 'noticeReconnectingNow'
  /** No link to the dialer. {why} */
  | 'noticeLinkFailed'
  /** Agent leg is down. No calls until it is up. */
  | 'noticeLegDown'
  /** Your phone is ringing. Pick it up. */
  | 'noticeLegDialing'
  /** The calling list is running low */
  | 'noticeListLow'
  /** The calling list is empty */
  | 'noticeListEmpty'
  /** Not logged into {skill}. {why} */
  | 'noticeSkillRefused'
  /** Not logged out of the skill. {why} */
  | 'noticeLeaveRefused'
  /** State not changed. {why} */
  | 'noticeStateRefused'
  /** Your phone was not called. {why} */
  | 'noticeLegRefused'
  /** Mute not changed. {why} */
  | 'noticeMuteRefused'
  /** Session not ended. {why} */
  | 'noticeEndRefused'
  /** Disposition of {name} not saved. {why} */
  | 'noticeNotSaved'
  /** No answer yet. Asking the dialer again. */
  | 'noticeLate'
  /** {next} */
  | 'noticeNext'
  /** Not read: {list}. {why} */
  | 'noticeListFailed'
  /** Calls work, but a setting is wrong: tell an admin. */
  | 'noticeSettingsWrong'
  /** Settings not read, defaults count: tell an admin. */
  | 'noticeSettingsUnread'
  /** {problem} */
  | 'noticeSettingsProblem'
  /** {problem} ({count} in all) */
  | 'noticeSettingsProblems'
  /** This session: {dialed} dialed · {talked} talked */
  | 'noticeTally';

/** Names of the reference lists, inside noticeListFailed. */
export type ListWord =
  /** skills */
  | 'listSkills'
  /** unavailable reasons */
  | 'listUnavailableCodes'
  /** permissions */
  | 'listPermissions'
  /** messages */
  | 'listMessages'
  /** time zones */
  | 'listZones'
  /** dispositions */
  | 'listDispositions'
  /** settings */
  | 'listSettings'
  /** skill setup */
  | 'listSkillParameters'
  /** callbacks */
  | 'listCallbacks'
  /** indicators */
  | 'listIndicators'
  /** directory */
  | 'listDirectory'
  /** tags */
  | 'listTags';

/** The calls band without a card. */
export type WaitingWord =
  /** Waiting for the next call in {skill} */
  | 'waitingSkill'
  /** Waiting for the next call */
  | 'waitingDialer'
  /** Calls connect by themselves. Nothing to press. */
  | 'waitingDialerHint'
  /** Calls come by themselves. */
  | 'waitingDialerPlainHint'
  /** Calls come by themselves. A preview asks you first. */
  | 'waitingDialerPreviewHint'
  /** Waiting to enter the dialer */
  | 'waitingPending'
  /** Your phone may ring first. Pick it up. */
  | 'waitingPendingHint'
  /** Waiting for a call */
  | 'waitingAvailable'
  /** No Personal Connection calls until you choose a skill. */
  | 'waitingAvailableHint'
  /** You get no calls now */
  | 'waitingAway'
  /** Choose a skill in the bar above to start. */
  | 'waitingAwayHint'
  /** Choose a skill in the bar above to start. Your phone may ring first. */
  | 'waitingFirstHint'
  /** Wrap-up */
  | 'waitingWrapUp'
  /** Calls go on after wrap-up. */
  | 'waitingWrapUpHint'
  /** On a call this panel does not show */
  | 'waitingElsewhere'
  /** It ends where it is handled. */
  | 'waitingElsewhereHint'
  /** State not known to this panel: {raw} */
  | 'waitingUnknown'
  /** Choose a state in the bar above. */
  | 'waitingUnknownHint'
  /** The calling list is empty. Ask your supervisor. */
  | 'waitingEmptyHint'
  /** Your agent leg is down. Call your phone first. */
  | 'waitingLegHint'
  /** The link is lost. What you see is the last known state. */
  | 'waitingLinkHint';

/** Before a session. */
export type ConnectWord =
  /** The session has ended. */
  | 'connectEnded'
  /** The session was ended from elsewhere. */
  | 'connectEndedElsewhere'
  /** The session was ended from elsewhere: “{message}” */
  | 'connectEndedWithWords'
  /** Not connected. {why} */
  | 'connectRefused';
