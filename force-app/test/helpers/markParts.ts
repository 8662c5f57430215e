/** Machine, fax, bad number in sample views. */
import type { MarksView } from 'c/pcShiftView';
import { button } from './viewParts';

/** At AMD, nothing detected yet. */
export const marks = (contactId: string): MarksView => ({
  lead: { word: 'marksAsk' },
  ifNothing: { word: 'marksDialerDecides' },
  since: null,
  until: null,
  buttons: [
    button(
      'markMachine',
      { word: 'buttonMarkMachine' },
      'utility:voicemail_drop',
      { word: 'sayMarkMachine' },
      {
        type: 'agent.markMachine',
        contactId
      }
    ),
    button('markFax', { word: 'buttonMarkFax' }, 'utility:print', { word: 'sayMarkFax' }, { type: 'agent.markFax', contactId }),
    button(
      'markBadNumber',
      { word: 'buttonMarkBadNumber' },
      'utility:incoming_call',
      { word: 'sayMarkBadNumber' },
      {
        type: 'agent.markBadNumber',
        contactId
      }
    )
  ]
});

/** A machine was detected; server instants. */
export const windowMarks = (contactId: string, since: number, until: number): MarksView => ({
  ...marks(contactId),
  lead: { word: 'marksDetected' },
  ifNothing: { word: 'marksDialerDecidesAt' },
  since,
  until
});
