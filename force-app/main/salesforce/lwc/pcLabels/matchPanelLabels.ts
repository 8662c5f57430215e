/** The chooser of records and the values of a card: the panel's own words. */
import matchOpen from '@salesforce/label/c.PC_MatchOpen';
import matchOpened from '@salesforce/label/c.PC_MatchOpened';
import matchTitle from '@salesforce/label/c.PC_MatchTitle';
import valueUnreadable from '@salesforce/label/c.PC_ValueUnreadable';
import valueYes from '@salesforce/label/c.PC_ValueYes';
import valueNo from '@salesforce/label/c.PC_ValueNo';

export const matchPanelLabels = {
  matchOpen,
  matchOpened,
  matchTitle,
  valueUnreadable,
  valueYes,
  valueNo
};
