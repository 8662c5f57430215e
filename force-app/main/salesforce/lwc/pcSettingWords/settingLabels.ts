/** The catalogue's sentences about settings. */
import typeConnection from '@salesforce/label/c.PC_SettingTypeConnection';
import typeSkill from '@salesforce/label/c.PC_SettingTypeSkill';
import typeRule from '@salesforce/label/c.PC_SettingTypeRule';
import typeField from '@salesforce/label/c.PC_SettingTypeField';
import typeReason from '@salesforce/label/c.PC_SettingTypeReason';
import record from '@salesforce/label/c.PC_SettingRecord';
import place from '@salesforce/label/c.PC_SettingPlace';
import unread from '@salesforce/label/c.PC_SettingUnread';
import late from '@salesforce/label/c.PC_SettingLate';
import unreadable from '@salesforce/label/c.PC_SettingUnreadable';
import nothingActive from '@salesforce/label/c.PC_SettingNothingActive';
import severalActive from '@salesforce/label/c.PC_SettingSeveralActive';
import severalDefaults from '@salesforce/label/c.PC_SettingSeveralDefaults';
import severalForOne from '@salesforce/label/c.PC_SettingSeveralForOne';
import unknownWord from '@salesforce/label/c.PC_SettingUnknownWord';
import missing from '@salesforce/label/c.PC_SettingMissing';
import unknownObject from '@salesforce/label/c.PC_SettingUnknownObject';
import objectNotReadable from '@salesforce/label/c.PC_SettingObjectNotReadable';
import objectNotCreateable from '@salesforce/label/c.PC_SettingObjectNotCreateable';
import unknownField from '@salesforce/label/c.PC_SettingUnknownField';
import fieldNotReadable from '@salesforce/label/c.PC_SettingFieldNotReadable';
import fieldNotCreateable from '@salesforce/label/c.PC_SettingFieldNotCreateable';
import fieldNotSearchable from '@salesforce/label/c.PC_SettingFieldNotSearchable';
import badHost from '@salesforce/label/c.PC_SettingBadHost';
import badAddress from '@salesforce/label/c.PC_SettingBadAddress';
import badZone from '@salesforce/label/c.PC_SettingBadZone';
import badCountry from '@salesforce/label/c.PC_SettingBadCountry';
import badNumber from '@salesforce/label/c.PC_SettingBadNumber';

export const settingLabels = {
  typeConnection,
  typeSkill,
  typeRule,
  typeField,
  typeReason,
  record,
  place,
  unread,
  late,
  unreadable,
  nothingActive,
  severalActive,
  severalDefaults,
  severalForOne,
  unknownWord,
  missing,
  unknownObject,
  objectNotReadable,
  objectNotCreateable,
  unknownField,
  fieldNotReadable,
  fieldNotCreateable,
  fieldNotSearchable,
  badHost,
  badAddress,
  badZone,
  badCountry,
  badNumber
};
