/** The control API as functions, for tests, browser scenarios and programs. Runs wherever there is a `fetch`. */
import type { ControlLine, FarEnd, SimulatorControl } from 'c/pcSimulatedDialer';
import type {
  AgentsReply,
  ControlProblem,
  HealthReply,
  InboundReply,
  LedgerReply,
  LinesReply,
  WireReply
} from './controlReplies';
import type { FaultOrder } from './controlSchemas';
import { controlToolClient, type ControlToolClient } from './controlToolClient';

/** A call the control API refused. */
export class ControlError extends Error {
  override name = 'ControlError';
  readonly status: number;
  readonly problem: ControlProblem;

  constructor(status: number, problem: ControlProblem) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
  }
}

export interface ControlClient extends ControlToolClient {
  health(): Promise<HealthReply>;
  lines(): Promise<readonly ControlLine[]>;
  agents(): Promise<ReturnType<SimulatorControl['agents']>>;
  /** Entries from index `since` on; `next` is the index that goes on. */
  ledger(since?: number): Promise<LedgerReply>;
  wire(since?: number): Promise<WireReply>;
  play(contactId: string, farEnd: FarEnd): Promise<void>;
  /**
   * A person answers and the analysis finds a person: the line is played twice, as it stands still in between while autoplay is off.
   * With autoplay on the second verdict comes by itself.
   */
  connect(contactId: string): Promise<void>;
  hangUp(contactId: string): Promise<void>;
  /** For one agent, or for whoever waits; this record, or whichever is next. */
  nextRecord(agentId?: string, recordId?: string): Promise<void>;
  fault(fault: FaultOrder): Promise<void>;
  autoplay(on: boolean): Promise<void>;
  setSkillRunning(skillId: string, running: boolean): Promise<void>;
  /** A customer calls an inbound skill; resolves with the contact id of the call and of its first offer. */
  inbound(call: Parameters<SimulatorControl['inbound']>[0]): Promise<string>;
  /** The agent's phone is gone. */
  dropLeg(agentId: string): Promise<void>;
  /** Leaves this many records on the list. */
  shortenList(skillId: string, left: number): Promise<void>;
  /** The first line `matches` accepts, as soon as there is one. Rejects after `withinMs` with the lines there were instead. */
  lineWhen(matches: (line: ControlLine) => boolean, withinMs?: number): Promise<ControlLine>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Every function rejects with {@link ControlError} when the call is refused. */
export function controlClient(controlOrigin: string): ControlClient {
  async function call<Reply>(path: string, init?: RequestInit): Promise<Reply> {
    const reply = await fetch(`${controlOrigin}${path}`, init);
    const body: unknown = await reply.json();
    if (!reply.ok) throw new ControlError(reply.status, body as ControlProblem);
    return body as Reply;
  }
  const post = <Reply>(path: string, body: object = {}): Promise<Reply> =>
    call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const line = (contactId: string): string => `/lines/${encodeURIComponent(contactId)}`;
  const lines = async (): Promise<readonly ControlLine[]> => (await call<LinesReply>('/lines')).lines;

  const lineWhen: ControlClient['lineWhen'] = async (matches, withinMs = 10_000) => {
    const until = performance.now() + withinMs;
    for (;;) {
      const present = await lines();
      const found = present.find(matches);
      if (found !== undefined) return found;
      if (performance.now() >= until) {
        throw new Error(`No such line within ${withinMs} ms; there were ${JSON.stringify(present)}`);
      }
      await pause(25);
    }
  };
  const play: ControlClient['play'] = (contactId, farEnd) => post(`${line(contactId)}/play`, { farEnd });

  return {
    ...controlToolClient(post),
    health: () => call('/health'),
    lines,
    agents: async () => (await call<AgentsReply>('/agents')).agents,
    ledger: (since = 0) => call(`/ledger?since=${since}`),
    wire: (since = 0) => call(`/wire?since=${since}`),
    play,
    connect: async (contactId) => {
      await play(contactId, 'person');
      const screened = await lineWhen((one) => one.contactId === contactId && /^(NaturalCallAMD|Active)$/.test(one.status));
      if (screened.status !== 'Active') await play(contactId, 'person');
    },
    hangUp: (contactId) => post(`${line(contactId)}/hang-up`),
    nextRecord: (agentId, recordId) => post('/next-record', { agentId, recordId }),
    fault: (fault) => post('/faults', fault),
    autoplay: (on) => post('/autoplay', { on }),
    setSkillRunning: (skillId, running) => post(`/skills/${encodeURIComponent(skillId)}/running`, { running }),
    inbound: async (order) =>
      (
        await call<InboundReply>('/inbound', {
          method: 'POST',
          body: JSON.stringify(order),
          headers: { 'content-type': 'application/json' }
        })
      ).contactId,
    dropLeg: (agentId) => post(`/agents/${encodeURIComponent(agentId)}/drop-leg`),
    shortenList: (skillId, left) => post(`/skills/${encodeURIComponent(skillId)}/list`, { left }),
    lineWhen
  };
}
