/** Completed contacts (protocol 7.12): what is asked, what is read, and which belong to a number. */
import type { ContactId, HistoryEntry, HistoryMedia, Instant } from 'c/pcFacts';
import {
  anyCase,
  decimal,
  get,
  instant,
  lenient,
  listEntries,
  longText,
  optionalId,
  readFlag,
  requiredId,
  word
} from 'c/pcCxoneWire';
import type { WireRequest } from 'c/pcCxoneWire';

/** Contacts a page. */
export const HISTORY_PAGE = 500;

/** Pages read at most; older contacts beyond them are not looked through, and the answer says so. */
export const HISTORY_PAGES = 5;

/** What ended just before is in it although the clocks differ a little. */
const marginMs = 60_000;

/** Dates as the vendor's own client writes them. */
const dateOf = (at: Instant): string => encodeURIComponent(new Date(at).toUTCString());

/** Which contacts are looked through. */
export interface HistorySpan {
  /** Server instants. */
  readonly from: Instant;
  readonly until: Instant;
}

/** One page of the agent's completed contacts. The wire knows no filter by number. */
export const historyRequest = (agentId: string, { from, until }: HistorySpan, page: number): WireRequest =>
  get(
    `contacts/completed?startDate=${dateOf(from)}&endDate=${dateOf(until + marginMs)}` +
      `&agentId=${encodeURIComponent(agentId)}&top=${HISTORY_PAGE}&skip=${page * HISTORY_PAGE}`,
    '23.0'
  );

/** mediaTypeId (protocol 7.1); here the field is called mediaType. */
const mediaByCode: Readonly<Record<string, HistoryMedia>> = {
  '1': 'email',
  '3': 'chat',
  '4': 'call',
  '5': 'voicemail',
  '6': 'workItem',
  '9': 'digital'
};

/** A contact that was not said to be inbound went out: the field may be missing. */
const outbound = lenient((raw) => raw === null || readFlag(raw));

const entrySchema = anyCase({
  contactId: requiredId,
  mediaType: word,
  isOutbound: outbound,
  contactStart: instant,
  contactStartDate: instant,
  lastUpdateTime: instant,
  totalDurationSeconds: decimal,
  skillId: optionalId,
  skillName: word,
  fromAddr: word,
  fromAddress: word,
  toAddr: word,
  primaryDispositionId: optionalId,
  dispositionNotes: longText
});

const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** Shorter texts of digits are extensions and service numbers; only their whole counts. */
const subscriberDigits = 7;

/** National and international spelling of one number share their last digits; the country is not always sent. */
export const isSameAddress = (one: string, other: string): boolean => {
  const [short, long] = [digitsOf(one), digitsOf(other)].sort((first, second) => first.length - second.length) as [
    string,
    string
  ];
  return short !== '' && (short === long || (short.length >= subscriberDigits && long.endsWith(short)));
};

/** Entries of one answer. */
export interface HistoryPage {
  /** Contacts in the answer, whoever they were with. */
  readonly count: number;
  /** Those with the number. */
  readonly entries: readonly HistoryEntry[];
}

/** Reads one answer; null when it is not that list. The present contact is no history. */
export function readHistory(body: unknown, number: string, present: ContactId): HistoryPage | null {
  const contacts = listEntries(body, 'completedContacts', entrySchema);
  if (contacts === null) return null;
  const found = contacts.filter(
    (entry) =>
      entry.contactId !== present &&
      [entry.isOutbound ? entry.toAddr : entry.fromAddr || entry.fromAddress].some((address) => isSameAddress(address, number))
  );
  return {
    count: contacts.length,
    entries: found.map((entry) => ({
      contactId: entry.contactId,
      media: mediaByCode[entry.mediaType] ?? 'other',
      outbound: entry.isOutbound,
      at: entry.contactStart ?? entry.contactStartDate ?? entry.lastUpdateTime,
      durationMs: entry.totalDurationSeconds === null ? null : Math.max(0, entry.totalDurationSeconds) * 1000,
      skillId: entry.skillId,
      skillName: entry.skillName,
      dispositionId: entry.primaryDispositionId,
      notes: entry.dispositionNotes
    }))
  };
}

/** Pages put together: newest first, each contact once, entries without a date last. */
export const mergeHistory = (pages: readonly HistoryPage[]): readonly HistoryEntry[] => {
  const byId = new Map(pages.flatMap(({ entries }) => entries).map((entry) => [entry.contactId, entry]));
  return [...byId.values()].sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
};
