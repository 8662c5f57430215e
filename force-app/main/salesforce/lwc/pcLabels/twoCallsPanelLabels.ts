/** What the panel itself says around two calls. */
import furtherTitle from '@salesforce/label/c.PC_FurtherTitle';
import furtherSearch from '@salesforce/label/c.PC_FurtherSearch';
import furtherSkill from '@salesforce/label/c.PC_FurtherSkill';
import furtherClose from '@salesforce/label/c.PC_FurtherClose';
import furtherActions from '@salesforce/label/c.PC_FurtherActions';
import twoCallsTitle from '@salesforce/label/c.PC_TwoCallsTitle';
import furtherFree from '@salesforce/label/c.PC_FurtherFree';
import furtherBusy from '@salesforce/label/c.PC_FurtherBusy';
import furtherAway from '@salesforce/label/c.PC_FurtherAway';

export const twoCallsPanelLabels = {
  furtherTitle,
  furtherSearch,
  furtherSkill,
  furtherClose,
  furtherActions,
  twoCallsTitle,
  furtherFree,
  furtherBusy,
  furtherAway
};
