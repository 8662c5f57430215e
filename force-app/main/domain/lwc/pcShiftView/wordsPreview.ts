/** Words of a preview: what happens at zero, what each button does, why one is off. Buttons and lines of the preview only. */
export type PreviewWord =
  /** If you do nothing, it goes back to the queue. */
  | 'previewRequeues'
  /** Nobody is dialed. */
  | 'previewNobody'
  /** If you do nothing, it is dialed. */
  | 'previewDials'
  /** The dialer dials at 0. */
  | 'previewDialsThen'
  /** If you do nothing, the skill decides. */
  | 'previewUnsure'
  /** Time is up. No word from the dialer yet. */
  | 'previewOverdue'
  /** The dialer was asked. You can still decide. */
  | 'previewOverdueThen'
  /** It waits for your decision. */
  | 'previewStays'
  /** Compliance record. Never dialed without your decision. */
  | 'previewLawDecision'
  /** Compliance record. You type the number yourself. */
  | 'previewLawTyped'
  /** Compliance record */
  | 'previewLaw'
  /** Accept and dial */
  | 'buttonAccept'
  /** Accepting */
  | 'buttonAccepting'
  /** Dial */
  | 'buttonDial'
  /** Requeue */
  | 'buttonRequeue'
  /** Requeuing */
  | 'buttonRequeuing'
  /** Snooze */
  | 'buttonSnooze'
  /** Snoozing */
  | 'buttonSnoozing'
  /** Disposition */
  | 'buttonDisposition'
  /** Dials this number now. */
  | 'sayAccept'
  /** Goes back to the skill's queue. */
  | 'sayRequeue'
  /** Goes back to your own queue. */
  | 'saySnoozeOwn'
  /** Goes back to the skill's queue for later. */
  | 'saySnoozeSkill'
  /** Comes back to you after the skill's delay. */
  | 'saySnoozeDelay'
  /** {text} */
  | 'saySnoozeSet'
  /** Say how it stands without dialing. */
  | 'sayDisposition'
  /** The skill's setup is still being read. */
  | 'offParametersLoading'
  /** The skill's setup could not be read. */
  | 'offParametersFailed'
  /** Waits until the number is complete. */
  | 'offNumberWaits'
  /** This skill has no disposition for previews. */
  | 'offNoPreviewDispositions';
