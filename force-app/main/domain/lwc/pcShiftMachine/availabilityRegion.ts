/** The agent's state as the dialer says it (protocol 4.3). */

/** To where a believed agent state leads. */
const says = <Name extends string>(condition: Name) =>
  ({
    guard: { type: 'says', params: { condition } },
    target: `.${condition}`,
    actions: ['learnState', 'limitWrapUps']
  }) as const;

export const availability = {
  initial: 'unheard',
  on: {
    'dialer.agentStateChanged': [
      { guard: 'isStaleState', actions: 'reportStale' },
      { guard: 'saysWrapUp', target: '.wrapUp', actions: ['learnState', 'limitWrapUps'] },
      says('loggedIn'),
      says('loggedOut'),
      says('available'),
      says('unavailable'),
      says('dialer'),
      says('dialerPending'),
      says('inboundContact'),
      says('outboundContact'),
      says('inboundConsult'),
      says('outboundConsult'),
      { target: '.unknown', actions: ['learnState', 'limitWrapUps'] }
    ],
    'dialer.sessionEnded': { target: '.unheard' }
  },
  states: {
    unheard: { description: 'The dialer has not said yet what the agent is.' },
    loggedIn: { description: 'In a session, neither available nor away.', tags: ['plain'] },
    loggedOut: { description: 'Out of the session.', tags: ['plain'] },
    available: { description: 'Ready for calls that come by themselves, in no Personal Connection skill.', tags: ['plain'] },
    unavailable: { description: 'Away, with or without a reason.', tags: ['plain'] },
    wrapUp: { description: 'After-call work: unavailable with the wrap-up flag.' },
    dialer: { description: 'In a Personal Connection skill, waiting for the next call.', tags: ['inDialer'] },
    dialerPending: { description: 'Asked into the dialer; leg or skill is not ready yet.', tags: ['inDialer'] },
    inboundContact: { description: 'On a call that came in.', tags: ['onContact'] },
    outboundContact: { description: 'On a call that went out.', tags: ['onContact'] },
    inboundConsult: { description: 'Being consulted by a colleague.', tags: ['onContact'] },
    outboundConsult: { description: 'Consulting a colleague.', tags: ['onContact'] },
    unknown: { description: 'A state this panel does not know; its raw word is shown.' }
  }
} as const;
