/** What is configured, as an administrator reads it. */
import configured from '@salesforce/label/c.PC_SetupConfigured';
import connection from '@salesforce/label/c.PC_SetupConnection';
import skills from '@salesforce/label/c.PC_SetupSkills';
import rules from '@salesforce/label/c.PC_SetupRules';
import fields from '@salesforce/label/c.PC_SetupFields';
import reasons from '@salesforce/label/c.PC_SetupReasons';
import features from '@salesforce/label/c.PC_SetupFeatures';
import none from '@salesforce/label/c.PC_SetupNone';
import noActive from '@salesforce/label/c.PC_SetupNoActive';
import hasProblem from '@salesforce/label/c.PC_SetupHasProblem';
import apiHost from '@salesforce/label/c.PC_SetupApiHost';
import apiFromTenant from '@salesforce/label/c.PC_SetupApiFromTenant';
import signInHost from '@salesforce/label/c.PC_SetupSignInHost';
import tenantId from '@salesforce/label/c.PC_SetupTenantId';
import clientId from '@salesforce/label/c.PC_SetupClientId';
import station from '@salesforce/label/c.PC_SetupStation';
import rescheduleZone from '@salesforce/label/c.PC_SetupRescheduleZone';
import zoneOfContact from '@salesforce/label/c.PC_SetupZoneOfContact';
import popHosts from '@salesforce/label/c.PC_SetupPopHosts';
import onlyRecords from '@salesforce/label/c.PC_SetupOnlyRecords';
import country from '@salesforce/label/c.PC_SetupCountry';
import empty from '@salesforce/label/c.PC_SetupEmpty';
import allOthers from '@salesforce/label/c.PC_SetupAllOthers';
import panelOpens from '@salesforce/label/c.PC_SetupPanelOpens';
import panelShut from '@salesforce/label/c.PC_SetupPanelShut';
import snoozePersonalQueue from '@salesforce/label/c.PC_SetupSnoozePersonalQueue';
import snoozeSkillQueue from '@salesforce/label/c.PC_SetupSnoozeSkillQueue';
import snoozeAfterDelay from '@salesforce/label/c.PC_SetupSnoozeAfterDelay';
import snoozeWords from '@salesforce/label/c.PC_SetupSnoozeWords';
import ruleUrl from '@salesforce/label/c.PC_SetupRuleUrl';
import ruleLooks from '@salesforce/label/c.PC_SetupRuleLooks';
import whatExternalId from '@salesforce/label/c.PC_SetupWhatExternalId';
import whatPhone from '@salesforce/label/c.PC_SetupWhatPhone';
import whatDialerValue from '@salesforce/label/c.PC_SetupWhatDialerValue';
import placeField from '@salesforce/label/c.PC_SetupPlaceField';
import placePhones from '@salesforce/label/c.PC_SetupPlacePhones';
import ruleLeads from '@salesforce/label/c.PC_SetupRuleLeads';
import wordOpen from '@salesforce/label/c.PC_SetupWordOpen';
import wordChoose from '@salesforce/label/c.PC_SetupWordChoose';
import wordNothing from '@salesforce/label/c.PC_SetupWordNothing';
import wordNew from '@salesforce/label/c.PC_SetupWordNew';
import ruleFrom from '@salesforce/label/c.PC_SetupRuleFrom';
import asTab from '@salesforce/label/c.PC_SetupAsTab';
import asSubtab from '@salesforce/label/c.PC_SetupAsSubtab';
import momentPreview from '@salesforce/label/c.PC_SetupMomentPreview';
import momentRinging from '@salesforce/label/c.PC_SetupMomentRinging';
import momentAmd from '@salesforce/label/c.PC_SetupMomentAmd';
import momentConnected from '@salesforce/label/c.PC_SetupMomentConnected';
import fieldDialer from '@salesforce/label/c.PC_SetupFieldDialer';
import fieldRecord from '@salesforce/label/c.PC_SetupFieldRecord';
import fieldPrefills from '@salesforce/label/c.PC_SetupFieldPrefills';
import fieldLabel from '@salesforce/label/c.PC_SetupFieldLabel';
import fieldOf from '@salesforce/label/c.PC_SetupFieldOf';
import featureManualDial from '@salesforce/label/c.PC_SetupFeatureManualDial';
import featureMyCallbacks from '@salesforce/label/c.PC_SetupFeatureMyCallbacks';
import featureContactPanel from '@salesforce/label/c.PC_SetupFeatureContactPanel';
import featureAdminister from '@salesforce/label/c.PC_SetupFeatureAdminister';
import yes from '@salesforce/label/c.PC_SetupYes';
import no from '@salesforce/label/c.PC_SetupNo';

export const configuredLabels = {
  configured,
  connection,
  skills,
  rules,
  fields,
  reasons,
  features,
  none,
  noActive,
  hasProblem,
  apiHost,
  apiFromTenant,
  signInHost,
  tenantId,
  clientId,
  station,
  rescheduleZone,
  zoneOfContact,
  popHosts,
  onlyRecords,
  country,
  empty,
  allOthers,
  panelOpens,
  panelShut,
  snoozePersonalQueue,
  snoozeSkillQueue,
  snoozeAfterDelay,
  snoozeWords,
  ruleUrl,
  ruleLooks,
  whatExternalId,
  whatPhone,
  whatDialerValue,
  placeField,
  placePhones,
  ruleLeads,
  wordOpen,
  wordChoose,
  wordNothing,
  wordNew,
  ruleFrom,
  asTab,
  asSubtab,
  momentPreview,
  momentRinging,
  momentAmd,
  momentConnected,
  fieldDialer,
  fieldRecord,
  fieldPrefills,
  fieldLabel,
  fieldOf,
  featureManualDial,
  featureMyCallbacks,
  featureContactPanel,
  featureAdminister,
  yes,
  no
};
