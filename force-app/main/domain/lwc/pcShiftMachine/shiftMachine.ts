import { createCallMachine } from 'c/pcCallMachine';
import type { ReadCallback } from 'c/pcCallMachine';
import type { Instant } from 'c/pcFacts';
import { and } from 'c/pcXstate';
import { answers } from './answersRegion';
import { availability } from './availabilityRegion';
import { callbacks } from './callbacksRegion';
import { change } from './changeRegion';
import { link } from './linkRegion';
import { expiry } from './expiryRegion';
import { news } from './newsRegion';
import { refusing } from './refusedOffers';
import { offer } from './offerRegion';
import { resync } from './resyncRegion';
import { secondCall } from './secondCallRegion';
import { newShift } from './shiftContext';
import { createShiftSetup } from './shiftSetup';
import { tones } from './tonesRegion';

/**
 * An agent's shift.
 *
 * ```
 *   link          [starting] ─► [joining] ─► [healthy] ◄─► [lost] ─► [failed]
 *                      └► [signedOut] ─► [connecting] ─┘        any ─► [ended] ─► [connecting]
 *   availability  [unheard] ─► the agent state the dialer says
 *   change        [idle] ─► [leavingForWish] ─► [deferred] ─► [entering] … (changeRegion.ts)
 *   answers       [quiet] ◄─► [waiting]
 *   news          [quiet] ◄─► [told]
 *   expiry        [none] ◄─► [ahead]
 *   resync        [calm] ─► [asked] ◄─► [askedAgain]
 *   tones         [silent] ◄─► [sending]
 *   offer         [none] ─► [offered] ─► [overdue]
 *   callbacks     [idle] ─► [saving] ─► [delayed]      no answer ─► [asking] ◄─► [unsure]
 *   refusing      [calm]
 *   secondCall    [none] ─► [holding] ─► [dialing], [swapping] (secondCallRegion.ts)
 * ```
 * Beside the regions lives one call actor per contact (`callId`): spawned by the first fact about it, fed with every further one,
 * stopped and dropped when it ends. How many there are is the dialer's business. A fact about a contact that already left, or
 * outside a session, opens nothing.
 *
 * The dialer is an actor with the id `dialer`, provided from outside: `fromCallback<DialerCommand>` that receives commands and sends
 * facts back, `dialer.accepted` / `dialer.refused` included. Emits `screenPopDue`, `recordWanted`, `pageWanted`,
 * `contactEnded`, `wasOdd`.
 *
 * @param tools.now the local clock in ms; timers come from the actor system's clock
 * @param tools.readCallback see createCallMachine
 */
