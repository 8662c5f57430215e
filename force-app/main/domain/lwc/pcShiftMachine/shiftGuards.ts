/** Guards of the shift, by name. Each answers one question from context and event. */
import { hasLate, isPending, isRefused, markLate, nextLateAt } from 'c/pcCallMachine';
import type { AgentCondition, DialerCommandType, Instant } from 'c/pcFacts';
import { isFreshState } from './agentFacts';
import { mayOpenCallback, placeOf } from './callbackForms';
import { offerCommand, offerIsAsked, refusesOffer } from './callbackOffer';
import { answersDial, mayDial } from './dialDesk';
import { onlyStateEndsWrapUp } from './endlessWrapUp';
import { mayReadHistory } from './histories';
import { mayRetryTags } from './leftUnsaved';
import { bringsNews, listExpires, moreExpire } from './messageFacts';
import { endsLeg } from './refusedOffers';
import { answersSave, isCarriedOut, isUncertainSave, plannedCommand } from './plannedCallbacks';
import type { ShiftContext } from './shiftContext';
import { refuses } from './shiftEvents';
import type { ShiftArgs as Args } from './shiftEvents';
import { isRecordIntent, mayAskRecord } from './records';
import {
  contactIdOf,
  hasContacts,
  isIdleAgent,
  isOtherState,
  isPresent,
  isStray,
  mayCallLeg,
  mayMute,
  mayUnmute,
  mustLeaveFirst
} from './shiftRules';
import { isPickable, skillById } from './skillFacts';
import { answersTones, maySendTones, waitingTones } from './tones';
import { isOffered } from './tools';
import { twoCallsGuards } from './twoCallsGuards';

/** A command of these was answered: confirmed by a fact, or taken and only to take effect later. */
const isAnswered = ({ asked }: ShiftContext, command: DialerCommandType): boolean => !isPending(asked, command);

