/** New agent messages are told by themselves for a moment; a callback number stands on the notice line meanwhile. */
export const news = {
  initial: 'quiet',
  on: {
    'dialer.messagesListed': [
      { guard: 'bringsNews', target: '.told', reenter: true, actions: ['keepList', 'hearMessages'] },
      { actions: ['keepList', 'hearMessages'] }
    ]
  },
  states: {
    quiet: { description: 'No message came just now.' },
    told: {
      description: 'A message came. The dialer listed it for the first time.',
      on: { 'session.resumed': { target: 'told', reenter: true } },
      after: { newsIsOld: { target: 'quiet', actions: 'forgetNews' } }
    }
  }
} as const;
