/** Machine, fax, bad number. */
import marksAsk from '@salesforce/label/c.PC_MarksAsk';
import marksDetected from '@salesforce/label/c.PC_MarksDetected';
import marksDialerDecides from '@salesforce/label/c.PC_MarksDialerDecides';
import marksDialerDecidesAt from '@salesforce/label/c.PC_MarksDialerDecidesAt';
import marksCallGoesOn from '@salesforce/label/c.PC_MarksCallGoesOn';
import buttonMarkMachine from '@salesforce/label/c.PC_ButtonMarkMachine';
import buttonMarkFax from '@salesforce/label/c.PC_ButtonMarkFax';
import buttonMarkBadNumber from '@salesforce/label/c.PC_ButtonMarkBadNumber';
import buttonMarking from '@salesforce/label/c.PC_ButtonMarking';
import sayMarkMachine from '@salesforce/label/c.PC_SayMarkMachine';
import sayMarkFax from '@salesforce/label/c.PC_SayMarkFax';
import sayMarkBadNumber from '@salesforce/label/c.PC_SayMarkBadNumber';
import offJustLinked from '@salesforce/label/c.PC_OffJustLinked';
import happenedMarkedMachine from '@salesforce/label/c.PC_HappenedMarkedMachine';
import happenedMarkedFax from '@salesforce/label/c.PC_HappenedMarkedFax';
import happenedMarkedBadNumber from '@salesforce/label/c.PC_HappenedMarkedBadNumber';
import happenedMarkTooLate from '@salesforce/label/c.PC_HappenedMarkTooLate';
import happenedMarkOpen from '@salesforce/label/c.PC_HappenedMarkOpen';
import happenedDialerMachine from '@salesforce/label/c.PC_HappenedDialerMachine';
import happenedDialerBadNumber from '@salesforce/label/c.PC_HappenedDialerBadNumber';

export const markLabels = {
  marksAsk,
  marksDetected,
  marksDialerDecides,
  marksDialerDecidesAt,
  marksCallGoesOn,
  buttonMarkMachine,
  buttonMarkFax,
  buttonMarkBadNumber,
  buttonMarking,
  sayMarkMachine,
  sayMarkFax,
  sayMarkBadNumber,
  offJustLinked,
  happenedMarkedMachine,
  happenedMarkedFax,
  happenedMarkedBadNumber,
  happenedMarkTooLate,
  happenedMarkOpen,
  happenedDialerMachine,
  happenedDialerBadNumber
};
