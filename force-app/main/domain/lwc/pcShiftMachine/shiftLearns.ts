/** What the shift remembers of each event: context and event in, changed fields out. Pure but for the clock handed in. */
import { giveUpLate, markAccepted, markLate, markRefused, settle } from 'c/pcCallMachine';
import type { DialerCommandType, Instant, Refusal } from 'c/pcFacts';
import { endSession, learnLeg, learnMute, learnSession, learnState } from './agentFacts';
import { rememberAttempt } from './attempts';
import { callbackLearns } from './callbackLearns';
import { answerMark } from './endedMarks';
import { dialTaken, learnDial } from './dialDesk';
import { learnHistory, withoutHistory } from './histories';
import { countLine, endedLine, ENDED_KEPT, explainEnded, rememberPast } from './lines';
import { answerTags, learnUnsaved, refusedChoice, tagsLeft, unsavedChoice } from './leftUnsaved';
import { learnDispositions, learnList, learnListFailure } from './listFacts';
import { forgetExpired, hearMessages, readMessages } from './messageFacts';
import { openedLine } from './openedLine';
import { pulledAfter, pulledWithout } from './pulled';
import { learnRecords, withoutRecords } from './records';
import type { ShiftContext } from './shiftContext';
import type { ShiftArgs as Args } from './shiftEvents';
import { contactIdOf, hasContacts } from './shiftRules';
import { skillById } from './skillFacts';
import { failParameters, learnParameters } from './skillParameters';
import { learnTags } from './skillTags';
import { answersTones, lastTones, refusedTones, typeTones, withoutTones } from './tones';
import { learnTool, withoutTools } from './tools';
import { furtherAfter } from './further';
import { together, twoCallsLearns } from './twoCallsLearns';

/** A restored shift cannot know what became of it. */
const noAnswer: Refusal = { code: 'noAnswer', status: null, description: '', retryAfterMs: null };

type Learns = (args: Args) => Partial<ShiftContext>;

/** More contacts than a shift has; so old a one never comes back. */
const POPPED_KEPT = 1000;

const forget =
  (command: DialerCommandType): Learns =>
  ({ context }) => ({ asked: settle(context.asked, (type) => type !== command) });

/** A log-out or a state asked for during a contact takes effect later: its acceptance is its answer. */
const accepted: Learns = ({ context, event }) => {
  if (event.type !== 'dialer.accepted') return {};
  const { type } = event.command;
  // Nothing else answers it; until then the question stands, so that a refused answer can be given again.
  if (type === 'command.continueReskill')
    return { skillClosed: false, asked: settle(context.asked, (command) => command !== type) };
  const asked = markAccepted(context.asked, type);
  const takesEffectLater = hasContacts(context) && (type === 'command.leaveSkill' || type === 'command.setState');
  if (!takesEffectLater || !context.asked[type]) return { asked };
  return {
    asked: settle(asked, (command) => command !== type),
    leaving: context.leaving || (type === 'command.leaveSkill' && context.skill !== null)
  };
};

/** A contact described anew: count it, and when it became a conversation explain who left because of it. */
const counted =
  (now: () => Instant): Learns =>
  ({ context, event }) => {
    if (!('contact' in event)) return {};
    const { contact } = event;
    const before = context.lines[contact.contactId];
    if (!before) return {};
    const { line, tally } = countLine(before, context.tally, contact);
    const lines = { ...context.lines, [contact.contactId]: line };
    const listLow = line.dialed && !before.dialed && context.listLow === 'empty' ? null : context.listLow;
    const joint = together(context, lines);
    if (!line.talked || before.talked) return { ...joint, tally, listLow };
    const lastAnswered = {
      contactId: contact.contactId,
      name: contact.name,
      at: contact.changedAt ?? now() + context.offsetMs,
      presentSince: before.arrivedAt
    };
    return {
      ...joint,
      tally,
      listLow,
      lastAnswered,
      endedLines: explainEnded(context.endedLines, lastAnswered),
      attempts: explainEnded(context.attempts, lastAnswered)
    };
  };

