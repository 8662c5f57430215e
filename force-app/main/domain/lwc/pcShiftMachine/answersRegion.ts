/** Watches the shift's own commands on their way, and hands a call what was answered to it. */
export const answers = {
  initial: 'quiet',
  on: {
    'dialer.accepted': [
      { guard: 'isForHistory' },
      { guard: 'isForJoin', actions: 'markAccepted' },
      { guard: 'isPresent', actions: 'routeOutcome' },
      { guard: 'isForTags', actions: 'answerTags' },
      { guard: 'isForSaved' },
      { guard: 'isForCall', actions: ['clearUnsaved', 'answerMark'] },
      { guard: 'answersDial', actions: ['markAccepted', 'dialTaken'] },
      { actions: 'markAccepted' }
    ],
    'dialer.refused': [
      { guard: 'isForHistory', actions: 'keepHistory' },
      { guard: 'isForJoin', actions: 'markRefused' },
      { guard: 'isForDirectory', actions: 'learnDirectory' },
      { guard: 'refusesTransfer', actions: ['markRefused', 'forgetTransfer'] },
      { guard: 'isPresent', actions: 'routeOutcome' },
      { guard: 'isForTags', actions: 'answerTags' },
      { guard: 'isForSaved', actions: 'learnUnsaved' },
      { guard: 'isForCall', actions: ['keepUnsaved', 'answerMark', 'askUnsaved'] },
      { guard: 'isForTagList', actions: 'keepTags' },
      { guard: 'isForDispositions', actions: 'failDispositions' },
      { guard: 'isForParameters', actions: 'failParameters' },
      { actions: 'markRefused' }
    ],
    'dialer.snapshotCompleted': { actions: ['giveUpLate', 'listConference', 'tellCalls'] },
    'link.restored': { guard: 'somethingWasLate', actions: 'raiseDoubt' }
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
          { guard: 'somethingIsLate', target: 'waiting', reenter: true, actions: ['markLate', 'raiseDoubt'] },
          { target: 'waiting', reenter: true }
        ]
      }
    }
  }
} as const;
