/** Labels of two calls: taking a call further, transfer, conference. */
import buttonTakeFurther from '@salesforce/label/c.PC_ButtonTakeFurther';
import buttonConsult from '@salesforce/label/c.PC_ButtonConsult';
import buttonCall from '@salesforce/label/c.PC_ButtonCall';
import buttonCallMobile from '@salesforce/label/c.PC_ButtonCallMobile';
import buttonTransfer from '@salesforce/label/c.PC_ButtonTransfer';
import buttonTransferring from '@salesforce/label/c.PC_ButtonTransferring';
import buttonConference from '@salesforce/label/c.PC_ButtonConference';
import buttonConferring from '@salesforce/label/c.PC_ButtonConferring';
import buttonSwap from '@salesforce/label/c.PC_ButtonSwap';
import buttonSwapping from '@salesforce/label/c.PC_ButtonSwapping';
import buttonHoldConference from '@salesforce/label/c.PC_ButtonHoldConference';
import buttonResumeConference from '@salesforce/label/c.PC_ButtonResumeConference';
import buttonJoinConference from '@salesforce/label/c.PC_ButtonJoinConference';
import buttonContinueReskill from '@salesforce/label/c.PC_ButtonContinueReskill';
import buttonStopReskill from '@salesforce/label/c.PC_ButtonStopReskill';
import buttonSearchAgain from '@salesforce/label/c.PC_ButtonSearchAgain';
import sayTakeFurther from '@salesforce/label/c.PC_SayTakeFurther';
import sayGoFurther from '@salesforce/label/c.PC_SayGoFurther';
import sayGoFurtherHeld from '@salesforce/label/c.PC_SayGoFurtherHeld';
import sayTransferWarm from '@salesforce/label/c.PC_SayTransferWarm';
import sayTransferCold from '@salesforce/label/c.PC_SayTransferCold';
import sayConference from '@salesforce/label/c.PC_SayConference';
import saySwap from '@salesforce/label/c.PC_SaySwap';
import sayHoldConference from '@salesforce/label/c.PC_SayHoldConference';
import sayResumeConference from '@salesforce/label/c.PC_SayResumeConference';
import sayJoinConference from '@salesforce/label/c.PC_SayJoinConference';
import sayContinueReskill from '@salesforce/label/c.PC_SayContinueReskill';
import sayStopReskill from '@salesforce/label/c.PC_SayStopReskill';
import saySearchAgain from '@salesforce/label/c.PC_SaySearchAgain';
import offOtherCalls from '@salesforce/label/c.PC_OffOtherCalls';
import offHoldConference from '@salesforce/label/c.PC_OffHoldConference';
import offConferenceHeld from '@salesforce/label/c.PC_OffConferenceHeld';
import offOtherHeard from '@salesforce/label/c.PC_OffOtherHeard';
import offWrapUpOpen from '@salesforce/label/c.PC_OffWrapUpOpen';
import offBothHeld from '@salesforce/label/c.PC_OffBothHeld';
import offNotAnswered from '@salesforce/label/c.PC_OffNotAnswered';
import offConferenceFull from '@salesforce/label/c.PC_OffConferenceFull';
import offConferenceNumber from '@salesforce/label/c.PC_OffConferenceNumber';
import offSignedOut from '@salesforce/label/c.PC_OffSignedOut';
import offNoManualSkill from '@salesforce/label/c.PC_OffNoManualSkill';
import offNow from '@salesforce/label/c.PC_OffNow';
import furtherNumber from '@salesforce/label/c.PC_FurtherNumber';
import furtherAgents from '@salesforce/label/c.PC_FurtherAgents';
import furtherSkills from '@salesforce/label/c.PC_FurtherSkills';
import furtherEntries from '@salesforce/label/c.PC_FurtherEntries';
import furtherLoading from '@salesforce/label/c.PC_FurtherLoading';
import furtherNothing from '@salesforce/label/c.PC_FurtherNothing';
import furtherFailed from '@salesforce/label/c.PC_FurtherFailed';
import furtherPartly from '@salesforce/label/c.PC_FurtherPartly';
import furtherMore from '@salesforce/label/c.PC_FurtherMore';
import twoCallsHeld from '@salesforce/label/c.PC_TwoCallsHeld';
import twoCallsTalking from '@salesforce/label/c.PC_TwoCallsTalking';
import twoCallsCalling from '@salesforce/label/c.PC_TwoCallsCalling';
import twoCallsMasked from '@salesforce/label/c.PC_TwoCallsMasked';
import twoCallsConference from '@salesforce/label/c.PC_TwoCallsConference';
import twoCallsConferenceHeld from '@salesforce/label/c.PC_TwoCallsConferenceHeld';
import twoCallsClosed from '@salesforce/label/c.PC_TwoCallsClosed';
import twoCallsGoing from '@salesforce/label/c.PC_TwoCallsGoing';
import twoCallsDialing from '@salesforce/label/c.PC_TwoCallsDialing';
import twoCallsList from '@salesforce/label/c.PC_TwoCallsList';
import twoCallsRefused from '@salesforce/label/c.PC_TwoCallsRefused';
import furtherNotHeld from '@salesforce/label/c.PC_FurtherNotHeld';
import furtherLeft from '@salesforce/label/c.PC_FurtherLeft';
import furtherNotDialed from '@salesforce/label/c.PC_FurtherNotDialed';
import furtherUnreached from '@salesforce/label/c.PC_FurtherUnreached';
import furtherUnreachedCode from '@salesforce/label/c.PC_FurtherUnreachedCode';
import furtherOver from '@salesforce/label/c.PC_FurtherOver';
import happenedTransferred from '@salesforce/label/c.PC_HappenedTransferred';
import wrapUpTransferred from '@salesforce/label/c.PC_WrapUpTransferred';
import saidConferenced from '@salesforce/label/c.PC_SaidConferenced';
import offerConsult from '@salesforce/label/c.PC_OfferConsult';
import offerConsultAbout from '@salesforce/label/c.PC_OfferConsultAbout';

