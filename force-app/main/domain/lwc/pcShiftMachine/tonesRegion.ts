/** Keypad tones on their way, one request at a time. */
import { and } from 'c/pcXstate';

export const tones = {
  initial: 'silent',
  states: {
    silent: {
      description: 'No tones are on their way.',
      on: {
        'agent.sendTones': { guard: and(['reachable', 'maySendTones']), target: 'sending', actions: 'sendTones' }
      }
    },
    sending: {
      description: 'Tones are on their way; what is typed meanwhile waits for its turn.',
      on: {
        'agent.sendTones': { guard: and(['reachable', 'maySendTones']), actions: 'queueTones' },
        'dialer.accepted': [
          { guard: and(['answersTones', 'tonesWait', 'reachable']), actions: 'sendWaitingTones' },
          { guard: 'answersTones', target: 'silent', actions: 'keepLastTones' }
        ],
        'dialer.refused': { guard: 'answersTones', target: 'silent', actions: 'refuseTones' },
        'dialer.sessionEnded': 'silent',
        // A restored shift hears no answer to what was sent before.
        'session.resumed': { target: 'silent', actions: 'loseTones' }
      }
    }
  }
} as const;
