/** The reschedule editor: what it says of a draft, its buttons, and the agent messages that tell of callbacks. */
import buttonReschedule from '@salesforce/label/c.PC_ButtonReschedule';
import buttonCancel from '@salesforce/label/c.PC_ButtonCancel';
import sayReschedule from '@salesforce/label/c.PC_SayReschedule';
import saySaveReschedule from '@salesforce/label/c.PC_SaySaveReschedule';
import sayCancelReschedule from '@salesforce/label/c.PC_SayCancelReschedule';
import offReschedule from '@salesforce/label/c.PC_OffReschedule';
import offEditorLoading from '@salesforce/label/c.PC_OffEditorLoading';
import rescheduleTitle from '@salesforce/label/c.PC_RescheduleTitle';
import rescheduleNoNumber from '@salesforce/label/c.PC_RescheduleNoNumber';
import rescheduleBadNumber from '@salesforce/label/c.PC_RescheduleBadNumber';
import rescheduleUnlikely from '@salesforce/label/c.PC_RescheduleUnlikely';
import rescheduleExtension from '@salesforce/label/c.PC_RescheduleExtension';
import rescheduleNoDate from '@salesforce/label/c.PC_RescheduleNoDate';
import rescheduleNoTime from '@salesforce/label/c.PC_RescheduleNoTime';
import rescheduleGap from '@salesforce/label/c.PC_RescheduleGap';
import rescheduleOverlap from '@salesforce/label/c.PC_RescheduleOverlap';
import reschedulePast from '@salesforce/label/c.PC_ReschedulePast';
import rescheduleTooFar from '@salesforce/label/c.PC_RescheduleTooFar';
import rescheduleUnsayable from '@salesforce/label/c.PC_RescheduleUnsayable';
import rescheduleLost from '@salesforce/label/c.PC_RescheduleLost';
import rescheduleBadSetting from '@salesforce/label/c.PC_RescheduleBadSetting';
import rescheduleInMinutes from '@salesforce/label/c.PC_RescheduleInMinutes';
import rescheduleInHours from '@salesforce/label/c.PC_RescheduleInHours';
import rescheduleInDays from '@salesforce/label/c.PC_RescheduleInDays';
import rescheduleNoZone from '@salesforce/label/c.PC_RescheduleNoZone';
import rescheduleZoneAssumed from '@salesforce/label/c.PC_RescheduleZoneAssumed';
import rescheduleZoneContact from '@salesforce/label/c.PC_RescheduleZoneContact';
import rescheduleZoneAgent from '@salesforce/label/c.PC_RescheduleZoneAgent';
import rescheduleZoneBoth from '@salesforce/label/c.PC_RescheduleZoneBoth';
import rescheduleZoneOther from '@salesforce/label/c.PC_RescheduleZoneOther';
import rescheduleOffer from '@salesforce/label/c.PC_RescheduleOffer';
import rescheduleFirst from '@salesforce/label/c.PC_RescheduleFirst';
import rescheduleSecond from '@salesforce/label/c.PC_RescheduleSecond';
import rescheduleInOneHour from '@salesforce/label/c.PC_RescheduleInOneHour';
import rescheduleInThreeHours from '@salesforce/label/c.PC_RescheduleInThreeHours';
import rescheduleTomorrowMorning from '@salesforce/label/c.PC_RescheduleTomorrowMorning';
import rescheduleTomorrowSameTime from '@salesforce/label/c.PC_RescheduleTomorrowSameTime';
import rescheduleNextMonday from '@salesforce/label/c.PC_RescheduleNextMonday';
import rescheduleNextWeek from '@salesforce/label/c.PC_RescheduleNextWeek';
import rescheduleClocksChange from '@salesforce/label/c.PC_RescheduleClocksChange';
import noticeCallback from '@salesforce/label/c.PC_NoticeCallback';
import saidCallbackNumber from '@salesforce/label/c.PC_SaidCallbackNumber';
import saidMessage from '@salesforce/label/c.PC_SaidMessage';
import saidMessages from '@salesforce/label/c.PC_SaidMessages';

export const rescheduleLabels = {
  buttonReschedule,
  buttonCancel,
  sayReschedule,
  saySaveReschedule,
  sayCancelReschedule,
  offReschedule,
  offEditorLoading,
  rescheduleTitle,
  rescheduleNoNumber,
  rescheduleBadNumber,
  rescheduleUnlikely,
  rescheduleExtension,
  rescheduleNoDate,
  rescheduleNoTime,
  rescheduleGap,
  rescheduleOverlap,
  reschedulePast,
  rescheduleTooFar,
  rescheduleUnsayable,
  rescheduleLost,
  rescheduleBadSetting,
  rescheduleInMinutes,
  rescheduleInHours,
  rescheduleInDays,
  rescheduleNoZone,
  rescheduleZoneAssumed,
  rescheduleZoneContact,
  rescheduleZoneAgent,
  rescheduleZoneBoth,
  rescheduleZoneOther,
  rescheduleOffer,
  rescheduleFirst,
  rescheduleSecond,
  rescheduleInOneHour,
  rescheduleInThreeHours,
  rescheduleTomorrowMorning,
  rescheduleTomorrowSameTime,
  rescheduleNextMonday,
  rescheduleNextWeek,
  rescheduleClocksChange,
  noticeCallback,
  saidCallbackNumber,
  saidMessage,
  saidMessages
};
