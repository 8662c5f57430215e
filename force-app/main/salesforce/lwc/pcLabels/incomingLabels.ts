/** Labels of offered calls, and of the way back into the dialer. */
import buttonTake from '@salesforce/label/c.PC_ButtonTake';
import buttonRefuse from '@salesforce/label/c.PC_ButtonRefuse';
import buttonRefusing from '@salesforce/label/c.PC_ButtonRefusing';
import buttonGoBack from '@salesforce/label/c.PC_ButtonGoBack';
import sayTake from '@salesforce/label/c.PC_SayTake';
import sayTakeByPhone from '@salesforce/label/c.PC_SayTakeByPhone';
import sayRefuse from '@salesforce/label/c.PC_SayRefuse';
import sayRefuseOnly from '@salesforce/label/c.PC_SayRefuseOnly';
import sayGoBack from '@salesforce/label/c.PC_SayGoBack';
import offTaken from '@salesforce/label/c.PC_OffTaken';
import incomingEnds from '@salesforce/label/c.PC_IncomingEnds';
import incomingEndsThen from '@salesforce/label/c.PC_IncomingEndsThen';
import incomingConnects from '@salesforce/label/c.PC_IncomingConnects';
import incomingConnectsThen from '@salesforce/label/c.PC_IncomingConnectsThen';
import incomingStays from '@salesforce/label/c.PC_IncomingStays';
import incomingTaken from '@salesforce/label/c.PC_IncomingTaken';
import incomingCalled from '@salesforce/label/c.PC_IncomingCalled';
import incomingAgain from '@salesforce/label/c.PC_IncomingAgain';
import incomingPulled from '@salesforce/label/c.PC_IncomingPulled';
import cardPulled from '@salesforce/label/c.PC_CardPulled';
import noticeBack from '@salesforce/label/c.PC_NoticeBack';
import noticeOut from '@salesforce/label/c.PC_NoticeOut';
import happenedRefused from '@salesforce/label/c.PC_HappenedRefused';
import happenedRanOut from '@salesforce/label/c.PC_HappenedRanOut';
import saidIncoming from '@salesforce/label/c.PC_SaidIncoming';

export const incomingLabels = {
  buttonTake,
  buttonRefuse,
  buttonRefusing,
  buttonGoBack,
  sayTake,
  sayTakeByPhone,
  sayRefuse,
  sayRefuseOnly,
  sayGoBack,
  offTaken,
  incomingEnds,
  incomingEndsThen,
  incomingConnects,
  incomingConnectsThen,
  incomingStays,
  incomingTaken,
  incomingCalled,
  incomingAgain,
  incomingPulled,
  cardPulled,
  noticeBack,
  noticeOut,
  happenedRefused,
  happenedRanOut,
  saidIncoming
};
