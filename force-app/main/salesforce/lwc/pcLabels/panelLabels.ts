/** Words of the panel itself: headings, fields, buttons that send nothing. */
import panelTitle from '@salesforce/label/c.PC_PanelTitle';
import panelCalls from '@salesforce/label/c.PC_PanelCalls';
import panelSignedOut from '@salesforce/label/c.PC_PanelSignedOut';
import panelNotice from '@salesforce/label/c.PC_PanelNotice';
import panelClose from '@salesforce/label/c.PC_PanelClose';
import panelRequired from '@salesforce/label/c.PC_PanelRequired';
import connectTitle from '@salesforce/label/c.PC_ConnectTitle';
import connectHow from '@salesforce/label/c.PC_ConnectHow';
import connectStation from '@salesforce/label/c.PC_ConnectStation';
import connectStationId from '@salesforce/label/c.PC_ConnectStationId';
import connectPhone from '@salesforce/label/c.PC_ConnectPhone';
import connectPhoneNumber from '@salesforce/label/c.PC_ConnectPhoneNumber';
import connectHint from '@salesforce/label/c.PC_ConnectHint';
import connectButton from '@salesforce/label/c.PC_ConnectButton';
import connectJoining from '@salesforce/label/c.PC_ConnectJoining';
import connectConnecting from '@salesforce/label/c.PC_ConnectConnecting';
import connectNeedsStation from '@salesforce/label/c.PC_ConnectNeedsStation';
import connectNeedsPhone from '@salesforce/label/c.PC_ConnectNeedsPhone';
import menuOpen from '@salesforce/label/c.PC_MenuOpen';
import menuTitle from '@salesforce/label/c.PC_MenuTitle';
import menuSkills from '@salesforce/label/c.PC_MenuSkills';
import menuSearch from '@salesforce/label/c.PC_MenuSearch';
import menuNoMatch from '@salesforce/label/c.PC_MenuNoMatch';
import menuLoading from '@salesforce/label/c.PC_MenuLoading';
import menuFailed from '@salesforce/label/c.PC_MenuFailed';
import menuExits from '@salesforce/label/c.PC_MenuExits';
import menuNone from '@salesforce/label/c.PC_MenuNone';
import lateCard from '@salesforce/label/c.PC_LateCard';
import lateFailed from '@salesforce/label/c.PC_LateFailed';
import lateLoading from '@salesforce/label/c.PC_LateLoading';
import lateToolFailed from '@salesforce/label/c.PC_LateToolFailed';
import lateTryAgain from '@salesforce/label/c.PC_LateTryAgain';
import legTitle from '@salesforce/label/c.PC_LegTitle';
import cardLine from '@salesforce/label/c.PC_CardLine';
import cardCompliance from '@salesforce/label/c.PC_CardCompliance';
import controlsTitle from '@salesforce/label/c.PC_ControlsTitle';
import wrapUpDisposition from '@salesforce/label/c.PC_WrapUpDisposition';
import wrapUpSearch from '@salesforce/label/c.PC_WrapUpSearch';
import wrapUpNoMatch from '@salesforce/label/c.PC_WrapUpNoMatch';
import wrapUpNotes from '@salesforce/label/c.PC_WrapUpNotes';
import wrapUpLeft from '@salesforce/label/c.PC_WrapUpLeft';
import happenedTitle from '@salesforce/label/c.PC_HappenedTitle';
import happenedShow from '@salesforce/label/c.PC_HappenedShow';
import happenedHide from '@salesforce/label/c.PC_HappenedHide';
import happenedNothing from '@salesforce/label/c.PC_HappenedNothing';
import happenedLast from '@salesforce/label/c.PC_HappenedLast';
import keysTitle from '@salesforce/label/c.PC_KeysTitle';
import keysCard from '@salesforce/label/c.PC_KeysCard';
import keysEscape from '@salesforce/label/c.PC_KeysEscape';
import keysHelp from '@salesforce/label/c.PC_KeysHelp';
import keysLetters from '@salesforce/label/c.PC_KeysLetters';
import utilityStays from '@salesforce/label/c.PC_UtilityStays';
import contactPanelHistory from '@salesforce/label/c.PC_ContactPanelHistory';
import contactPanelAttempts from '@salesforce/label/c.PC_ContactPanelAttempts';
import contactPanelTitle from '@salesforce/label/c.PC_ContactPanelTitle';
import marksLeft from '@salesforce/label/c.PC_MarksLeft';
import panelStarting from '@salesforce/label/c.PC_PanelStarting';
import panelNotPermitted from '@salesforce/label/c.PC_PanelNotPermitted';

export const panelLabels = {
  panelTitle,
  panelCalls,
  panelSignedOut,
  panelNotice,
  panelClose,
  panelRequired,
  connectTitle,
  connectHow,
  connectStation,
  connectStationId,
  connectPhone,
  connectPhoneNumber,
  connectHint,
  connectButton,
  connectJoining,
  connectConnecting,
  connectNeedsStation,
  connectNeedsPhone,
  menuOpen,
  menuTitle,
  menuSkills,
  menuSearch,
  menuNoMatch,
  menuLoading,
  menuFailed,
  menuExits,
  menuNone,
  lateCard,
  lateFailed,
  lateLoading,
  lateToolFailed,
  lateTryAgain,
  legTitle,
  cardLine,
  cardCompliance,
  controlsTitle,
  wrapUpDisposition,
  wrapUpSearch,
  wrapUpNoMatch,
  wrapUpNotes,
  wrapUpLeft,
  happenedTitle,
  happenedShow,
  happenedHide,
  happenedNothing,
  happenedLast,
  keysTitle,
  keysCard,
  keysEscape,
  keysHelp,
  keysLetters,
  utilityStays,
  contactPanelHistory,
  contactPanelAttempts,
  contactPanelTitle,
  marksLeft,
  panelStarting,
  panelNotPermitted
};