export const twoCallsLabels = {
  buttonTakeFurther,
  buttonConsult,
  buttonCall,
  buttonCallMobile,
  buttonTransfer,
  buttonTransferring,
  buttonConference,
  buttonConferring,
  buttonSwap,
  buttonSwapping,
  buttonHoldConference,
  buttonResumeConference,
  buttonJoinConference,
  buttonContinueReskill,
  buttonStopReskill,
  buttonSearchAgain,
  sayTakeFurther,
  sayGoFurther,
  sayGoFurtherHeld,
  sayTransferWarm,
  sayTransferCold,
  sayConference,
  saySwap,
  sayHoldConference,
  sayResumeConference,
  sayJoinConference,
  sayContinueReskill,
  sayStopReskill,
  saySearchAgain,
  offOtherCalls,
  offHoldConference,
  offConferenceHeld,
  offOtherHeard,
  offWrapUpOpen,
  offBothHeld,
  offNotAnswered,
  offConferenceFull,
  offConferenceNumber,
  offSignedOut,
  offNoManualSkill,
  offNow,
  furtherNumber,
  furtherAgents,
  furtherSkills,
  furtherEntries,
  furtherLoading,
  furtherNothing,
  furtherFailed,
  furtherPartly,
  furtherMore,
  twoCallsHeld,
  twoCallsTalking,
  twoCallsCalling,
  twoCallsMasked,
  twoCallsConference,
  twoCallsConferenceHeld,
  twoCallsClosed,
  twoCallsGoing,
  twoCallsDialing,
  twoCallsList,
  twoCallsRefused,
  furtherNotHeld,
  furtherLeft,
  furtherNotDialed,
  furtherUnreached,
  furtherUnreachedCode,
  furtherOver,
  happenedTransferred,
  wrapUpTransferred,
  saidConferenced,
  offerConsult,
  offerConsultAbout
};
