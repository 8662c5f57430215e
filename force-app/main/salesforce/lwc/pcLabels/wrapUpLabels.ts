/** Words of the form at the end of a contact, and of what a contact left unsaved. */
import hintFinal from '@salesforce/label/c.PC_HintFinal';
import hintAgain from '@salesforce/label/c.PC_HintAgain';
import hintDoNotCall from '@salesforce/label/c.PC_HintDoNotCall';
import hintAmount from '@salesforce/label/c.PC_HintAmount';
import hintTime from '@salesforce/label/c.PC_HintTime';
import hintAmountAndTime from '@salesforce/label/c.PC_HintAmountAndTime';
import hintBoth from '@salesforce/label/c.PC_HintBoth';
import meaningNone from '@salesforce/label/c.PC_MeaningNone';
import meaningFinal from '@salesforce/label/c.PC_MeaningFinal';
import meaningAgain from '@salesforce/label/c.PC_MeaningAgain';
import meaningDoNotCall from '@salesforce/label/c.PC_MeaningDoNotCall';
import wrapUpRequired from '@salesforce/label/c.PC_WrapUpRequired';
import wrapUpSavesCut from '@salesforce/label/c.PC_WrapUpSavesCut';
import wrapUpKeeps from '@salesforce/label/c.PC_WrapUpKeeps';
import wrapUpDoubted from '@salesforce/label/c.PC_WrapUpDoubted';
import aheadSaves from '@salesforce/label/c.PC_AheadSaves';
import aheadNothing from '@salesforce/label/c.PC_AheadNothing';
import amountUnreadable from '@salesforce/label/c.PC_AmountUnreadable';
import amountNotPositive from '@salesforce/label/c.PC_AmountNotPositive';
import amountDecimals from '@salesforce/label/c.PC_AmountDecimals';
import amountTooLarge from '@salesforce/label/c.PC_AmountTooLarge';
import notesLeft from '@salesforce/label/c.PC_NotesLeft';
import notesTooLong from '@salesforce/label/c.PC_NotesTooLong';
import offNotesLong from '@salesforce/label/c.PC_OffNotesLong';
import offRequired from '@salesforce/label/c.PC_OffRequired';
import offAskingSaved from '@salesforce/label/c.PC_OffAskingSaved';
import buttonSaveInstead from '@salesforce/label/c.PC_ButtonSaveInstead';
import buttonSaveAtEnd from '@salesforce/label/c.PC_ButtonSaveAtEnd';
import buttonSavesAtEnd from '@salesforce/label/c.PC_ButtonSavesAtEnd';
import buttonSaveTags from '@salesforce/label/c.PC_ButtonSaveTags';
import buttonNoted from '@salesforce/label/c.PC_ButtonNoted';
import saySaveInstead from '@salesforce/label/c.PC_SaySaveInstead';
import saySaveChecked from '@salesforce/label/c.PC_SaySaveChecked';
import saySaveAtEnd from '@salesforce/label/c.PC_SaySaveAtEnd';
import sayNotAtEnd from '@salesforce/label/c.PC_SayNotAtEnd';
import saySaveTags from '@salesforce/label/c.PC_SaySaveTags';
import sayNoted from '@salesforce/label/c.PC_SayNoted';
import sayAhead from '@salesforce/label/c.PC_SayAhead';
import sayAheadSaves from '@salesforce/label/c.PC_SayAheadSaves';
import savedBefore from '@salesforce/label/c.PC_SavedBefore';
import savedByYou from '@salesforce/label/c.PC_SavedByYou';
import savedByAgent from '@salesforce/label/c.PC_SavedByAgent';
import savedAsking from '@salesforce/label/c.PC_SavedAsking';
import savedUnsure from '@salesforce/label/c.PC_SavedUnsure';
import tagsFailed from '@salesforce/label/c.PC_TagsFailed';
import tagsRefused from '@salesforce/label/c.PC_TagsRefused';
import tagsUnsure from '@salesforce/label/c.PC_TagsUnsure';
import tagsSaved from '@salesforce/label/c.PC_TagsSaved';
import noticeSaveAsked from '@salesforce/label/c.PC_NoticeSaveAsked';
import noticeSaveUnsure from '@salesforce/label/c.PC_NoticeSaveUnsure';
import noticeTagsRefused from '@salesforce/label/c.PC_NoticeTagsRefused';
import noticeTagsUnsent from '@salesforce/label/c.PC_NoticeTagsUnsent';
import noticeTagsUnsure from '@salesforce/label/c.PC_NoticeTagsUnsure';
import noticeTagsAsked from '@salesforce/label/c.PC_NoticeTagsAsked';
import buttonNextCall from '@salesforce/label/c.PC_ButtonNextCall';
import buttonEndWrapUp from '@salesforce/label/c.PC_ButtonEndWrapUp';
import buttonEndingWrapUp from '@salesforce/label/c.PC_ButtonEndingWrapUp';
import sayNextCall from '@salesforce/label/c.PC_SayNextCall';
import sayEndWrapUp from '@salesforce/label/c.PC_SayEndWrapUp';
import wrapUpOnlyState from '@salesforce/label/c.PC_WrapUpOnlyState';

export const wrapUpLabels = {
  hintFinal,
  hintAgain,
  hintDoNotCall,
  hintAmount,
  hintTime,
  hintAmountAndTime,
  hintBoth,
  meaningNone,
  meaningFinal,
  meaningAgain,
  meaningDoNotCall,
  wrapUpRequired,
  wrapUpSavesCut,
  wrapUpKeeps,
  wrapUpDoubted,
  aheadSaves,
  aheadNothing,
  amountUnreadable,
  amountNotPositive,
  amountDecimals,
  amountTooLarge,
  notesLeft,
  notesTooLong,
  offNotesLong,
  offRequired,
  offAskingSaved,
  buttonSaveInstead,
  buttonSaveAtEnd,
  buttonSavesAtEnd,
  buttonSaveTags,
  buttonNoted,
  saySaveInstead,
  saySaveChecked,
  saySaveAtEnd,
  sayNotAtEnd,
  saySaveTags,
  sayNoted,
  sayAhead,
  sayAheadSaves,
  savedBefore,
  savedByYou,
  savedByAgent,
  savedAsking,
  savedUnsure,
  tagsFailed,
  tagsRefused,
  tagsUnsure,
  tagsSaved,
  noticeSaveAsked,
  noticeSaveUnsure,
  noticeTagsRefused,
  noticeTagsUnsent,
  noticeTagsUnsure,
  noticeTagsAsked,
  buttonNextCall,
  buttonEndWrapUp,
  buttonEndingWrapUp,
  sayNextCall,
  sayEndWrapUp,
  wrapUpOnlyState
};
