/** Watches when the line may be marked: the window's end and the moment after the line was linked are instants, not facts. */

/** What may move the window's end, the link, or the clock they are read by: the timers are set anew. */
const anew = <Name extends string>(name: Name) =>
  ({
    'dialer.screened': { target: name, reenter: true },
    'dialer.connected': { target: name, reenter: true },
    'dialer.clockRead': { target: name, reenter: true },
    'session.resumed': { target: name, reenter: true }
  }) as const;

export const marking = {
  initial: 'shut',
  states: {
    shut: {
      description: 'The line cannot be marked.',
      always: { guard: 'marksAreOpen', target: 'settling' }
    },
    settling: {
      description: 'Machine, fax and bad number are shown. A press this soon after the line was linked is not meant for it.',
      tags: ['marking'],
      always: [
        { guard: 'marksAreShut', target: 'shut' },
        { guard: 'linkHasSettled', target: 'open' }
      ],
      on: anew('settling'),
      after: { linkSettles: { target: 'settling', reenter: true } }
    },
    open: {
      description: 'Machine, fax and bad number take a press, until the dialer closes their window.',
      tags: ['marking'],
      always: [
        { guard: 'marksAreShut', target: 'shut' },
        { guard: 'linkIsFresh', target: 'settling' }
      ],
      on: anew('open'),
      after: { windowEnds: { target: 'open', reenter: true } }
    }
  }
} as const;
