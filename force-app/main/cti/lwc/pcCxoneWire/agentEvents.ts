/** AgentState, AgentLeg, Mute (protocol 4.3–4.5). */
import type { AgentCondition, AgentLegFact, NextAgentState, ShiftFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { flag, instant, lenient, readId, seconds, word } from './wireValues';

const conditions: Readonly<Record<string, AgentCondition>> = {
  loggedin: 'loggedIn',
  loggedout: 'loggedOut',
  available: 'available',
  unavailable: 'unavailable',
  dialer: 'dialer',
  dialerpending: 'dialerPending',
  inboundcontact: 'inboundContact',
  outboundcontact: 'outboundContact',
  inboundconsult: 'inboundConsult',
  outboundconsult: 'outboundConsult'
};

const known = <T>(table: Readonly<Record<string, T>>, rawWord: string): T | undefined => {
  const key = rawWord.trim().toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

/** A state's word in ours; `unknown` for one nobody knows. */
export const agentCondition = (rawState: string): AgentCondition => known(conditions, rawState) ?? 'unknown';

const nextSchema = anyCase({ State: word, OutReason: word });

/** Up to two states are used (protocol 4.3); null instead of a list is tolerated. */
const nextStates = lenient((raw): NextAgentState[] => {
  const parsed = (Array.isArray(raw) ? raw.slice(0, 2) : []).map((entry: unknown) => safeParse(nextSchema, entry));
  return parsed.flatMap((entry) => (entry.success ? [{ state: entry.output.State, reason: entry.output.OutReason }] : []));
});

const stateSchema = anyCase({
  CurrentState: word,
  CurrentOutReason: word,
  StartTimeUTC: instant,
  AcwTimeout: seconds,
  IsAcw: flag,
  NextStates: nextStates
});

/** A state without a word for it says nothing; any word does, known or not. */
export function readAgentState(raw: unknown): readonly ShiftFact[] | string {
  const result = safeParse(stateSchema, raw);
  if (!result.success || result.output.CurrentState === '') return 'no state named';
  const wire = result.output;
  const state = {
    condition: agentCondition(wire.CurrentState),
    rawState: wire.CurrentState,
    reason: wire.CurrentOutReason,
    startedAt: wire.StartTimeUTC,
    acw: wire.IsAcw,
    acwTimeoutS: wire.AcwTimeout,
    next: wire.NextStates
  };
  return [{ type: 'dialer.agentStateChanged', state }];
}

const legStatuses: Readonly<Record<string, AgentLegFact['status']>> = {
  dialing: 'dialing',
  active: 'active',
  disconnected: 'disconnected'
};

const legSchema = anyCase({ AgentLegId: lenient((raw) => readId(raw) ?? ''), Status: word, FinalState: flag });

export function readAgentLeg(raw: unknown): readonly ShiftFact[] | string {
  const result = safeParse(legSchema, raw);
  if (!result.success || result.output.Status === '') return 'no leg status named';
  const { AgentLegId: legId, Status: rawStatus, FinalState: final } = result.output;
  return [{ type: 'dialer.legChanged', leg: { legId, status: known(legStatuses, rawStatus) ?? 'unknown', rawStatus, final } }];
}

const muteSchema = anyCase({ AgentMuted: lenient((raw) => raw) });

/** Unreadable without a value: whether one is heard must not be guessed. */
export function readMute(raw: unknown): readonly ShiftFact[] | string {
  const result = safeParse(muteSchema, raw);
  const value = result.success ? String(result.output.AgentMuted).trim().toLowerCase() : '';
  if (!['true', 'false', 'on', 'off'].includes(value)) return 'neither muted nor unmuted';
  return [{ type: 'dialer.muteChanged', muted: value === 'true' || value === 'on' }];
}
