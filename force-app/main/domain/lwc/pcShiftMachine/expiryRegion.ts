/** An agent message leaves when it expires. One timer waits for the next that does; none runs while no message has an end. */
export const expiry = {
  initial: 'none',
  states: {
    none: {
      description: 'No message will expire.',
      on: { 'dialer.messagesListed': { guard: 'listExpires', target: 'ahead' } }
    },
    ahead: {
      description: 'A message will expire.',
      on: {
        // Entered anew from here and not from the region, see newsRegion.ts.
        'dialer.messagesListed': [{ guard: 'listExpires', target: 'ahead', reenter: true }, { target: 'none' }],
        'session.resumed': { target: 'ahead', reenter: true }
      },
      after: {
        nextExpiry: [
          { guard: 'moreExpire', target: 'ahead', reenter: true, actions: 'forgetExpired' },
          { target: 'none', actions: 'forgetExpired' }
        ]
      }
    }
  }
} as const;
