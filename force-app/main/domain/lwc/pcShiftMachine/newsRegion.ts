/** New agent messages are told by themselves for a moment; a callback number stands on the notice line meanwhile. */

const hear = ['keepList', 'hearMessages'] as const;

export const news = {
  initial: 'quiet',
  states: {
    quiet: {
      description: 'No message came just now.',
      on: { 'dialer.messagesListed': [{ guard: 'bringsNews', target: 'told', actions: hear }, { actions: hear }] }
    },
    told: {
      description: 'A message came. The dialer listed it for the first time.',
      on: {
        // Entered anew from here and not from the region: that would leave every other region of the shift as well.
        'dialer.messagesListed': [{ guard: 'bringsNews', target: 'told', reenter: true, actions: hear }, { actions: hear }],
        'session.resumed': { target: 'told', reenter: true }
      },
      after: { newsIsOld: { target: 'quiet', actions: 'forgetNews' } }
    }
  }
} as const;
