/** Words about the records that were looked for. */
export type MatchWord =
  /** Looking for the record … */
  | 'matchLooking'
  /** One record fits. */
  | 'matchOne'
  /** {count} records fit. */
  | 'matchMany'
  /** More than {count} records fit. These are the newest; search for others by name. */
  | 'matchMore'
  /** {count} records fit; none was opened. */
  | 'matchManyShut'
  /** More than {count} records fit; none was opened. */
  | 'matchMoreShut'
  /** No record fits. */
  | 'matchNone'
  /** No record fits; the page of a new one is open. */
  | 'matchNewOpened'
  /** The record was not opened because you were typing. */
  | 'matchTyping'
  /** The console did not open the record. */
  | 'matchShut'
  /** No record was looked for: the dialer sent no external id. */
  | 'matchNoExternalId'
  /** No record was looked for: the dialer sent no number. */
  | 'matchNoPhone'
  /** No record was looked for: the dialer sent no value {label}. */
  | 'matchNoDialerValue'
  /** No record was looked for: the screen-pop rule names something that cannot be searched. An administrator can correct it. */
  | 'matchRuleWrong'
  /** No record was looked for: you may not read {object}. An administrator can allow it. */
  | 'matchNoAccess'
  /** No record was looked for: {value} is too short. */
  | 'matchTooShort'
  /** The org took too long to look for the record. */
  | 'matchLate'
  /** The org could not look for the record. */
  | 'matchFailed'
  /** Values of the record could not be read. */
  | 'matchFieldsFailed'
  /** New record */
  | 'buttonNewRecord'
  /** Opens the page of a new record, filled in. */
  | 'sayNewRecord'
  /** Look again */
  | 'buttonLookAgain'
  /** Looks for the record again. */
  | 'sayLookAgain';
