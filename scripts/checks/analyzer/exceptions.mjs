/**
 * What the analyzers find and the project keeps, with the reason. An entry covers findings of one rule, in files that match, with a message
 * that matches; one that covers nothing any more fails the check. `by` names the engines, or the SLDS linter, that find it.
 */
import { apexExceptions } from './apexExceptions.mjs';

const styles = { by: ['eslint', 'slds-linter'], files: /\.css$/ };

export const exceptions = [
  ...apexExceptions,
  {
    by: ['eslint'],
    rule: 'no-unused-vars',
    files: /\/domain\/lwc\//,
    message: /^'_\w+' is assigned a value but never used/,
    why: 'A property taken out of an object so that the rest is left; the underscore says so, as our own lint has it.'
  },
  {
    by: ['eslint'],
    rule: '@lwc/lwc-platform/no-inline-disable',
    files: /\/lwc\/pc\w+\/\w+\.js$/,
    message: /@lwc\/lwc\/no-async-operation -- \w+|: and nothing is left behind/,
    why: 'Timers of a panel that lives for a shift: clocks, pauses, time limits. Our own lint demands the reason beside each.'
  },
  {
    by: ['eslint'],
    rule: '@lwc/lwc/no-async-operation',
    files: /\/pcLate\/idle\.js$/,
    message: /setTimeout/,
    why: 'Where a browser has no idle callback, the late parts are loaded after a pause, once.'
  },
  {
    by: ['pmd'],
    rule: 'ProtectSensitiveData',
    files: /PC_Connection__mdt\/fields\/Sign_In_Host__c/,
    message: /Sign_In_Host__c is a potential auth token/,
    why: 'The name of a host, which the address bar shows too. Nothing secret is a setting: tokens live in memory only.'
  },
  {
    ...styles,
    rule: 'no-hardcoded-values-slds2',
    message: /no replacement styling hook/,
    why: 'SLDS has no hook for that size; the panel is drawn for a column of 320 to 400 px.'
  },
  {
    ...styles,
    rule: 'no-hardcoded-values-slds2',
    message: /Consider replacing the [\d.]+(px|rem)? static value/,
    why: 'Spacing, weights and hairlines of a column of 320 px are fixed by its width, not by a theme; colours are hooks throughout.'
  },
  {
    by: ['slds-linter'],
    rule: 'no-slds-namespace-for-custom-hooks',
    files: /\/panel\/lwc\/\w+\/\w+\.css$/,
    message: /--slds-g-font-scale-base/,
    why: 'A hook of SLDS itself, its 13 px text; the list this linter carries does not know it yet.'
  }
];
