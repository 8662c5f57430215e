/**
 * The CXone agent protocol at the border: what comes in is read once, here, into the words of c/pcFacts, and what goes out is built
 * here as plain data. Nothing here touches the network, and nothing throws whatever the dialer sends.
 */
export { parseBatch, snapshotFact } from './batch';
export type { WireBatch } from './batch';
export type { UnreadableEvent } from './readEvent';
export { commandRequest, otherSpelling } from './commandRequests';
export { commitmentRequest } from './commitmentRequests';
export type { CommitmentRequestCommand } from './commitmentRequests';
export { readCallbacks, readCommitmentRules } from './commitmentReaders';
export {
  DIRECTORY_PAGE,
  DIRECTORY_SHOWN,
  addressBooksRequest,
  agentStatesRequest,
  bookEntriesRequest,
  skillSearchRequest
} from './directoryRequests';
export { readAddressBooks, readAgentStates, readBookEntries, readCallableSkills } from './directoryReaders';
export type { AddressBook, AgentStates, DirectoryPage } from './directoryReaders';
export { readIndicators } from './toolEvents';
export { readSavedDisposition, readTags, readTagsAnswer } from './tagReaders';
export type { SessionCommand } from './commandRequests';
export { joinRequest, pollRequest, readSessionReply, startRequest } from './sessionRequests';
export {
  dispositionsRequest,
  listRequests,
  marksRequest,
  previewPreferencesRequest,
  savedDispositionRequest,
  serverTimeRequest,
  tagsRequest
} from './referenceRequests';
export type { ListOwner, NeededList } from './referenceRequests';
export { readMarks, readPreviewPreferences } from './skillParametersReader';
export { HISTORY_PAGE, HISTORY_PAGES, historyRequest, mergeHistory, readHistory } from './historyReader';
export type { HistoryPage } from './historyReader';
export { readDispositions, readSkills } from './skillsReader';
export { readMessages, readPermissions, readUnavailableCodes } from './agentReaders';
export { readServerTime, readZones } from './tenantReaders';
export { readErrorDescription, readRetryAfter } from './errors';
export { refusalOf, unanswered } from './refusal';
export type { Asked, RefusingAnswer } from './refusal';
export { bounded, keptText, limits } from './limits';
export { senderHeaders, urlOf } from './wireRequest';
export type { WireRequest } from './wireRequest';
