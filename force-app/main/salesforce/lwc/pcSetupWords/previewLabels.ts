/** The live preview. */
import preview from '@salesforce/label/c.PC_SetupPreview';
import previewHint from '@salesforce/label/c.PC_SetupPreviewHint';
import previewName from '@salesforce/label/c.PC_SetupPreviewName';
import sample from '@salesforce/label/c.PC_SetupSample';
import anySkill from '@salesforce/label/c.PC_SetupAnySkill';
import skill from '@salesforce/label/c.PC_SetupSkill';
import moment from '@salesforce/label/c.PC_SetupMoment';
import number from '@salesforce/label/c.PC_SetupNumber';
import externalId from '@salesforce/label/c.PC_SetupExternalId';
import address from '@salesforce/label/c.PC_SetupAddress';
import values from '@salesforce/label/c.PC_SetupValues';
import valuesHelp from '@salesforce/label/c.PC_SetupValuesHelp';
import sampleValue from '@salesforce/label/c.PC_SetupSampleValue';
import what from '@salesforce/label/c.PC_SetupWhat';
import ruleApplies from '@salesforce/label/c.PC_SetupRuleApplies';
import ruleOwn from '@salesforce/label/c.PC_SetupRuleOwn';
import ruleNone from '@salesforce/label/c.PC_SetupRuleNone';
import waits from '@salesforce/label/c.PC_SetupWaits';
import hasNoValue from '@salesforce/label/c.PC_SetupHasNoValue';
import whatAddress from '@salesforce/label/c.PC_SetupWhatAddress';
import looking from '@salesforce/label/c.PC_SetupLooking';
import wouldOpen from '@salesforce/label/c.PC_SetupWouldOpen';
import wouldOpenRecord from '@salesforce/label/c.PC_SetupWouldOpenRecord';
import wouldOpenPage from '@salesforce/label/c.PC_SetupWouldOpenPage';
import wouldRefuseHost from '@salesforce/label/c.PC_SetupWouldRefuseHost';
import wouldRefuseAddress from '@salesforce/label/c.PC_SetupWouldRefuseAddress';
import wouldChoose from '@salesforce/label/c.PC_SetupWouldChoose';
import wouldChooseMore from '@salesforce/label/c.PC_SetupWouldChooseMore';
import wouldNew from '@salesforce/label/c.PC_SetupWouldNew';
import wouldNewEmpty from '@salesforce/label/c.PC_SetupWouldNewEmpty';
import wouldNothing from '@salesforce/label/c.PC_SetupWouldNothing';
import lookRefused from '@salesforce/label/c.PC_SetupLookRefused';
import lookFailed from '@salesforce/label/c.PC_SetupLookFailed';
import late from '@salesforce/label/c.PC_SetupLate';
import nothingSent from '@salesforce/label/c.PC_SetupNothingSent';
import cardTitle from '@salesforce/label/c.PC_SetupCardTitle';

export const previewLabels = {
  preview,
  previewHint,
  previewName,
  sample,
  anySkill,
  skill,
  moment,
  number,
  externalId,
  address,
  values,
  valuesHelp,
  sampleValue,
  what,
  ruleApplies,
  ruleOwn,
  ruleNone,
  waits,
  hasNoValue,
  whatAddress,
  looking,
  wouldOpen,
  wouldOpenRecord,
  wouldOpenPage,
  wouldRefuseHost,
  wouldRefuseAddress,
  wouldChoose,
  wouldChooseMore,
  wouldNew,
  wouldNewEmpty,
  wouldNothing,
  lookRefused,
  lookFailed,
  late,
  nothingSent,
  cardTitle
};
