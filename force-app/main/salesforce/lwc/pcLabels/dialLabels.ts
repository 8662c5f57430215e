/** Labels of calls by hand. */
import dialTool from '@salesforce/label/c.PC_DialTool';
import dialToolWaits from '@salesforce/label/c.PC_DialToolWaits';
import buttonPlacing from '@salesforce/label/c.PC_ButtonPlacing';
import buttonRedial from '@salesforce/label/c.PC_ButtonRedial';
import sayPlace from '@salesforce/label/c.PC_SayPlace';
import sayPlaceByPhone from '@salesforce/label/c.PC_SayPlaceByPhone';
import sayRedial from '@salesforce/label/c.PC_SayRedial';
import dialShows from '@salesforce/label/c.PC_DialShows';
import dialUnlikely from '@salesforce/label/c.PC_DialUnlikely';
import dialExtension from '@salesforce/label/c.PC_DialExtension';
import dialUnreadable from '@salesforce/label/c.PC_DialUnreadable';
import offDialEmpty from '@salesforce/label/c.PC_OffDialEmpty';
import offDialNumber from '@salesforce/label/c.PC_OffDialNumber';
import offDialCallerId from '@salesforce/label/c.PC_OffDialCallerId';
import offDialLoading from '@salesforce/label/c.PC_OffDialLoading';
import offDialCall from '@salesforce/label/c.PC_OffDialCall';
import offDialWrapUp from '@salesforce/label/c.PC_OffDialWrapUp';
import offDialDialer from '@salesforce/label/c.PC_OffDialDialer';
import offDialNoSkills from '@salesforce/label/c.PC_OffDialNoSkills';
import offDialSkillsLoading from '@salesforce/label/c.PC_OffDialSkillsLoading';
import noticeDialRefused from '@salesforce/label/c.PC_NoticeDialRefused';

export const dialLabels = {
  dialTool,
  dialToolWaits,
  buttonPlacing,
  buttonRedial,
  sayPlace,
  sayPlaceByPhone,
  sayRedial,
  dialShows,
  dialUnlikely,
  dialExtension,
  dialUnreadable,
  offDialEmpty,
  offDialNumber,
  offDialCallerId,
  offDialLoading,
  offDialCall,
  offDialWrapUp,
  offDialDialer,
  offDialNoSkills,
  offDialSkillsLoading,
  noticeDialRefused
};
