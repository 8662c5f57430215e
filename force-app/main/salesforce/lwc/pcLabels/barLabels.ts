/** Availability bar, skills in its menu, agent leg. */
import barAvailable from '@salesforce/label/c.PC_BarAvailable';
import barUnavailable from '@salesforce/label/c.PC_BarUnavailable';
import barLoggedIn from '@salesforce/label/c.PC_BarLoggedIn';
import barLoggedOut from '@salesforce/label/c.PC_BarLoggedOut';
import barInDialer from '@salesforce/label/c.PC_BarInDialer';
import barDialerTitle from '@salesforce/label/c.PC_BarDialerTitle';
import barDialerPending from '@salesforce/label/c.PC_BarDialerPending';
import barOnCall from '@salesforce/label/c.PC_BarOnCall';
import barOnInbound from '@salesforce/label/c.PC_BarOnInbound';
import barConsult from '@salesforce/label/c.PC_BarConsult';
import barWrapUp from '@salesforce/label/c.PC_BarWrapUp';
import barUnknown from '@salesforce/label/c.PC_BarUnknown';
import barChooseSkill from '@salesforce/label/c.PC_BarChooseSkill';
import barReady from '@salesforce/label/c.PC_BarReady';
import barAway from '@salesforce/label/c.PC_BarAway';
import barWas from '@salesforce/label/c.PC_BarWas';
import barConnectFirst from '@salesforce/label/c.PC_BarConnectFirst';
import barConnecting from '@salesforce/label/c.PC_BarConnecting';
import barNoSession from '@salesforce/label/c.PC_BarNoSession';
import barNoReason from '@salesforce/label/c.PC_BarNoReason';
import barAskedSkill from '@salesforce/label/c.PC_BarAskedSkill';
import barAskedLeave from '@salesforce/label/c.PC_BarAskedLeave';
import barAskedState from '@salesforce/label/c.PC_BarAskedState';
import barAskedEnd from '@salesforce/label/c.PC_BarAskedEnd';
import barLate from '@salesforce/label/c.PC_BarLate';
import barNextState from '@salesforce/label/c.PC_BarNextState';
import barNextSkill from '@salesforce/label/c.PC_BarNextSkill';
import barNextLogOut from '@salesforce/label/c.PC_BarNextLogOut';
import hintRunning from '@salesforce/label/c.PC_HintRunning';
import hintStopped from '@salesforce/label/c.PC_HintStopped';
import hintCurrent from '@salesforce/label/c.PC_HintCurrent';
import hintAfterCall from '@salesforce/label/c.PC_HintAfterCall';
import hintAsked from '@salesforce/label/c.PC_HintAsked';
import hintLink from '@salesforce/label/c.PC_HintLink';
import legNone from '@salesforce/label/c.PC_LegNone';
import legDialing from '@salesforce/label/c.PC_LegDialing';
import legActive from '@salesforce/label/c.PC_LegActive';
import legMuted from '@salesforce/label/c.PC_LegMuted';
import legDisconnected from '@salesforce/label/c.PC_LegDisconnected';
import legUnknown from '@salesforce/label/c.PC_LegUnknown';
import barNoSkill from '@salesforce/label/c.PC_BarNoSkill';
import hintEndsWrapUp from '@salesforce/label/c.PC_HintEndsWrapUp';

export const barLabels = {
  barAvailable,
  barUnavailable,
  barLoggedIn,
  barLoggedOut,
  barInDialer,
  barDialerTitle,
  barDialerPending,
  barOnCall,
  barOnInbound,
  barConsult,
  barWrapUp,
  barUnknown,
  barChooseSkill,
  barReady,
  barAway,
  barWas,
  barConnectFirst,
  barConnecting,
  barNoSession,
  barNoReason,
  barAskedSkill,
  barAskedLeave,
  barAskedState,
  barAskedEnd,
  barLate,
  barNextState,
  barNextSkill,
  barNextLogOut,
  hintRunning,
  hintStopped,
  hintCurrent,
  hintAfterCall,
  hintAsked,
  hintLink,
  legNone,
  legDialing,
  legActive,
  legMuted,
  legDisconnected,
  legUnknown,
  barNoSkill,
  hintEndsWrapUp
};