const droppedLine: Learns = ({ context, event }) => {
  if (!('output' in event)) return {};
  const { output } = event;
  const { [output.contactId]: _left, ...lines } = context.lines;
  const ended = endedLine(output, context.lastAnswered, context.transferring[output.contactId] ?? null);
  const further = furtherAfter(context, output);
  return {
    ...together({ ...context, ...further }, lines),
    transferring: further.transferring,
    attempts: rememberAttempt(context.attempts, ended),
    histories: withoutHistory(context, output.contactId),
    records: withoutRecords(context, output.contactId),
    ...pulledWithout(context, output),
    tones: withoutTones(context, output.contactId),
    ...withoutTools(context, output.contactId),
    pastLines: rememberPast(context.pastLines, {
      contactId: output.contactId,
      final: output.by === 'closed',
      changedAt: output.contact.changedAt
    }),
    endedLines: [ended, ...context.endedLines].slice(0, ENDED_KEPT),
    unsaved: unsavedChoice(output),
    unsavedTags: tagsLeft(output) ?? context.unsavedTags
  };
};

export const shiftLearns = (now: () => Instant) => ({
  ...callbackLearns(now),
  learnSession: (({ context, event }) =>
    event.type === 'dialer.sessionStarted' ? learnSession(context, event.session) : {}) as Learns,
  endSession: (({ event }) => (event.type === 'dialer.sessionEnded' ? endSession(event) : {})) as Learns,
  forgetJoin: forget('command.join'),
  forgetConnect: forget('command.connect'),
  forgetRetry: forget('command.resync'),
  newSession: (({ event }) => ({
    ...(event.type === 'agent.connect' ? { station: event.station } : {}),
    sessionEnd: null,
    trouble: null,
    tally: { dialed: 0, talked: 0 },
    unsaved: null,
    unsavedTags: null
  })) as Learns,
  keepTrouble: (({ event }) =>
    event.type === 'link.lost'
      ? { trouble: { refusal: event.refusal, failures: event.failures, retryAt: event.retryAt } }
      : {}) as Learns,
  keepRefusal: (({ event }) =>
    event.type === 'dialer.refused' || event.type === 'link.failed'
      ? { trouble: { refusal: event.refusal, failures: 0, retryAt: null } }
      : {}) as Learns,
  clearTrouble: (() => ({ trouble: null })) as Learns,

  learnState: (({ context, event }) =>
    event.type === 'dialer.agentStateChanged'
      ? { ...learnState(context, event.state), ...pulledAfter(context, event.state) }
      : {}) as Learns,
  learnLeg: (({ context, event }) => (event.type === 'dialer.legChanged' ? learnLeg(context, event.leg) : {})) as Learns,
  learnMute: (({ context, event }) => (event.type === 'dialer.muteChanged' ? learnMute(context, event.muted) : {})) as Learns,

  wishSkill: (({ context, event }) => {
    const skill = event.type === 'agent.pickSkill' ? skillById(context, event.skillId) : undefined;
    if (!skill) return {};
    const { skillId, skillName } = skill;
    return { wish: { kind: 'skill', skillId, skillName }, lastPicked: { skillId, skillName }, pulled: null };
  }) as Learns,
  wishState: (({ event }) => {
    if (event.type === 'agent.goAvailable') return { wish: { kind: 'state', state: 'Available', reason: '' } };
    if (event.type === 'agent.goUnavailable') return { wish: { kind: 'state', state: 'Unavailable', reason: event.reason } };
    return {};
  }) as Learns,
  dropWish: (() => ({ wish: null })) as Learns,

  openLine: (({ context, event }) => openedLine(context, event, now() + context.offsetMs)) as Learns,
  countLine: counted(now),
  rememberClosed: (({ context, event }) =>
    'contact' in event
      ? {
          pastLines: rememberPast(context.pastLines, {
            contactId: event.contact.contactId,
            final: true,
            changedAt: event.contact.changedAt
          })
        }
      : {}) as Learns,
  dropLine: droppedLine,

  keepList: (({ context, event }) => {
    switch (event.type) {
      case 'dialer.skillsListed':
      case 'dialer.unavailableCodesListed':
      case 'dialer.permissionsListed':
      case 'dialer.messagesListed':
      case 'dialer.zonesListed':
        return learnList(context, event);
      default:
        return {};
    }
  }) as Learns,
  keepHistory: (({ context, event }) => learnHistory(context, event)) as Learns,
  learnTool: (({ context, event }) => learnTool(context, event)) as Learns,
  keepDial: (({ context, event }) => learnDial(context, event)) as Learns,
  dialTaken: (({ context }) => dialTaken(context)) as Learns,
  ...twoCallsLearns,
  queueTones: (({ context, event }) =>
    event.type === 'agent.sendTones' ? { tones: typeTones(context, event.tones, 'waiting') } : {}) as Learns,
  keepLastTones: (({ context }) => ({ tones: lastTones(context) })) as Learns,
  refuseTones: (({ context, event }) =>
    answersTones(event) && 'refusal' in event ? { tones: refusedTones(context, event.refusal) } : {}) as Learns,
  loseTones: (({ context }) => ({ tones: refusedTones(context, noAnswer) })) as Learns,
  rememberPop: (({ context, event }) =>
    event.type === 'call.screenPopDue' ? { popped: [...context.popped, event.contactId].slice(-POPPED_KEPT) } : {}) as Learns,
  keepPopRefused: (({ context, event }) => {
    if (event.type !== 'console.popRefused') return {};
    const line = context.lines[event.contactId];
    if (!line) return {};
    const popRefused = { why: event.why, host: event.host };
    return { lines: { ...context.lines, [event.contactId]: { ...line, popRefused } } };
  }) as Learns,
  learnRecords: (({ context, event }) => learnRecords(context, event)) as Learns,
  hearMessages: (({ context, event }) => hearMessages(context, event, now())) as Learns,
  readMessages: (({ context, event }) => readMessages(context, event)) as Learns,
  forgetExpired: (({ context }) => forgetExpired(context, now())) as Learns,
  forgetNews: (() => ({ news: null })) as Learns,
  keepDispositions: (({ context, event }) =>
    event.type === 'dialer.dispositionsListed' ? learnDispositions(context, event) : {}) as Learns,
  keepListFailure: (({ context, event }) =>
    event.type === 'dialer.listFailed' ? learnListFailure(context, event) : {}) as Learns,
  failDispositions: (({ context, event }) =>
    event.type === 'dialer.refused' && event.command.type === 'command.readDispositions'
      ? learnListFailure(context, {
          type: 'dialer.listFailed',
          list: 'dispositions',
          skillId: event.command.skillId,
          refusal: event.refusal
        })
      : {}) as Learns,
  keepParameters: (({ context, event }) =>
    event.type === 'dialer.skillParametersListed' ? learnParameters(context, event) : {}) as Learns,
  failParameters: (({ context, event }) =>
    event.type === 'dialer.refused' && event.command.type === 'command.readSkillParameters'
      ? failParameters(context, { skillId: event.command.skillId, refusal: event.refusal })
      : {}) as Learns,
  keepListLow: (({ event }) =>
    event.type === 'dialer.listRanLow' ? { listLow: event.empty ? 'empty' : 'low' } : {}) as Learns,
  keepOffset: (({ event }) => (event.type === 'dialer.clockRead' ? { offsetMs: event.offsetMs } : {})) as Learns,

  keepUnsaved: (({ context, event }) => refusedChoice(context, event)) as Learns,
  learnUnsaved: (({ context, event }) => learnUnsaved(context, event)) as Learns,
  answerTags: (({ context, event }) => answerTags(context, event)) as Learns,
  forgetUnsaved: (() => ({ unsaved: null })) as Learns,
  forgetTags: (() => ({ unsavedTags: null })) as Learns,
  keepTags: (({ context, event }) => learnTags(context, event)) as Learns,
  answerMark: (({ context, event }) => answerMark(context, event)) as Learns,
  clearUnsaved: (({ context, event }) =>
    contactIdOf(event) === context.unsaved?.contactId ? { unsaved: null } : {}) as Learns,
  markAccepted: accepted,
  markRefused: (({ context, event }) =>
    event.type === 'dialer.refused' ? { asked: markRefused(context.asked, event.command.type, event.refusal) } : {}) as Learns,
  markLate: (({ context }) => ({ asked: markLate(context.asked, now()) })) as Learns,
  giveUpLate: (({ context }) => ({ asked: giveUpLate(context.asked) })) as Learns
});
