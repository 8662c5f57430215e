/** The few shapes of transition the call's configuration is made of. */

/** A step of the drawn path. */
export const step = <Target extends string>(target: Target) => ({ guard: 'fresh', target, actions: 'learn' }) as const;

/** The same state described anew: other fields changed. */
export const again = { guard: 'fresh', actions: 'learn' } as const;

/** Off the drawn path: the dialer is right, so the call goes where the fact says, and the jump is reported. */
export const jump = <Target extends string>(target: Target) =>
  [{ guard: 'fresh', target, actions: ['learn', 'reportJump'] }, { actions: ['countStale', 'reportStale'] }] as const;

/** An intent that is offered: it marks the command as asked and sends it. */
export const ask = <Guard extends string>(guard: Guard) => ({ guard, actions: ['markAsked', 'sendCommand'] }) as const;
