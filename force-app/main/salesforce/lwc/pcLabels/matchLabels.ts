/** The records that were looked for. */
import matchLooking from '@salesforce/label/c.PC_MatchLooking';
import matchOne from '@salesforce/label/c.PC_MatchOne';
import matchMany from '@salesforce/label/c.PC_MatchMany';
import matchMore from '@salesforce/label/c.PC_MatchMore';
import matchManyShut from '@salesforce/label/c.PC_MatchManyShut';
import matchMoreShut from '@salesforce/label/c.PC_MatchMoreShut';
import matchNone from '@salesforce/label/c.PC_MatchNone';
import matchNewOpened from '@salesforce/label/c.PC_MatchNewOpened';
import matchTyping from '@salesforce/label/c.PC_MatchTyping';
import matchShut from '@salesforce/label/c.PC_MatchShut';
import matchNoExternalId from '@salesforce/label/c.PC_MatchNoExternalId';
import matchNoPhone from '@salesforce/label/c.PC_MatchNoPhone';
import matchNoDialerValue from '@salesforce/label/c.PC_MatchNoDialerValue';
import matchRuleWrong from '@salesforce/label/c.PC_MatchRuleWrong';
import matchNoAccess from '@salesforce/label/c.PC_MatchNoAccess';
import matchTooShort from '@salesforce/label/c.PC_MatchTooShort';
import matchLate from '@salesforce/label/c.PC_MatchLate';
import matchFailed from '@salesforce/label/c.PC_MatchFailed';
import matchFieldsFailed from '@salesforce/label/c.PC_MatchFieldsFailed';
import buttonNewRecord from '@salesforce/label/c.PC_ButtonNewRecord';
import sayNewRecord from '@salesforce/label/c.PC_SayNewRecord';
import buttonLookAgain from '@salesforce/label/c.PC_ButtonLookAgain';
import sayLookAgain from '@salesforce/label/c.PC_SayLookAgain';

export const matchLabels = {
  matchLooking,
  matchOne,
  matchMany,
  matchMore,
  matchManyShut,
  matchMoreShut,
  matchNone,
  matchNewOpened,
  matchTyping,
  matchShut,
  matchNoExternalId,
  matchNoPhone,
  matchNoDialerValue,
  matchRuleWrong,
  matchNoAccess,
  matchTooShort,
  matchLate,
  matchFailed,
  matchFieldsFailed,
  buttonNewRecord,
  sayNewRecord,
  buttonLookAgain,
  sayLookAgain
};
