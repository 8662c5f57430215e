/** The two small regions beside the line. */

/** Watches commands on their way: one without an answer becomes late and the shift asks the dialer again. */
export const answers = {
  initial: 'quiet',
  on: {
    'dialer.accepted': { actions: ['learnTags', 'markAccepted'] },
    'dialer.refused': [
      { guard: 'saysGone', actions: ['learnTags', 'learnSaving', 'markRefused', 'doubtGone'] },
      { actions: ['learnTags', 'learnSaving', 'markRefused'] }
    ],
    'dialer.snapshotCompleted': { actions: 'giveUpLate' },
    'link.restored': { guard: 'somethingWasLate', actions: 'doubtLate' }
  },
  states: {
    quiet: {
      description: 'Every command was answered.',
      always: { guard: 'somethingWaits', target: 'waiting' }
    },
    waiting: {
      description: 'A command waits for its fact or its refusal.',
      always: { guard: 'nothingWaits', target: 'quiet' },
      on: { 'session.resumed': { target: 'waiting', reenter: true } },
      after: {
        late: [
          { guard: 'somethingIsLate', target: 'waiting', reenter: true, actions: ['markLate', 'doubtLate'] },
          { target: 'waiting', reenter: true }
        ]
      }
    }
  }
} as const;

/** Opens the record once in the life of a call. */
export const pop = {
  initial: 'due',
  states: {
    due: {
      description: 'The record was not opened yet.',
      always: { guard: 'popIsDue', target: 'done', actions: 'sendScreenPop' }
    },
    done: { description: 'The record was opened once, and never again.' }
  }
} as const;