export const shiftGuards = (now: () => Instant) => ({
  joins: ({ context }: Args) => context.joins,
  hasStation: ({ event }: Args) =>
    event.type === 'agent.connect' && (event.station.stationId !== '' || event.station.phoneNumber !== ''),
  noSessionToJoin: ({ event }: Args) =>
    refuses(event, 'command.join') && event.type === 'dialer.refused' && event.refusal.code === 'noSession',
  joinRefused: ({ event }: Args) => refuses(event, 'command.join'),
  connectRefused: ({ event }: Args) => refuses(event, 'command.connect'),
  mayEndSession: ({ context }: Args) => !isPending(context.asked, 'command.disconnect'),
  mayRetry: ({ context }: Args) => !isPending(context.asked, 'command.resync'),

  isStaleState: ({ context, event }: Args) => event.type === 'dialer.agentStateChanged' && !isFreshState(context, event.state),
  saysWrapUp: ({ event }: Args) =>
    event.type === 'dialer.agentStateChanged' && event.state.condition === 'unavailable' && event.state.acw,
  says: ({ event }: Args, { condition }: { condition: AgentCondition }) =>
    event.type === 'dialer.agentStateChanged' && event.state.condition === condition,

  isPickable: ({ context, event }: Args) => event.type === 'agent.pickSkill' && isPickable(context, event.skillId),
  /** The way on out of a wrap-up that only a state ends: also into the skill the agent is in, or has chosen already. */
  endsWrapUp: ({ context, event }: Args) =>
    event.type === 'agent.pickSkill' && skillById(context, event.skillId)?.pickable === true && onlyStateEndsWrapUp(context),
  isOtherState: ({ context, event }: Args) => isOtherState(context, event),
  mustLeaveFirst: ({ context }: Args) => mustLeaveFirst(context),
  hasContacts: ({ context }: Args) => hasContacts(context),
  isIdleAgent: ({ context }: Args) => isIdleAgent(context),
  wishIsGone: ({ context }: Args) => context.wish === null,
  wishIsSkill: ({ context }: Args) => context.wish?.kind === 'skill',
  wishIsState: ({ context }: Args) => context.wish?.kind === 'state',
  leaveWasRefused: ({ context }: Args) => isRefused(context.asked, 'command.leaveSkill'),
  leaveIsAnswered: ({ context }: Args) =>
    isAnswered(context, 'command.leaveSkill') || context.asked['command.leaveSkill']?.accepted === true,
  leaveIsOver: ({ context }: Args) => isAnswered(context, 'command.leaveSkill'),
  pickIsAnswered: ({ context }: Args) => isAnswered(context, 'command.pickSkill'),
  stateIsAnswered: ({ context }: Args) => isAnswered(context, 'command.setState'),
  stateIsTaken: ({ context }: Args) =>
    isAnswered(context, 'command.setState') || context.asked['command.setState']?.accepted === true,
  stateWasRefused: ({ context }: Args) => isRefused(context.asked, 'command.setState'),

  isNoContactFact: ({ event }: Args) => !('contact' in event),
  isStray: ({ context, event }: Args) => 'contact' in event && isStray(context, event.contact),
  isUnknownAndClosed: ({ context, event }: Args) =>
    event.type === 'dialer.closed' && !isPresent(context, event.contact.contactId),
  isPresent: ({ context, event }: Args) => isPresent(context, contactIdOf(event)),
  isForCall: ({ event }: Args) => contactIdOf(event) !== null,
  /** Reading history, joining a conference and records are the shift's own business although they name a contact. */
  isForPresentCall: ({ context, event }: Args) =>
    event.type !== 'agent.readHistory' &&
    event.type !== 'agent.joinConference' &&
    !isRecordIntent(event) &&
    isPresent(context, contactIdOf(event)),
  isForHistory: ({ event }: Args) => 'command' in event && event.command.type === 'command.readHistory',
  mayReadHistory: ({ context, event }: Args) => mayReadHistory(context, event),
  isFirstPop: ({ context, event }: Args) => event.type === 'call.screenPopDue' && !context.popped.includes(event.contactId),
  mayAskRecord: ({ context, event }: Args) => mayAskRecord(context, event),
  isForDispositions: ({ event }: Args) => refuses(event, 'command.readDispositions'),
  isForTagList: ({ event }: Args) => refuses(event, 'command.readTags'),
  isForTags: ({ event }: Args) => 'command' in event && event.command.type === 'command.saveTags',
  isForSaved: ({ event }: Args) => 'command' in event && event.command.type === 'command.readSaved',
  choiceWasLeft: ({ context }: Args) => context.unsaved !== null,
  tagsWereLeft: ({ context }: Args) => context.unsavedTags !== null,
  mayRetryTags: ({ context }: Args) => mayRetryTags(context),
  isForParameters: ({ event }: Args) => refuses(event, 'command.readSkillParameters'),

  mayDial: ({ context, event }: Args) => mayDial(context, event),
  answersDial: ({ event }: Args) => answersDial(event),
  endsLeg: ({ context, event }: Args) => endsLeg(context, event),
  ...twoCallsGuards,

  maySendTones: ({ context, event }: Args) => maySendTones(context, event),
  answersTones: ({ event }: Args) => answersTones(event),
  tonesWait: ({ context }: Args) => waitingTones(context) !== '',
  isOfferedPage: ({ context, event }: Args) => event.type === 'agent.openPage' && isOffered(context, event.url),

  offerIsDoubted: ({ context }: Args) => context.offer?.doubted === true,
  offerIsFree: ({ context }: Args) => !offerIsAsked(context),
  refusesOffer: ({ context, event }: Args) => refusesOffer(context, event),
  mayAskOffer: ({ context, event }: Args) => offerCommand(context, event) !== null,
  isOfferedForm: ({ event }: Args) => placeOf(event) === 'offered',
  isPlannedForm: ({ event }: Args) => placeOf(event) === 'planned',
  mayOpenCallback: ({ context, event }: Args) => mayOpenCallback(context, event),
  maySavePlanned: ({ context, event }: Args) => plannedCommand(context, event) !== null,
  answersSave: ({ context, event }: Args) => answersSave(context, event),
  isUncertainSave: ({ context, event }: Args) => isUncertainSave(context, event),
  isCarriedOut: ({ context: { callbackSave }, event }: Args) =>
    event.type === 'dialer.callbacksListed' && callbackSave !== null && isCarriedOut(callbackSave, event.callbacks),
  isForPlanned: ({ event }: Args) => refuses(event, 'command.readCallbacks'),

  bringsNews: ({ context, event }: Args) => bringsNews(context, event),
  listExpires: ({ event }: Args) => listExpires(event),
  moreExpire: ({ context }: Args) => moreExpire(context, now()),

  mayCallLeg: ({ context }: Args) => mayCallLeg(context),
  mayMute: ({ context }: Args) => mayMute(context),
  mayUnmute: ({ context }: Args) => mayUnmute(context),

  somethingWaits: ({ context }: Args) => nextLateAt(context.asked) !== null,
  nothingWaits: ({ context }: Args) => nextLateAt(context.asked) === null,
  somethingIsLate: ({ context }: Args) => hasLate(markLate(context.asked, now())),
  somethingWasLate: ({ context }: Args) => hasLate(context.asked)
});
