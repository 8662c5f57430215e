/** What each event type of the wire becomes (protocol 4). */
import type { DialerFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { readAgentLeg, readAgentState, readMute } from './agentEvents';
import { anyCase } from './anyCase';
import { readPromiseKeeper, readPromiseKeeperStatus } from './commitmentReaders';
import { readConference, readHoursOfOperation } from './conferenceEvents';
import { readContactEvent } from './contactEvent';
import type { AgentList } from './referenceRequests';
import { readSessionStart, sessionEnd } from './sessionEvents';
import { readIndicator, readPageOpen, readPopUrl, readRunApp } from './toolEvents';
import { flag } from './wireValues';

/** Facts in order, or a sentence saying why the event cannot be read. */
type EventReader = (raw: unknown) => readonly DialerFact[] | string;

const listSchema = anyCase({ Empty: flag });

/** Empty left out means "running low" (protocol 4.8, quirk 13). */
const readSkillList: EventReader = (raw) => {
  const result = safeParse(listSchema, raw);
  return result.success ? [{ type: 'dialer.listRanLow', empty: result.output.Empty }] : 'not an object';
};

/** Known, and nothing the softphone acts on today: seen in the wire log, told to nobody. */
const silent: EventReader = () => [];

/** Readers by `Type` in lower case. */
export const eventReaders: ReadonlyMap<string, EventReader> = new Map<string, EventReader>([
  ['agentsessionstart', readSessionStart],
  ['agentsessionend', sessionEnd('agent')],
  ['remoteagentsessionend', sessionEnd('remote')],
  ['agentstate', readAgentState],
  ['agentleg', readAgentLeg],
  ['mute', readMute],
  ['callcontactevent', readContactEvent],
  ['naturalcallingskilllist', readSkillList],
  // Notifications carry nothing; what they make us read again stands below.
  ['updateskills', silent],
  ['updatedialercampaigns', silent],
  ['updateunavailablecodes', silent],
  ['updatepermissions', silent],
  ['updatemessages', silent],
  ['updatecallbacks', silent],
  ['updateindicators', silent],
  // Commitments, screen pops, indicators, conference numbers (protocol 4.9–4.11).
  ['promisekeeper', readPromiseKeeper],
  ['promisekeeperstatus', readPromiseKeeperStatus],
  ['popurl', readPopUrl],
  ['pageopen', readPageOpen],
  ['runapp', readRunApp],
  ['indicator', readIndicator],
  ['conference', readConference],
  ['hoursofoperation', readHoursOfOperation],
  // Free-form messages between a tenant's scripts and its own agent application; what they mean is agreed there, not on the wire.
  ['customevent', silent],
  ['mchagentsettingschangeevent', silent],
  // Other media and other products: never ours.
  ['agentassist', silent],
  ['agentworkflowconfiguration', silent],
  ['voicemailcontactevent', silent],
  ['voicemailplaybackevent', silent],
  ['workitemcontactevent', silent],
  ['digitalcontactevent', silent],
  ['smartreachvalidation', silent]
]);

/** Lists a notification makes us read again (protocol 4.7); a session start makes us read everything. */
const rereads: Readonly<Record<string, readonly AgentList[]>> = {
  agentsessionstart: ['settings', 'permissions', 'skills', 'unavailableCodes', 'messages', 'zones', 'callbacks', 'indicators'],
  updateskills: ['skills', 'unavailableCodes'],
  updatedialercampaigns: ['skills', 'unavailableCodes'],
  updateunavailablecodes: ['unavailableCodes'],
  updatepermissions: ['permissions'],
  updatemessages: ['messages'],
  updatecallbacks: ['callbacks'],
  updateindicators: ['indicators']
};

export const rereadsOf = (type: string): readonly AgentList[] => (Object.hasOwn(rereads, type) ? (rereads[type] ?? []) : []);
