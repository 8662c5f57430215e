/**
 * Changing skill or state, in the dialer's order (protocol 5.1): out of a skill always by log-out first; into a skill only when no
 * contact is left; a plain state right after the log-out, the dialer queues it. Each step waits for the answer to the one before.
 *
 * ```
 *   [idle] ─ from a skill ─► [leavingForWish] ─ answered ─► [entering] or [settingState] ─ answered ─► [idle]
 *     │                             └─ a contact is left ─► [deferred] ─ none is left ─► [entering]
 *     ├─ not in a skill ─► [entering], [deferred] or [settingState]
 *     ├─ only out ─► [leaving] ─ answered ─► [idle]
 *     └─ into a skill, out of a wrap-up that only a state ends ─► [leavingWrapUp] ─ answered ─► [endingWrapUp] ─ taken ─► [deferred]
 * ```
 */
import { and } from 'c/pcXstate';

const toSkill = [
  {
    guard: and(['reachable', 'endsWrapUp', 'mustLeaveFirst']),
    target: 'leavingWrapUp',
    actions: ['wishSkill', 'askLeave']
  },
  { guard: and(['reachable', 'endsWrapUp']), target: 'endingWrapUp', actions: ['wishSkill', 'askState'] },
  {
    guard: and(['reachable', 'isPickable', 'mustLeaveFirst']),
    target: 'leavingForWish',
    actions: ['wishSkill', 'askLeave']
  },
  { guard: and(['reachable', 'isPickable', 'hasContacts']), target: 'deferred', actions: 'wishSkill' },
  { guard: and(['reachable', 'isPickable']), target: 'entering', actions: ['wishSkill', 'askPick'] }
] as const;

const toState = [
  { guard: and(['reachable', 'isOtherState', 'mustLeaveFirst']), target: 'leavingForWish', actions: ['wishState', 'askLeave'] },
  { guard: and(['reachable', 'isOtherState']), target: 'settingState', actions: ['wishState', 'askState'] }
] as const;

export const change = {
  initial: 'idle',
  states: {
    idle: {
      description: 'Nothing is being changed.',
      on: {
        'agent.pickSkill': toSkill,
        'agent.goAvailable': toState,
        'agent.goUnavailable': toState,
        'agent.leaveSkill': { guard: and(['reachable', 'mustLeaveFirst']), target: 'leaving', actions: 'askLeave' }
      }
    },
    leaving: {
      description: 'Logging out of the skill and staying out.',
      tags: ['changing'],
      always: { guard: 'leaveIsOver', target: 'idle' }
    },
    leavingForWish: {
      description: 'Logging out of the skill first; what the agent asked for comes next.',
      tags: ['changing'],
      always: [
        { guard: 'wishIsGone', target: 'idle' },
        { guard: 'leaveWasRefused', target: 'idle', actions: 'dropWish' },
        { guard: and(['reachable', 'leaveIsAnswered', 'wishIsState']), target: 'settingState', actions: 'askState' },
        { guard: and(['leaveIsAnswered', 'hasContacts', 'wishIsSkill']), target: 'deferred' },
        { guard: and(['reachable', 'leaveIsAnswered', 'wishIsSkill']), target: 'entering', actions: 'askPick' }
      ]
    },
    leavingWrapUp: {
      description: 'Logging out of the skill first; then a plain state ends the wrap-up, and the chosen skill comes next.',
      tags: ['changing'],
      always: [
        { guard: 'wishIsGone', target: 'idle' },
        { guard: 'leaveWasRefused', target: 'idle', actions: 'dropWish' },
        { guard: and(['reachable', 'leaveIsAnswered']), target: 'endingWrapUp', actions: 'askState' }
      ]
    },
    endingWrapUp: {
      description: 'Asking for a plain state, which ends the wrap-up; the chosen skill comes next.',
      tags: ['changing'],
      always: [
        { guard: 'wishIsGone', target: 'idle' },
        { guard: 'stateWasRefused', target: 'idle', actions: 'dropWish' },
        { guard: 'stateIsTaken', target: 'deferred' }
      ]
    },
    deferred: {
      description: 'The chosen skill starts when no contact is left.',
      always: [
        { guard: 'wishIsGone', target: 'idle' },
        { guard: and(['reachable', 'isIdleAgent']), target: 'entering', actions: 'askPick' }
      ],
      on: {
        'agent.pickSkill': toSkill,
        'agent.goAvailable': toState,
        'agent.goUnavailable': toState,
        'agent.leaveSkill': { guard: 'reachable', target: 'idle', actions: 'dropWish' }
      }
    },
    entering: {
      description: 'Logging into the chosen skill.',
      tags: ['changing'],
      always: { guard: 'pickIsAnswered', target: 'idle', actions: 'dropWish' }
    },
    settingState: {
      description: 'Asking for a plain state.',
      tags: ['changing'],
      always: { guard: 'stateIsAnswered', target: 'idle', actions: 'dropWish' }
    }
  }
} as const;
