import type { Instant } from 'c/pcFacts';
import { endedCall, newCall } from './callContext';
import { createCallSetup } from './callSetup';
import { answers, pop } from './callRegions';
import { marking } from './marksRegion';
import { callbackOffered, offered } from './offeredStates';
import { again, ask, jump, step } from './callTransitions';
import type { ReadCallback } from './draft';
import { wrappingUp } from './wrapUpState';

/** The calendar comes late. */
const notYet: ReadCallback = () => null;

/**
 * One contact's life, as the dialer tells it.
 *
 * ```
 *   [unknown] ── the first fact, or a word nobody knows ── may go anywhere
 *
 *   [previewing] ─► [dialing] ─► [ringing] ─► [screening] ─► [active] ───────────┐
 *                                                            ├ [talking]         │
 *   [offered] ──────────────────────────────────────────────►├ [held]            ├─► [wrappingUp] ─► [ended]
 *   [callbackOffered] ──────────────────────────────────────►├ [masked]          │
 *                                                            └ [conferenced] ────┘
 *   every state ── closed, no longer listed, session over ──────────────────────────────────────────► [ended]
 * ```
 * The arrows are the drawn path. Every fact is legal in every state: off the path the call goes where the fact says and reports
 * the jump (`call.wasOdd`); a stale fact is counted and reported (rule: callFacts.ts). Beside the line run three small regions:
 * `answers` turns a command without an answer late, `pop` opens the record once, `marking` knows when the line may be marked.
 *
 * Commands and words for the shift leave through the parent: `command.*`, `call.doubted`, `call.screenPopDue`, `call.wasOdd`.
 *
 * @param tools.now the local clock in ms; timers come from the actor system's clock
 * @param tools.readCallback reads the callback of a disposition; without it none is saved without a press
 */
