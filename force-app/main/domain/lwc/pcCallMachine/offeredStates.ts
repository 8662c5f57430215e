/**
 * A call offered to the agent: nobody is connected until the dialer says so. Whatever may move the end of the offer enters the state
 * anew, so that its deadline is set again.
 */
import { ask, step } from './callTransitions';

const offer = <const Target extends string, const FactType extends string>(target: Target, fact: FactType) => {
  const anew = <const Action extends string | readonly string[]>(actions: Action) =>
    ({ target, reenter: true, actions }) as const;
  return {
    id: target,
    tags: ['offered', 'live'],
    on: {
      'agent.accept': ask('mayTake'),
      'agent.refuse': ask('mayRefuse'),
      [fact]: { guard: 'fresh', ...anew('learn') },
      'dialer.connected': step('#talking'),
      'dialer.clockRead': anew('keepOffset'),
      'dialer.sessionStarted': anew(['trustNext', 'linkUp']),
      'link.restored': anew('linkUp'),
      'session.resumed': { target, reenter: true }
    },
    after: {
      previewOverdue: { guard: 'linkIsUp', actions: ['doubtOverdue', 'forgetPreviewLimit'] }
    }
  } as const;
};

export const offered = {
  ...offer('offered', 'dialer.offered'),
  description: 'A call is offered to the agent. The dialer sent Incoming, or Ringing for a call that connects by itself.'
} as const;

export const callbackOffered = {
  ...offer('callbackOffered', 'dialer.calledBack'),
  description: 'A contact whose leg dropped may be taken again. The dialer sent CallBackDisconnected.'
} as const;
