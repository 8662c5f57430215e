/** Planned callbacks: one save at a time, and what is done about one that nobody answers. */
import { and } from 'c/pcXstate';

const answered = {
  'dialer.accepted': { guard: 'answersSave', target: 'idle', actions: ['closeSaved', 'readPlanned'] },
  'dialer.refused': [
    { guard: 'isUncertainSave', target: 'asking', actions: 'readPlanned' },
    { guard: 'answersSave', target: 'idle', actions: 'refuseSave' }
  ],
  'session.resumed': { target: 'asking', actions: ['tellCalls', 'readPlanned'] }
} as const;

const listed = [
  { guard: 'isCarriedOut', target: 'idle', actions: ['learnPlanned', 'findSaved'] },
  { target: 'idle', actions: ['learnPlanned', 'missSave'] }
] as const;

export const callbacks = {
  initial: 'idle',
  on: {
    'dialer.callbacksListed': { actions: 'learnPlanned' },
    'dialer.refused': { guard: 'isForPlanned', actions: 'learnPlanned' },
    'agent.readCallbacks': { guard: 'reachable', actions: 'readPlanned' },
    'agent.draftCallback': { guard: 'isPlannedForm', actions: 'learnForm' },
    'agent.draftRemoval': { guard: 'isPlannedForm', actions: 'learnForm' }
  },
  states: {
    idle: {
      description: 'Nothing is being saved.',
      on: {
        'agent.saveCallback': { guard: and(['reachable', 'maySavePlanned']), target: 'saving', actions: 'sendPlanned' },
        'agent.deleteCallback': { guard: and(['reachable', 'maySavePlanned']), target: 'saving', actions: 'sendPlanned' },
        'agent.openCallback': { guard: and(['isPlannedForm', 'mayOpenCallback']), actions: 'learnForm' },
        'agent.closeCallback': { guard: 'isPlannedForm', actions: 'learnForm' }
      }
    },
    saving: {
      description: 'A callback is being saved or removed.',
      on: answered,
      after: { callbackLate: 'delayed' }
    },
    delayed: { description: 'It takes longer than usual.', on: answered },
    asking: {
      description: 'Nobody answered. The list is being read to see whether it was saved.',
      on: {
        'dialer.callbacksListed': listed,
        'dialer.refused': { guard: 'isForPlanned', target: 'unsure', actions: 'learnPlanned' }
      }
    },
    unsure: {
      description: 'Nobody answered, and the list could not be read. It is not sent again before the list says.',
      on: {
        'dialer.callbacksListed': listed,
        'link.restored': { target: 'asking', actions: 'readPlanned' },
        'agent.readCallbacks': { guard: 'reachable', target: 'asking', actions: 'readPlanned' }
      }
    }
  }
} as const;