export const createCallMachine = ({ now, readCallback = notYet }: { now: () => Instant; readCallback?: ReadCallback }) =>
  createCallSetup({ now, readCallback }).createMachine({
    id: 'call',
    context: newCall,
    output: ({ context }) => endedCall(context, now(), readCallback),
    initial: 'live',
    states: {
      live: {
        type: 'parallel',
        states: {
          line: {
            initial: 'unknown',
            on: {
              'dialer.previewed': jump('#previewing'),
              'dialer.dialed': jump('#dialing'),
              'dialer.rang': jump('#ringing'),
              'dialer.screened': jump('#screening'),
              'dialer.connected': jump('#talking'),
              'dialer.held': jump('#held'),
              'dialer.masked': jump('#masked'),
              'dialer.joined': jump('#conferenced'),
              'dialer.offered': jump('#offered'),
              'dialer.calledBack': jump('#callbackOffered'),
              'dialer.disconnected': jump('#wrappingUp'),
              'dialer.puzzled': jump('#unknown'),
              'dialer.closed': { target: '#ended', actions: 'learn' },
              'dialer.snapshotCompleted': { guard: 'notListed', target: '#ended', actions: 'endGone' },
              'dialer.sessionEnded': { target: '#ended', actions: 'endWithSession' },
              'dialer.sessionStarted': { actions: ['trustNext', 'linkUp'] },
              'dialer.clockRead': { actions: 'keepOffset' },
              'dialer.dispositionFound': { actions: 'learnSaving' },
              'link.lost': { actions: 'linkDown' },
              'link.failed': { actions: 'linkDown' },
              'link.restored': { actions: 'linkUp' },
              'shift.dispositionsKnown': { actions: 'keepDispositions' },
              'shift.parametersKnown': { actions: 'keepParameters' },
              'shift.popRuleKnown': { actions: 'keepPopRule' }
            },
            states: {
              unknown: {
                id: 'unknown',
                description: 'The card shows the raw word. Nothing was said yet, or a word this panel does not know.',
                tags: ['live'],
                on: {
                  'dialer.previewed': step('previewing'),
                  'dialer.dialed': step('dialing'),
                  'dialer.rang': step('ringing'),
                  'dialer.screened': step('screening'),
                  'dialer.connected': step('#talking'),
                  'dialer.held': step('#held'),
                  'dialer.masked': step('#masked'),
                  'dialer.joined': step('#conferenced'),
                  'dialer.offered': step('offered'),
                  'dialer.calledBack': step('callbackOffered'),
                  'dialer.disconnected': step('wrappingUp'),
                  'dialer.puzzled': again
                }
              },
              previewing: {
                id: 'previewing',
                description: 'A record is offered and nobody is dialed. The dialer sent Preview and waits for the agent.',
                tags: ['previewing'],
                on: {
                  'agent.accept': ask('free'),
                  'agent.requeue': ask('free'),
                  'agent.snooze': ask('free'),
                  'agent.reschedule': ask('mayReschedule'),
                  'agent.dispose': ask('mayDisposePreview'),
                  'agent.draft': { actions: 'keepDraft' },
                  'agent.openReschedule': { actions: 'keepReschedule' },
                  'agent.closeReschedule': { actions: 'keepReschedule' },
                  'agent.draftReschedule': { actions: 'keepReschedule' },
                  'dialer.previewed': { guard: 'fresh', target: 'previewing', reenter: true, actions: 'learn' },
                  'dialer.dialed': step('dialing'),
                  'dialer.clockRead': { target: 'previewing', reenter: true, actions: 'keepOffset' },
                  'dialer.sessionStarted': { target: 'previewing', reenter: true, actions: ['trustNext', 'linkUp'] },
                  'link.restored': { target: 'previewing', reenter: true, actions: 'linkUp' },
                  'session.resumed': { target: 'previewing', reenter: true }
                },
                after: {
                  previewOverdue: { guard: 'linkIsUp', actions: ['doubtOverdue', 'forgetPreviewLimit'] }
                }
              },
              dialing: {
                id: 'dialing',
                description: 'The number is being dialed. The dialer sent Dialing.',
                tags: ['onTheWay', 'live'],
                on: {
                  'agent.hangUp': ask('mayHangUpEarly'),
                  'agent.callPlaced': ask('mayTellPlaced'),
                  'dialer.dialed': again,
                  'dialer.rang': step('ringing')
                }
              },
              ringing: {
                id: 'ringing',
                description: 'The far end rings. The dialer sent Ringing.',
                tags: ['onTheWay', 'live'],
                on: {
                  'agent.hangUp': ask('mayHangUpEarly'),
                  'agent.tellOutcome': ask('mayTellOutcome'),
                  'dialer.rang': again,
                  'dialer.screened': step('screening'),
                  'dialer.connected': step('#talking')
                }
              },
              screening: {
                id: 'screening',
                description: 'AMD: somebody or something answered. If the line is linked, the agent already hears it.',
                tags: ['screening', 'live'],
                on: {
                  'agent.markMachine': ask('mayMark'),
                  'agent.markFax': ask('mayMark'),
                  'agent.markBadNumber': ask('mayMark'),
                  'dialer.screened': again,
                  'dialer.connected': step('#talking'),
                  'dialer.disconnected': step('wrappingUp')
                }
              },
              active: {
                initial: 'talking',
                description: 'The agent talks with the contact, or has put it aside for a moment.',
                tags: ['talking', 'live'],
                on: {
                  'agent.draft': { actions: 'keepDraft' },
                  'agent.saveAtEnd': { guard: 'maySaveAtEnd', actions: 'keepSaveAtEnd' },
                  'dialer.connected': step('#talking'),
                  'dialer.held': step('#held'),
                  'dialer.masked': step('#masked'),
                  'dialer.joined': step('#conferenced'),
                  'dialer.disconnected': step('wrappingUp')
                },
                states: {
                  talking: {
                    id: 'talking',
                    description: 'Live conversation. The dialer sent Active.',
                    tags: ['canHangUp'],
                    on: {
                      'agent.hold': ask('mayHandle'),
                      'agent.mask': ask('mayHandle'),
                      'agent.record': ask('mayRecord'),
                      'agent.stopRecord': ask('mayStopRecord'),
                      'agent.hangUp': ask('free'),
                      'agent.markMachine': ask('mayMark'),
                      'agent.markFax': ask('mayMark'),
                      'agent.markBadNumber': ask('mayMark'),
                      'dialer.connected': again
                    }
                  },
                  held: {
                    id: 'held',
                    description: 'The contact waits. The dialer sent Holding and takes no hang-up until it is resumed.',
                    on: { 'agent.resume': ask('free'), 'dialer.held': again }
                  },
                  masked: {
                    id: 'masked',
                    description: 'The recording is masked. The dialer sent Masking and takes no hang-up until unmasked.',
                    on: { 'agent.unmask': ask('free'), 'dialer.masked': again }
                  },
                  conferenced: {
                    id: 'conferenced',
                    description: 'Several people are joined. The dialer sent Joined.',
                    tags: ['canHangUp'],
                    on: {
                      'agent.mask': ask('free'),
                      'agent.record': ask('mayRecord'),
                      'agent.stopRecord': ask('mayStopRecord'),
                      'agent.hangUp': ask('free'),
                      'dialer.joined': again
                    }
                  }
                }
              },
              offered,
              callbackOffered,
              wrappingUp
            }
          },
          answers,
          pop,
          marking
        }
      },
      ended: {
        id: 'ended',
        type: 'final',
        description: 'The card leaves; how it ended stays readable.'
      }
    }
  });
