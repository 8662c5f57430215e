/**
 * Taking a call further, in the official order (protocol 6.3): hold the first call, wait until the dialer says that it is on hold, then
 * call the second one. Nobody is called unless the first is on hold. Changing over between two calls goes the same way.
 *
 * ```
 *   [none] ─ from a call ─► [holding] ─ it is on hold ─► [dialing] ─ the second is there ─► [none]
 *     │                        └─ refused, over, no answer ─► [none]      └─ refused, no answer ─► [none]
 *     ├─ already on hold ─► [dialing]
 *     └─ change over ─► [swapping] ─ both wait: the other is taken back ─► [none]
 * ```
 */
import { and, not } from 'c/pcXstate';

const further = [
  { guard: and(['reachable', 'mayTakeFurther', 'parentIsHeld']), target: 'dialing', actions: ['keepFurther', 'askFurther'] },
  { guard: and(['reachable', 'mayTakeFurther']), target: 'holding', actions: ['keepFurther', 'holdParent'] }
] as const;

export const secondCall = {
  initial: 'none',
  on: { 'dialer.sessionEnded': { target: '.none', actions: 'forgetFurther' } },
  states: {
    none: {
      description: 'No second call is on its way.',
      on: {
        'agent.dialNumber': further,
        'agent.dialAgent': further,
        'agent.consultAgent': further,
        'agent.dialSkill': further,
        'agent.swapCalls': { guard: and(['reachable', 'maySwap']), target: 'swapping', actions: ['keepSwap', 'holdOther'] }
      }
    },
    holding: {
      description: 'The first call is being put on hold; the second is called when the dialer says that it is.',
      always: [
        { guard: and(['reachable', 'furtherIsHeld']), target: 'dialing', actions: 'askFurther' },
        { guard: 'furtherIsLost', target: 'none', actions: 'loseFurther' }
      ],
      on: {
        'dialer.refused': { guard: 'refusesFurtherHold', target: 'none', actions: 'refuseFurther' },
        'session.resumed': { target: 'none', actions: 'refuseFurther' }
      },
      after: { furtherLimit: { target: 'none', actions: 'refuseFurther' } }
    },
    dialing: {
      description: 'The dialer was asked to call the second one.',
      always: [
        { guard: 'furtherCame', target: 'none', actions: 'furtherDone' },
        { guard: 'furtherIsRefused', target: 'none', actions: 'failFurther' }
      ],
      on: { 'session.resumed': { target: 'none', actions: 'failFurther' } },
      after: { furtherLimit: { target: 'none', actions: ['failFurther', 'raiseDoubt'] } }
    },
    swapping: {
      description: 'The call that is heard is being put on hold; the other is taken back when the dialer says that it is.',
      always: [
        { guard: and(['reachable', 'swapIsHeld']), target: 'none', actions: ['resumeSwapped', 'forgetSwap'] },
        { guard: not('swapGoesOn'), target: 'none', actions: 'forgetSwap' }
      ],
      on: {
        'dialer.refused': { guard: 'refusesSwapHold', target: 'none', actions: 'forgetSwap' },
        'session.resumed': { target: 'none', actions: 'forgetSwap' }
      },
      after: { furtherLimit: { target: 'none', actions: 'forgetSwap' } }
    }
  }
} as const;
