/** Words of the form at the end of a contact. */

export type WrapUpFormWord =
  /** final */
  | 'hintFinal'
  /** dialed again */
  | 'hintAgain'
  /** do not call */
  | 'hintDoNotCall'
  /** needs an amount */
  | 'hintAmount'
  /** pick a time */
  | 'hintTime'
  /** needs an amount and a time */
  | 'hintAmountAndTime'
  /** {kind}, {needs} */
  | 'hintBoth'
  /** No choice may mean final: never dialed again. */
  | 'meaningNone'
  /** Final: this record is not dialed again. */
  | 'meaningFinal'
  /** This record may be dialed again. */
  | 'meaningAgain'
  /** Final, and the number is not called again. */
  | 'meaningDoNotCall'
  /** Required. At 0 it closes with no disposition. */
  | 'wrapUpRequired'
  /** At 0 {disposition} is saved, its notes cut at {count}. */
  | 'wrapUpSavesCut'
  /** If you do nothing, {disposition} stays saved. */
  | 'wrapUpKeeps'
  /** If you do nothing, nothing more is saved. */
  | 'wrapUpDoubted'
  /** {disposition} is saved when the call ends. */
  | 'aheadSaves'
  /** Choose now or after the call. What you type is kept. */
  | 'aheadNothing'
  /** This is no amount. Write it like 1234.50. */
  | 'amountUnreadable'
  /** The amount must be more than 0. */
  | 'amountNotPositive'
  /** An amount has at most two decimals. */
  | 'amountDecimals'
  /** This amount is too large. */
  | 'amountTooLarge'
  /** {count} characters left */
  | 'notesLeft'
  /** {count} characters too many. Nothing you typed is cut. */
  | 'notesTooLong'
  /** The notes are {count} characters too long. */
  | 'offNotesLong'
  /** A disposition is required. Choose one. */
  | 'offRequired'
  /** The dialer is asked whether it was saved. */
  | 'offAskingSaved'
  /** Save instead */
  | 'buttonSaveInstead'
  /** Save when the call ends */
  | 'buttonSaveAtEnd'
  /** Saved when the call ends */
  | 'buttonSavesAtEnd'
  /** Save the tags */
  | 'buttonSaveTags'
  /** Noted */
  | 'buttonNoted'
  /** Saves {disposition} in the place of {saved}. */
  | 'saySaveInstead'
  /** If it was not saved, saves {disposition}. */
  | 'saySaveChecked'
  /** Saves {disposition} when the call ends. */
  | 'saySaveAtEnd'
  /** Press again to decide after the call. */
  | 'sayNotAtEnd'
  /** Sends the tags again. */
  | 'saySaveTags'
  /** Takes this message away. */
  | 'sayNoted'
  /** Choose and write now; it is saved later. */
  | 'sayAhead'
  /** Your choice is saved when the call ends. */
  | 'sayAheadSaves'
  /** Already saved: {disposition} */
  | 'savedBefore'
  /** Already saved by you: {disposition} */
  | 'savedByYou'
  /** Already saved by agent {agent}: {disposition} */
  | 'savedByAgent'
  /** Not sure it was saved. Asking the dialer. */
  | 'savedAsking'
  /** Not sure it was saved: the dialer could not say. */
  | 'savedUnsure'
  /** The tags could not be read. {why} */
  | 'tagsFailed'
  /** The tags were not saved. {why} */
  | 'tagsRefused'
  /** Not sure these tags were saved. They are not sent again. */
  | 'tagsUnsure'
  /** Tags saved */
  | 'tagsSaved'
  /** Not sure the disposition for {name} was saved. Asking the dialer. */
  | 'noticeSaveAsked'
  /** Not sure the disposition for {name} was saved. The dialer could not say. */
  | 'noticeSaveUnsure'
  /** The tags for {name} were not saved: {why} */
  | 'noticeTagsRefused'
  /** The tags for {name} were not saved: the contact closed first. */
  | 'noticeTagsUnsent'
  /** Not sure the tags for {name} were saved. They are not sent again. */
  | 'noticeTagsUnsure'
  /** Saving the tags for {name} */
  | 'noticeTagsAsked'
  /** Take the next call */
  | 'buttonNextCall'
  /** End wrap-up */
  | 'buttonEndWrapUp'
  /** Ending wrap-up */
  | 'buttonEndingWrapUp'
  /** Ends wrap-up, then logs into {skill}. */
  | 'sayNextCall'
  /** Ends wrap-up and makes you available. */
  | 'sayEndWrapUp'
  /** Only a change of state ends it. */
  | 'wrapUpOnlyState';
