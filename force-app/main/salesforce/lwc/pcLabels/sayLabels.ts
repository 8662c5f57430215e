/** What a control does, what became of it, why it is off. */
import sayHold from '@salesforce/label/c.PC_SayHold';
import sayResume from '@salesforce/label/c.PC_SayResume';
import sayMute from '@salesforce/label/c.PC_SayMute';
import sayUnmute from '@salesforce/label/c.PC_SayUnmute';
import sayHangUp from '@salesforce/label/c.PC_SayHangUp';
import saySave from '@salesforce/label/c.PC_SaySave';
import sayLogOut from '@salesforce/label/c.PC_SayLogOut';
import sayLogOutAfter from '@salesforce/label/c.PC_SayLogOutAfter';
import sayDisconnect from '@salesforce/label/c.PC_SayDisconnect';
import sayDisconnectForced from '@salesforce/label/c.PC_SayDisconnectForced';
import sayCallLeg from '@salesforce/label/c.PC_SayCallLeg';
import sayTryNow from '@salesforce/label/c.PC_SayTryNow';
import sayAsked from '@salesforce/label/c.PC_SayAsked';
import sayLate from '@salesforce/label/c.PC_SayLate';
import sayRefused from '@salesforce/label/c.PC_SayRefused';
import offLink from '@salesforce/label/c.PC_OffLink';
import offLinkHangUp from '@salesforce/label/c.PC_OffLinkHangUp';
import offHeld from '@salesforce/label/c.PC_OffHeld';
import offMasked from '@salesforce/label/c.PC_OffMasked';
import offConferenced from '@salesforce/label/c.PC_OffConferenced';
import offHangingUp from '@salesforce/label/c.PC_OffHangingUp';
import offLegDown from '@salesforce/label/c.PC_OffLegDown';
import offNoChoice from '@salesforce/label/c.PC_OffNoChoice';
import offListLoading from '@salesforce/label/c.PC_OffListLoading';
import offListFailed from '@salesforce/label/c.PC_OffListFailed';
import offNoDispositions from '@salesforce/label/c.PC_OffNoDispositions';
import offNeedsAmount from '@salesforce/label/c.PC_OffNeedsAmount';
import offNeedsCallback from '@salesforce/label/c.PC_OffNeedsCallback';
import offLegDialing from '@salesforce/label/c.PC_OffLegDialing';
import offBusy from '@salesforce/label/c.PC_OffBusy';
import saySettings from '@salesforce/label/c.PC_SaySettings';

export const sayLabels = {
  sayHold,
  sayResume,
  sayMute,
  sayUnmute,
  sayHangUp,
  saySave,
  sayLogOut,
  sayLogOutAfter,
  sayDisconnect,
  sayDisconnectForced,
  sayCallLeg,
  sayTryNow,
  sayAsked,
  sayLate,
  sayRefused,
  offLink,
  offLinkHangUp,
  offHeld,
  offMasked,
  offConferenced,
  offHangingUp,
  offLegDown,
  offNoChoice,
  offListLoading,
  offListFailed,
  offNoDispositions,
  offNeedsAmount,
  offNeedsCallback,
  offLegDialing,
  offBusy,
  saySettings
};
