/** Labels of the controls. */
import buttonHold from '@salesforce/label/c.PC_ButtonHold';
import buttonHolding from '@salesforce/label/c.PC_ButtonHolding';
import buttonOnHold from '@salesforce/label/c.PC_ButtonOnHold';
import buttonResuming from '@salesforce/label/c.PC_ButtonResuming';
import buttonMute from '@salesforce/label/c.PC_ButtonMute';
import buttonMuting from '@salesforce/label/c.PC_ButtonMuting';
import buttonMuted from '@salesforce/label/c.PC_ButtonMuted';
import buttonUnmuting from '@salesforce/label/c.PC_ButtonUnmuting';
import buttonHangUp from '@salesforce/label/c.PC_ButtonHangUp';
import buttonHangingUp from '@salesforce/label/c.PC_ButtonHangingUp';
import buttonSave from '@salesforce/label/c.PC_ButtonSave';
import buttonSaveNext from '@salesforce/label/c.PC_ButtonSaveNext';
import buttonSaving from '@salesforce/label/c.PC_ButtonSaving';
import buttonLogOut from '@salesforce/label/c.PC_ButtonLogOut';
import buttonLoggingOut from '@salesforce/label/c.PC_ButtonLoggingOut';
import buttonDisconnect from '@salesforce/label/c.PC_ButtonDisconnect';
import buttonDisconnecting from '@salesforce/label/c.PC_ButtonDisconnecting';
import buttonCallLeg from '@salesforce/label/c.PC_ButtonCallLeg';
import buttonCallingLeg from '@salesforce/label/c.PC_ButtonCallingLeg';
import buttonTryNow from '@salesforce/label/c.PC_ButtonTryNow';
import buttonTrying from '@salesforce/label/c.PC_ButtonTrying';
import buttonLate from '@salesforce/label/c.PC_ButtonLate';
import buttonSettings from '@salesforce/label/c.PC_ButtonSettings';

export const buttonLabels = {
  buttonHold,
  buttonHolding,
  buttonOnHold,
  buttonResuming,
  buttonMute,
  buttonMuting,
  buttonMuted,
  buttonUnmuting,
  buttonHangUp,
  buttonHangingUp,
  buttonSave,
  buttonSaveNext,
  buttonSaving,
  buttonLogOut,
  buttonLoggingOut,
  buttonDisconnect,
  buttonDisconnecting,
  buttonCallLeg,
  buttonCallingLeg,
  buttonTryNow,
  buttonTrying,
  buttonLate,
  buttonSettings
};
