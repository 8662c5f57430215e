/** The way to the dialer: is there a session, and does the poll answer. */
export const link = {
  initial: 'starting',
  on: {
    'dialer.sessionStarted': { target: '.healthy', actions: ['learnSession', 'tellCalls'] },
    'dialer.sessionEnded': { target: '.ended', actions: ['endSession', 'tellCalls'] }
  },
  states: {
    starting: {
      description: 'Deciding whether to look for an open session.',
      always: [{ guard: 'joins', target: 'joining', actions: ['newSession', 'askJoin'] }, { target: 'signedOut' }]
    },
    joining: {
      description: 'Looking for an open session. Without one the connect form stays.',
      tags: ['connecting'],
      on: {
        'dialer.refused': [
          { guard: 'noSessionToJoin', target: 'signedOut', actions: 'forgetJoin' },
          { guard: 'joinRefused', target: 'signedOut', actions: ['forgetJoin', 'keepRefusal'] }
        ],
        'link.lost': { actions: 'keepTrouble' },
        'link.failed': { target: 'signedOut', actions: ['forgetJoin', 'keepRefusal'] }
      }
    },
    signedOut: {
      description: 'The connect form. No session, nothing was sent.',
      on: {
        'agent.connect': { guard: 'hasStation', target: 'connecting', actions: ['newSession', 'askConnect'] },
        'dialer.sessionEnded': { actions: 'reportStray' }
      }
    },
    connecting: {
      description: 'The session is being started. The dialer has not said yet that it runs.',
      tags: ['connecting'],
      on: {
        'dialer.refused': { guard: 'connectRefused', target: 'signedOut', actions: ['forgetConnect', 'keepRefusal'] },
        'link.lost': { actions: 'keepTrouble' },
        'link.failed': { target: 'signedOut', actions: ['forgetConnect', 'keepRefusal'] }
      }
    },
    healthy: {
      description: 'The session runs and the poll answers.',
      tags: ['inSession'],
      on: {
        'agent.disconnect': { guard: 'mayEndSession', actions: 'askDisconnect' },
        'link.lost': { target: 'lost', actions: ['keepTrouble', 'tellCalls'] },
        'link.failed': { target: 'failed', actions: ['keepRefusal', 'tellCalls'] }
      }
    },
    lost: {
      description: 'The poll fails and is tried again by itself. What the panel shows is the last known state.',
      tags: ['inSession', 'lastKnown'],
      on: {
        'agent.retryLink': { guard: 'mayRetry', actions: 'askRetry' },
        'link.lost': { actions: ['forgetRetry', 'keepTrouble'] },
        'link.restored': { target: 'healthy', actions: ['forgetRetry', 'clearTrouble', 'tellCalls'] },
        'link.failed': { target: 'failed', actions: ['forgetRetry', 'keepRefusal'] }
      }
    },
    failed: {
      description: 'The poll was given up. Only the agent can try again.',
      tags: ['inSession', 'lastKnown'],
      on: {
        'agent.retryLink': { guard: 'mayRetry', actions: 'askRetry' },
        'link.lost': { target: 'lost', actions: ['forgetRetry', 'keepTrouble'] },
        'link.restored': { target: 'healthy', actions: ['forgetRetry', 'clearTrouble', 'tellCalls'] },
        'link.failed': { actions: ['forgetRetry', 'keepRefusal'] }
      }
    },
    ended: {
      description: 'The session is over; every card has left. The connect form says so.',
      on: {
        'agent.connect': { guard: 'hasStation', target: 'connecting', actions: ['newSession', 'askConnect'] },
        'dialer.sessionEnded': { actions: 'reportStray' }
      }
    }
  }
} as const;
