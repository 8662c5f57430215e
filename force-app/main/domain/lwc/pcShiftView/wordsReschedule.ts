/** Words of the reschedule editor. */

export type RescheduleWord =
  /** Reschedule */
  | 'buttonReschedule'
  /** Cancel */
  | 'buttonCancel'
  /** Choose when this call comes back. */
  | 'sayReschedule'
  /** The call comes back at this time. */
  | 'saySaveReschedule'
  /** Back to the preview. What you typed stays. */
  | 'sayCancelReschedule'
  /** Something above needs your answer first. */
  | 'offReschedule'
  /** The editor is still being loaded. */
  | 'offEditorLoading'
  /** Reschedule: {name} */
  | 'rescheduleTitle'
  /** Enter a phone number. */
  | 'rescheduleNoNumber'
  /** This is no number that can be dialed. Use digits, plus, star or hash. */
  | 'rescheduleBadNumber'
  /** This number does not look right for its country. Check it; it can be saved. */
  | 'rescheduleUnlikely'
  /** The extension {extension} is not sent. Write it in the notes. */
  | 'rescheduleExtension'
  /** Choose a date. */
  | 'rescheduleNoDate'
  /** Choose a time. */
  | 'rescheduleNoTime'
  /** {time} does not exist there that day: the clock is put forward by {minutes} min. Take one of these. */
  | 'rescheduleGap'
  /** {time} comes twice there that day: the clock is put back. Which one is meant? */
  | 'rescheduleOverlap'
  /** This time is past. Choose a later one. */
  | 'reschedulePast'
  /** This is more than a year ahead. Check the year. */
  | 'rescheduleTooFar'
  /** The dialer could not tell this time from another one. Take one of these. */
  | 'rescheduleUnsayable'
  /** The dialer could not be told this time. Choose another one. */
  | 'rescheduleLost'
  /** The setting for reschedule times names no zone: {setting}. An administrator has to mend it. */
  | 'rescheduleBadSetting'
  /** In {minutes} min */
  | 'rescheduleInMinutes'
  /** In {hours} h {minutes} min */
  | 'rescheduleInHours'
  /** In {days} days {hours} h */
  | 'rescheduleInDays'
  /** The contact's time zone is not known. Choose the one you mean. */
  | 'rescheduleNoZone'
  /** The contact's time zone is not known. The time is sent as chosen here. */
  | 'rescheduleZoneAssumed'
  /** {zone}, contact's zone ({offset}) */
  | 'rescheduleZoneContact'
  /** {zone}, your zone ({offset}) */
  | 'rescheduleZoneAgent'
  /** {zone}, contact's zone and yours ({offset}) */
  | 'rescheduleZoneBoth'
  /** {zone} ({offset}) */
  | 'rescheduleZoneOther'
  /** {date} {time} */
  | 'rescheduleOffer'
  /** The first ({offset}) */
  | 'rescheduleFirst'
  /** The second ({offset}) */
  | 'rescheduleSecond'
  /** In 1 hour */
  | 'rescheduleInOneHour'
  /** In 3 hours */
  | 'rescheduleInThreeHours'
  /** Tomorrow 9:00 */
  | 'rescheduleTomorrowMorning'
  /** Tomorrow, same time */
  | 'rescheduleTomorrowSameTime'
  /** Next Monday 9:00 */
  | 'rescheduleNextMonday'
  /** In a week */
  | 'rescheduleNextWeek'
  /** Clocks change on {date}. {time} there is {then} for you, not {asNow} as the difference is today. */
  | 'rescheduleClocksChange';
