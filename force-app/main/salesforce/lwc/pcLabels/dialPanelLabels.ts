/** Words of the dial form, as the panel itself says them. */
import dialTitle from '@salesforce/label/c.PC_DialTitle';
import dialNumber from '@salesforce/label/c.PC_DialNumber';
import dialSkill from '@salesforce/label/c.PC_DialSkill';
import dialCallerId from '@salesforce/label/c.PC_DialCallerId';

export const dialPanelLabels = {
  dialTitle,
  dialNumber,
  dialSkill,
  dialCallerId
};