export const createShiftMachine = (tools: { now: () => Instant; readCallback?: ReadCallback }) =>
  createShiftSetup(tools, createCallMachine(tools)).createMachine({
    id: 'shift',
    context: newShift,
    type: 'parallel',
    invoke: { id: 'dialer', src: 'dialer' },
    on: {
      'dialer.*': [
        { guard: 'isNoContactFact' },
        { guard: 'isStray', actions: 'reportStray' },
        { guard: 'isUnknownAndClosed', actions: ['rememberClosed', 'reportStray'] },
        {
          guard: 'isPresent',
          actions: [
            'countLine',
            'routeToCall',
            'limitWrapUps',
            'readHistories',
            'readDispositions',
            'readParameters',
            'readTags'
          ]
        },
        {
          actions: [
            'openLine',
            'spawnCall',
            'countLine',
            'routeToCall',
            'limitWrapUps',
            'readHistories',
            'readDispositions',
            'readParameters',
            'readTags'
          ]
        }
      ],
      'dialer.legChanged': { actions: 'learnLeg' },
      'dialer.muteChanged': { actions: 'learnMute' },
      'dialer.skillsListed': { actions: ['keepList', 'readHistories', 'tellPopRules'] },
      'dialer.unavailableCodesListed': { actions: 'keepList' },
      'dialer.permissionsListed': { actions: 'keepList' },
      'dialer.zonesListed': { actions: 'keepList' },
      'dialer.dispositionsListed': { actions: ['keepDispositions', 'tellDispositions'] },
      'dialer.historyListed': { actions: 'keepHistory' },
      'dialer.skillParametersListed': { actions: ['keepParameters', 'tellParameters'] },
      'dialer.listFailed': { actions: ['keepTags', 'learnPlanned', 'keepListFailure', 'tellPopRules'] },
      'dialer.commitmentRulesRead': { actions: ['learnRemovalRule', 'keepRules'] },
      'dialer.tagsListed': { actions: 'keepTags' },
      'dialer.dispositionFound': [{ guard: 'isPresent', actions: 'routeToCall' }, { actions: 'learnUnsaved' }],
      'dialer.pageOffered': { actions: 'learnTool' },
      'dialer.indicatorsListed': { actions: 'learnTool' },
      'dialer.indicatorChanged': { actions: 'learnTool' },
      'console.pageRefused': { actions: 'learnTool' },
      'dialer.directoryListed': { actions: 'learnDirectory' },
      'dialer.conferenceNumbered': { actions: 'learnConference' },
      'dialer.skillWasClosed': { actions: 'keepSkillClosed' },
      'dialer.listRanLow': { actions: 'keepListLow' },
      'dialer.clockRead': { actions: ['keepOffset', 'tellCalls'] },
      'dialer.unreadable': { actions: 'reportUnreadable' },
      'session.resumed': { actions: 'tellCalls' },

      'agent.*': { guard: 'isForPresentCall', actions: 'routeToCall' },
      'agent.readHistory': { guard: and(['reachable', 'mayReadHistory']), actions: 'readHistoryAgain' },
      'agent.openPage': { guard: 'isOfferedPage', actions: ['learnTool', 'emitPage'] },
      'agent.openRecord': { guard: 'mayAskRecord', actions: 'emitRecord' },
      'agent.newRecord': { guard: 'mayAskRecord', actions: 'emitRecord' },
      'agent.matchRecord': { guard: 'mayAskRecord', actions: ['learnRecords', 'emitRecord'] },
      'agent.openDial': { actions: 'keepDial' },
      'agent.closeDial': { actions: 'keepDial' },
      'agent.draftDial': { actions: 'keepDial' },
      'agent.dialNumber': { guard: and(['reachable', 'mayDial']), actions: ['keepDial', 'askDial'] },
      'agent.searchDirectory': { guard: 'reachable', actions: ['learnDirectory', 'askDirectory'] },
      'agent.transfer': { guard: and(['reachable', 'mayTransfer']), actions: ['keepTransfer', 'askTransfer'] },
      'agent.conference': { guard: and(['reachable', 'mayConference']), actions: 'askConference' },
      'agent.holdConference': { guard: and(['reachable', 'mayHoldConference']), actions: 'askHoldConference' },
      'agent.resumeConference': { guard: and(['reachable', 'mayResumeConference']), actions: 'askResumeConference' },
      'agent.joinConference': { guard: and(['reachable', 'mayJoin']), actions: 'askJoinConference' },
      'agent.continueReskill': { guard: and(['reachable', 'isAskedToContinue']), actions: 'askContinue' },
      'agent.readMessages': { actions: 'readMessages' },
      'agent.retryTags': { guard: and(['reachable', 'mayRetryTags']), actions: 'retryTags' },
      'agent.forgetUnsaved': { guard: 'choiceWasLeft', actions: 'forgetUnsaved' },
      'agent.forgetTags': { guard: 'tagsWereLeft', actions: 'forgetTags' },
      'agent.callMyPhone': { guard: and(['reachable', 'mayCallLeg']), actions: 'askCallLeg' },
      'agent.mute': { guard: and(['reachable', 'mayMute']), actions: 'askMute' },
      'agent.unmute': { guard: and(['reachable', 'mayUnmute']), actions: 'askUnmute' },

      'command.*': { actions: 'passOn' },
      'call.screenPopDue': { guard: 'isFirstPop', actions: ['rememberPop', 'learnRecords', 'emitScreenPop'] },
      'console.popRefused': { actions: 'keepPopRefused' },
      'console.recordOpened': { actions: 'learnRecords' },
      'org.*': { actions: 'learnRecords' },
      'call.wasOdd': { actions: 'emitOddity' },
      'xstate.done.actor.*': { actions: ['emitEnded', 'dropLine', 'stopCall', 'askUnsaved'] }
    },
    states: { link, availability, change, answers, news, expiry, resync, tones, refusing, offer, callbacks, secondCall }
  });
