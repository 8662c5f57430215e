/** Requests for whom a call can be taken to (protocol 7.2, 7.10, 7.11). */
import { get } from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';

const enc = encodeURIComponent;

/** What is shown of each kind at most; a longer search text finds the rest. */
export const DIRECTORY_SHOWN = 50;

/** Entries asked for in one page: more than are shown, because some are left out when they are read. */
export const DIRECTORY_PAGE = 200;

const page = `skip=0&top=${DIRECTORY_PAGE}`;

const stateFields =
  'agentId,userName,firstName,lastName,teamName,agentStateName,outStateDescription,isActive,lastPollTime,lastUpdateTime';

/** What agents do; `since` is the answer's own time of the last one, null asks for everybody. */
export const agentStatesRequest = (since: string | null): WireRequest =>
  get(`cache/agentstate?fields=${stateFields}${since === null ? '' : `&updatedSince=${enc(since)}`}`, '27.0');

/** Active phone skills that match; '' lists what comes first. */
export const skillSearchRequest = (text: string): WireRequest =>
  get(
    'skills?fields=skillId,skillName,mediaTypeId,isOutbound,isActive&isActive=true&mediaTypeId=4&orderby=skillName&' +
      `${page}&searchString=${enc(text)}`,
    '27.0'
  );

export const addressBooksRequest = (agentId: string): WireRequest =>
  get(`agents/${enc(agentId)}/address-books?includeEntries=false`, '23.0');

export const bookEntriesRequest = (bookId: string, text: string): WireRequest =>
  get(`address-books/${enc(bookId)}/entries?${page}&orderBy=firstName&searchString=${enc(text)}`, '23.0');
