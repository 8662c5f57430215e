/** The notice line. */
import noticeReconnecting from '@salesforce/label/c.PC_NoticeReconnecting';
import noticeReconnectingNow from '@salesforce/label/c.PC_NoticeReconnectingNow';
import noticeLinkFailed from '@salesforce/label/c.PC_NoticeLinkFailed';
import noticeLegDown from '@salesforce/label/c.PC_NoticeLegDown';
import noticeLegDialing from '@salesforce/label/c.PC_NoticeLegDialing';
import noticeListLow from '@salesforce/label/c.PC_NoticeListLow';
import noticeListEmpty from '@salesforce/label/c.PC_NoticeListEmpty';
import noticeSkillRefused from '@salesforce/label/c.PC_NoticeSkillRefused';
import noticeLeaveRefused from '@salesforce/label/c.PC_NoticeLeaveRefused';
import noticeStateRefused from '@salesforce/label/c.PC_NoticeStateRefused';
import noticeLegRefused from '@salesforce/label/c.PC_NoticeLegRefused';
import noticeMuteRefused from '@salesforce/label/c.PC_NoticeMuteRefused';
import noticeEndRefused from '@salesforce/label/c.PC_NoticeEndRefused';
import noticeNotSaved from '@salesforce/label/c.PC_NoticeNotSaved';
import noticeLate from '@salesforce/label/c.PC_NoticeLate';
import noticeNext from '@salesforce/label/c.PC_NoticeNext';
import noticeListFailed from '@salesforce/label/c.PC_NoticeListFailed';
import noticeSettingsWrong from '@salesforce/label/c.PC_NoticeSettingsWrong';
import noticeSettingsUnread from '@salesforce/label/c.PC_NoticeSettingsUnread';
import noticeTally from '@salesforce/label/c.PC_NoticeTally';
import listSkills from '@salesforce/label/c.PC_ListSkills';
import listUnavailableCodes from '@salesforce/label/c.PC_ListUnavailableCodes';
import listPermissions from '@salesforce/label/c.PC_ListPermissions';
import listMessages from '@salesforce/label/c.PC_ListMessages';
import listZones from '@salesforce/label/c.PC_ListZones';
import listDispositions from '@salesforce/label/c.PC_ListDispositions';
import listSettings from '@salesforce/label/c.PC_ListSettings';
import listSkillParameters from '@salesforce/label/c.PC_ListSkillParameters';
import listCallbacks from '@salesforce/label/c.PC_ListCallbacks';
import listIndicators from '@salesforce/label/c.PC_ListIndicators';
import listDirectory from '@salesforce/label/c.PC_ListDirectory';
import listTags from '@salesforce/label/c.PC_ListTags';
import noticeSettingsProblem from '@salesforce/label/c.PC_NoticeSettingsProblem';
import noticeSettingsProblems from '@salesforce/label/c.PC_NoticeSettingsProblems';

export const noticeLabels = {
  noticeReconnecting,
  noticeReconnectingNow,
  noticeLinkFailed,
  noticeLegDown,
  noticeLegDialing,
  noticeListLow,
  noticeListEmpty,
  noticeSkillRefused,
  noticeLeaveRefused,
  noticeStateRefused,
  noticeLegRefused,
  noticeMuteRefused,
  noticeEndRefused,
  noticeNotSaved,
  noticeLate,
  noticeNext,
  noticeListFailed,
  noticeSettingsWrong,
  noticeSettingsUnread,
  noticeTally,
  listSkills,
  listUnavailableCodes,
  listPermissions,
  listMessages,
  listZones,
  listDispositions,
  listSettings,
  listSkillParameters,
  listCallbacks,
  listIndicators,
  listDirectory,
  listTags,
  noticeSettingsProblem,
  noticeSettingsProblems
};
