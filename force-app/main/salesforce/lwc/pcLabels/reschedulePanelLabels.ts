/** Fields of the reschedule editor and the sheet of agent messages. */
import rescheduleWithin from '@salesforce/label/c.PC_RescheduleWithin';
import rescheduleNumber from '@salesforce/label/c.PC_RescheduleNumber';
import rescheduleDeliver from '@salesforce/label/c.PC_RescheduleDeliver';
import rescheduleMe from '@salesforce/label/c.PC_RescheduleMe';
import rescheduleAnyone from '@salesforce/label/c.PC_RescheduleAnyone';
import rescheduleDate from '@salesforce/label/c.PC_RescheduleDate';
import rescheduleTime from '@salesforce/label/c.PC_RescheduleTime';
import reschedulePresets from '@salesforce/label/c.PC_ReschedulePresets';
import rescheduleZone from '@salesforce/label/c.PC_RescheduleZone';
import rescheduleUseMine from '@salesforce/label/c.PC_RescheduleUseMine';
import rescheduleChooseZone from '@salesforce/label/c.PC_RescheduleChooseZone';
import rescheduleContactClock from '@salesforce/label/c.PC_RescheduleContactClock';
import rescheduleYourClock from '@salesforce/label/c.PC_RescheduleYourClock';
import messagesTitle from '@salesforce/label/c.PC_MessagesTitle';
import messagesUnread from '@salesforce/label/c.PC_MessagesUnread';
import messagesReadAll from '@salesforce/label/c.PC_MessagesReadAll';
import messagesNew from '@salesforce/label/c.PC_MessagesNew';
import messagesNone from '@salesforce/label/c.PC_MessagesNone';
import messagesStay from '@salesforce/label/c.PC_MessagesStay';
import messagesUntil from '@salesforce/label/c.PC_MessagesUntil';

export const reschedulePanelLabels = {
  rescheduleWithin,
  rescheduleNumber,
  rescheduleDeliver,
  rescheduleMe,
  rescheduleAnyone,
  rescheduleDate,
  rescheduleTime,
  reschedulePresets,
  rescheduleZone,
  rescheduleUseMine,
  rescheduleChooseZone,
  rescheduleContactClock,
  rescheduleYourClock,
  messagesTitle,
  messagesUnread,
  messagesReadAll,
  messagesNew,
  messagesNone,
  messagesUntil,
  messagesStay
};
