/** The callback that is offered to the agent now, and its end. */
import { and } from 'c/pcXstate';

export const offer = {
  initial: 'none',
  on: {
    'dialer.callbackOffered': { target: '.offered', actions: 'learnOffer' },
    'dialer.callbackSettled': { target: '.none', actions: 'settleOffer' },
    'dialer.sessionStarted': { actions: 'doubtOffer' },
    'dialer.snapshotCompleted': { guard: 'offerIsDoubted', target: '.none', actions: 'settleOffer' },
    'dialer.sessionEnded': { target: '.none' },
    'dialer.refused': { guard: 'refusesOffer', target: '.none', actions: 'settleOffer' },
    'agent.dialCallback': { guard: and(['reachable', 'mayAskOffer']), actions: 'askOffer' },
    'agent.postponeCallback': { guard: and(['reachable', 'mayAskOffer']), actions: 'askOffer' },
    'agent.cancelCallback': { guard: and(['reachable', 'mayAskOffer']), actions: 'askOffer' },
    'agent.openCallback': { guard: and(['isOfferedForm', 'mayOpenCallback']), actions: 'learnForm' },
    'agent.draftCallback': { guard: 'isOfferedForm', actions: 'learnForm' },
    'agent.draftRemoval': { guard: 'isOfferedForm', actions: 'learnForm' },
    'agent.closeCallback': { guard: and(['isOfferedForm', 'offerIsFree']), actions: 'learnForm' }
  },
  states: {
    none: { description: 'No callback is offered.' },
    offered: {
      description: 'A callback is due. Call, another time, or away with it; at the end of its time the dialer takes it back.',
      // Told again, its end may be another one. Reentered from here, because from the region every other one would be entered anew.
      on: {
        'dialer.callbackOffered': { target: 'offered', reenter: true, actions: 'learnOffer' },
        'session.resumed': { target: 'offered', reenter: true }
      },
      after: { offerOverdue: { target: 'overdue', actions: 'raiseDoubt' } }
    },
    overdue: { description: 'Its time is over, and the dialer has not said what became of it; it was asked.' }
  }
} as const;
