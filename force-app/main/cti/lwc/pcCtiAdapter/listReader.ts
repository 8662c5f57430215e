/** Reads one of the lists a shift needs to begin and says what came of it as a fact (protocol 7). */
import type { DialerFact } from 'c/pcFacts';
import { answerIn, listFailed, readPermissions, readSkills, readUnavailableCodes } from 'c/pcCxoneWire';
import type { AgentList, ShiftList, WireReply } from 'c/pcCxoneWire';

function factOf<T>(list: T | null, fact: (list: T) => DialerFact): DialerFact | null {
  return list === null ? null : fact(list);
}

/** A body → the fact it tells; null when it is not that list. */
const readers: Readonly<Record<ShiftList, (body: unknown) => DialerFact | null>> = {
  skills: (body) => factOf(readSkills(body), (skills) => ({ type: 'dialer.skillsListed', skills })),
  unavailableCodes: (body) => factOf(readUnavailableCodes(body), (codes) => ({ type: 'dialer.unavailableCodesListed', codes })),
  permissions: (body) => factOf(readPermissions(body), (permissions) => ({ type: 'dialer.permissionsListed', permissions }))
};

/** Whether the shift needs it to begin; the others are read at the desks. */
export const isShiftList = (list: AgentList): list is ShiftList => Object.hasOwn(readers, list);

/** What the answer tells, or `dialer.listFailed`. */
export const listFact = (list: ShiftList, reply: WireReply): DialerFact =>
  answerIn(reply, readers[list]) ?? listFailed(list, null, reply);
