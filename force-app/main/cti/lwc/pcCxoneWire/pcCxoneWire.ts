/**
 * The CXone agent protocol at the border: what comes in is read once, here, into the words of c/pcFacts, and what goes out is built
 * here as plain data. Nothing here touches the network, and nothing throws whatever the dialer sends. What is read and sent beside the
 * calls lies in c/pcCxoneDesks, which comes late and is made of the same parts: those of the second half.
 */
export { parseBatch, snapshotFact } from './batch';
export type { WireBatch } from './batch';
export type { UnreadableEvent } from './readEvent';
export { commandRequest, otherSpelling } from './commandRequests';
export type { SessionCommand } from './commandRequests';
export { deskCommands, isDeskCommand } from './deskCommands';
export type { DeskCommand } from './deskCommands';
export { joinRequest, pollRequest, readSessionReply, startRequest } from './sessionRequests';
export { listRequests, serverTimeRequest } from './referenceRequests';
export type { AgentList, DeskList, ListOwner, NeededList, ShiftList } from './referenceRequests';
export { readSkills } from './skillsReader';
export { readPermissions, readUnavailableCodes } from './agentReaders';
export { readServerTime } from './serverTime';
export { readErrorDescription, readRetryAfter } from './errors';
export { refusalOf, unanswered } from './refusal';
export type { Asked, RefusingAnswer } from './refusal';
export { answerIn, isGood, listFailed, refusalIn } from './replies';
export type { WireReply } from './replies';
export { senderHeaders, urlOf } from './wireRequest';
export type { WireRequest } from './wireRequest';

export { get, idNumber, post } from './wireRequest';
export { sessionPath } from './sessionRequests';
export { anyCase, isRecord } from './anyCase';
export { listEntries } from './listEntries';
export { parseInstant } from './instants';
export {
  decimal,
  flag,
  instant,
  lenient,
  longText,
  optionalId,
  readFlag,
  readText,
  requiredId,
  seconds,
  url,
  word
} from './wireValues';
export { agentCondition } from './agentEvents';
export { forAgent } from './commitmentReaders';
export { opensUrl } from './toolEvents';
