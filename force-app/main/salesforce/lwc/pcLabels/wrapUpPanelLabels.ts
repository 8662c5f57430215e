/** Fields of the form at the end of a contact. */
import wrapUpAmount from '@salesforce/label/c.PC_WrapUpAmount';
import wrapUpAmountSaved from '@salesforce/label/c.PC_WrapUpAmountSaved';
import wrapUpCallback from '@salesforce/label/c.PC_WrapUpCallback';
import wrapUpCallbackLoading from '@salesforce/label/c.PC_WrapUpCallbackLoading';
import wrapUpFound from '@salesforce/label/c.PC_WrapUpFound';
import wrapUpSavedNotes from '@salesforce/label/c.PC_WrapUpSavedNotes';
import wrapUpSecondary from '@salesforce/label/c.PC_WrapUpSecondary';
import wrapUpSecondaryNone from '@salesforce/label/c.PC_WrapUpSecondaryNone';
import wrapUpTags from '@salesforce/label/c.PC_WrapUpTags';

export const wrapUpPanelLabels = {
  wrapUpAmount,
  wrapUpAmountSaved,
  wrapUpCallback,
  wrapUpCallbackLoading,
  wrapUpFound,
  wrapUpSavedNotes,
  wrapUpSecondary,
  wrapUpSecondaryNone,
  wrapUpTags
};
