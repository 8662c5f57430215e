/** Words of keypad, pages and indicators, and the call on another phone, as the panel itself says them. */
import keypadTitle from '@salesforce/label/c.PC_KeypadTitle';
import keypadClose from '@salesforce/label/c.PC_KeypadClose';
import keypadField from '@salesforce/label/c.PC_KeypadField';
import keypadHistory from '@salesforce/label/c.PC_KeypadHistory';
import keypadNothing from '@salesforce/label/c.PC_KeypadNothing';
import keypadKey from '@salesforce/label/c.PC_KeypadKey';
import keypadStar from '@salesforce/label/c.PC_KeypadStar';
import keypadHash from '@salesforce/label/c.PC_KeypadHash';
import keypadDropped from '@salesforce/label/c.PC_KeypadDropped';
import keypadTooMany from '@salesforce/label/c.PC_KeypadTooMany';
import keypadSending from '@salesforce/label/c.PC_KeypadSending';
import keypadUnsent from '@salesforce/label/c.PC_KeypadUnsent';
import toolsTitle from '@salesforce/label/c.PC_ToolsTitle';
import toolsOn from '@salesforce/label/c.PC_ToolsOn';
import toolsOff from '@salesforce/label/c.PC_ToolsOff';
import toolsPage from '@salesforce/label/c.PC_ToolsPage';
import toolsOpen from '@salesforce/label/c.PC_ToolsOpen';
import outsideTitle from '@salesforce/label/c.PC_OutsideTitle';
import outsideStep from '@salesforce/label/c.PC_OutsideStep';
import outsideDone from '@salesforce/label/c.PC_OutsideDone';

export const onCallPanelLabels = {
  keypadTitle,
  keypadClose,
  keypadField,
  keypadHistory,
  keypadNothing,
  keypadKey,
  keypadStar,
  keypadHash,
  keypadDropped,
  keypadTooMany,
  keypadSending,
  keypadUnsent,
  toolsTitle,
  toolsOn,
  toolsOff,
  toolsPage,
  toolsOpen,
  outsideTitle,
  outsideStep,
  outsideDone
};
