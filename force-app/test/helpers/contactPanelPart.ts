/** The contact panel of sample views. */
import type { ContactPanelView } from 'c/pcShiftView';

/** A history of two and two attempts. */
export const contactPanel = (now: number, rest: Partial<ContactPanelView> = {}): ContactPanelView => ({
  history: {
    state: 'ready',
    entries: [
      {
        contactId: '8001',
        icon: 'utility:call',
        text: { word: 'historyCallOut', with: { duration: '04:12' } },
        at: now - 2 * 86_400_000,
        disposition: 'Promise to pay',
        skillName: 'Collections A',
        notes: 'Pays on Friday.'
      },
      {
        contactId: '8002',
        icon: 'utility:email',
        text: { word: 'historyEmail' },
        at: now - 5 * 86_400_000,
        disposition: { word: 'historyUnknownDisposition', with: { id: '4711' } },
        skillName: '',
        notes: ''
      }
    ],
    text: null,
    retry: null
  },
  attempts: [
    {
      contactId: '1001',
      icon: 'utility:call',
      text: { word: 'attemptNow', with: { state: { word: 'stateActive' } } },
      at: now - 72_000
    },
    { contactId: '8101', icon: 'utility:missed_call', text: { word: 'happenedEndedRinging' }, at: now - 3_600_000 }
  ],
  attemptsHint: null,
  ...rest
});
