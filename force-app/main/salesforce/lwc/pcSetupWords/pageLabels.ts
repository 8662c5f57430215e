/** The page and its problems. */
import title from '@salesforce/label/c.PC_SetupTitle';
import intro from '@salesforce/label/c.PC_SetupIntro';
import loading from '@salesforce/label/c.PC_SetupLoading';
import forbidden from '@salesforce/label/c.PC_SetupForbidden';
import failed from '@salesforce/label/c.PC_SetupFailed';
import noWhy from '@salesforce/label/c.PC_SetupNoWhy';
import checkAgain from '@salesforce/label/c.PC_SetupCheckAgain';
import newTab from '@salesforce/label/c.PC_SetupNewTab';
import problems from '@salesforce/label/c.PC_SetupProblems';
import checking from '@salesforce/label/c.PC_SetupChecking';
import allRight from '@salesforce/label/c.PC_SetupAllRight';
import unsure from '@salesforce/label/c.PC_SetupUnsure';
import found from '@salesforce/label/c.PC_SetupFound';
import problem from '@salesforce/label/c.PC_SetupProblem';
import advice from '@salesforce/label/c.PC_SetupAdvice';
import worthKnowing from '@salesforce/label/c.PC_SetupWorthKnowing';
import hostNotReached from '@salesforce/label/c.PC_SetupHostNotReached';
import signInLacks from '@salesforce/label/c.PC_SetupSignInLacks';
import noAgents from '@salesforce/label/c.PC_SetupNoAgents';
import ruleEmpty from '@salesforce/label/c.PC_SetupRuleEmpty';
import noConsoleApp from '@salesforce/label/c.PC_SetupNoConsoleApp';
import standardApp from '@salesforce/label/c.PC_SetupStandardApp';
import standardApps from '@salesforce/label/c.PC_SetupStandardApps';
import accessObject from '@salesforce/label/c.PC_SetupAccessObject';
import accessFields from '@salesforce/label/c.PC_SetupAccessFields';
import skillNames from '@salesforce/label/c.PC_SetupSkillNames';
import unchecked from '@salesforce/label/c.PC_SetupUnchecked';
import openRecord from '@salesforce/label/c.PC_SetupOpenRecord';
import openTrusted from '@salesforce/label/c.PC_SetupOpenTrusted';
import openSets from '@salesforce/label/c.PC_SetupOpenSets';
import openTypes from '@salesforce/label/c.PC_SetupOpenTypes';
import openApps from '@salesforce/label/c.PC_SetupOpenApps';

export const pageLabels = {
  title,
  intro,
  loading,
  forbidden,
  failed,
  noWhy,
  checkAgain,
  newTab,
  problems,
  checking,
  allRight,
  unsure,
  found,
  problem,
  advice,
  worthKnowing,
  hostNotReached,
  signInLacks,
  noAgents,
  ruleEmpty,
  noConsoleApp,
  standardApp,
  standardApps,
  accessObject,
  accessFields,
  skillNames,
  unchecked,
  openRecord,
  openTrusted,
  openSets,
  openTypes,
  openApps
};
