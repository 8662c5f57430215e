/** AgentSessionStart, AgentSessionEnd, RemoteAgentSessionEnd (protocol 4.1, 4.2). */
import type { ShiftFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { flag, instant, lenient, longText, readText, word } from './wireValues';

const agentId = lenient((raw) => readText(raw).trim());

const startSchema = anyCase({
  AgentId: agentId,
  BusNo: agentId,
  StationId: word,
  StationPhoneNumber: word,
  DialerCampaign: word,
  DialerCampaignStartTime: instant,
  CanMask: flag,
  CanRecord: flag,
  CanMultiPartyConference: flag
});

/** The session began, was joined, or its state is replayed for an older id. */
export function readSessionStart(raw: unknown): readonly ShiftFact[] | string {
  const result = safeParse(startSchema, raw);
  if (!result.success) return 'not an object';
  const wire = result.output;
  const session = {
    agentId: wire.AgentId,
    busNo: wire.BusNo,
    stationId: wire.StationId,
    stationPhoneNumber: wire.StationPhoneNumber,
    dialerSkillName: wire.DialerCampaign,
    // The start time means nothing while no skill is logged into (protocol 4.1).
    dialerSince: wire.DialerCampaign === '' ? null : wire.DialerCampaignStartTime,
    canMask: wire.CanMask,
    canRecord: wire.CanRecord,
    canConference: wire.CanMultiPartyConference
  };
  return [{ type: 'dialer.sessionStarted', session }];
}

const endSchema = anyCase({ Message: longText });

/** Reader of a session end; `remote` when a supervisor or a time-out ended it. */
export const sessionEnd =
  (by: 'agent' | 'remote') =>
  (raw: unknown): readonly ShiftFact[] | string => {
    const result = safeParse(endSchema, raw);
    return result.success ? [{ type: 'dialer.sessionEnded', by, message: result.output.Message }] : 'not an object';
  };
