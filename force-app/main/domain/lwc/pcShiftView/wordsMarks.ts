/** Words of machine, fax, bad number: the row on the card, and whose doing a line's end was. */
export type MarkWord =
  /** Not a person? Close the line yourself. */
  | 'marksAsk'
  /** The dialer detected a machine. */
  | 'marksDetected'
  /** If you do nothing, the dialer decides. */
  | 'marksDialerDecides'
  /** If you do nothing, the dialer decides at 0. */
  | 'marksDialerDecidesAt'
  /** If you do nothing, the call goes on. */
  | 'marksCallGoesOn'
  /** Answering machine */
  | 'buttonMarkMachine'
  /** Fax */
  | 'buttonMarkFax'
  /** Bad number */
  | 'buttonMarkBadNumber'
  /** Closing */
  | 'buttonMarking'
  /** Closes the line as answering machine. */
  | 'sayMarkMachine'
  /** Closes the line as fax. */
  | 'sayMarkFax'
  /** Closes the line as bad number. */
  | 'sayMarkBadNumber'
  /** You hear this line only just now. One moment. */
  | 'offJustLinked'
  /** you closed it as answering machine */
  | 'happenedMarkedMachine'
  /** you closed it as fax */
  | 'happenedMarkedFax'
  /** you closed it as bad number */
  | 'happenedMarkedBadNumber'
  /** the dialer closed it before you did */
  | 'happenedMarkTooLate'
  /** closed while you were closing it */
  | 'happenedMarkOpen'
  /** the dialer closed it, a machine answered */
  | 'happenedDialerMachine'
  /** the dialer closed it as bad number */
  | 'happenedDialerBadNumber';
