/** Asking the dialer to describe everything anew, at most once in a while. */
export const resync = {
  initial: 'calm',
  states: {
    calm: {
      description: 'The dialer was not asked lately.',
      on: {
        'call.doubted': { guard: 'reachable', target: 'asked', actions: 'askResync' },
        'shift.doubted': { guard: 'reachable', target: 'asked', actions: 'askResync' }
      }
    },
    asked: {
      description: 'The dialer was asked a moment ago; another doubt has to wait.',
      on: {
        'call.doubted': { target: 'askedAgain' },
        'shift.doubted': { target: 'askedAgain' },
        'session.resumed': { target: 'asked', reenter: true }
      },
      after: { resyncPause: { target: 'calm' } }
    },
    askedAgain: {
      description: 'A doubt waits until the dialer may be asked again.',
      on: { 'session.resumed': { target: 'askedAgain', reenter: true } },
      after: {
        resyncPause: [{ guard: 'reachable', target: 'asked', actions: 'askResync' }, { target: 'calm' }]
      }
    }
  }
} as const;
