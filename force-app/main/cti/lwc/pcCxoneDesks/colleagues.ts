/** Colleagues and what they do: everybody first, then what changed; never asked more often than the dialer wants (protocol 7.11, 8). */
import type { DirectoryAgent, Instant } from 'c/pcFacts';
import { answerIn } from 'c/pcCxoneWire';
import type { WireReply } from 'c/pcCxoneWire';
import type { DeskTools, RequestOf } from './deskTypes';
import { readAgentStates } from './directoryReaders';
import { agentStatesRequest } from './directoryRequests';

/** An answer younger than this is used again, ms. */
const FRESH_MS = 5000;

/** Everybody is asked for again after this long, because who is no agent any more may never be told, ms. */
const WHOLE_MS = 600_000;

export interface ColleaguesOptions {
  readonly now: DeskTools['now'];
  ask(request: RequestOf): Promise<WireReply>;
}

interface Known {
  readonly agents: ReadonlyMap<string, DirectoryAgent>;
  readonly polledAt: string | null;
  readonly wholeAt: Instant;
  readonly readAt: Instant;
}

/** The colleagues there are, or the reply that says why they could not be read. */
export type Colleagues = { readonly agents: readonly DirectoryAgent[] } | { readonly failed: WireReply };

export function createColleagues({ now, ask }: ColleaguesOptions) {
  let known: Known | null = null;
  let reading: Promise<Colleagues> | null = null;

  async function read(): Promise<Colleagues> {
    const before = known !== null && now() - known.wholeAt < WHOLE_MS && known.polledAt !== null ? known : null;
    const reply = await ask(() => agentStatesRequest(before?.polledAt ?? null));
    const states = answerIn(reply, readAgentStates);
    if (states === null) return { failed: reply };
    const agents = new Map(before?.agents);
    for (const agent of states.agents) agents.set(agent.agentId, agent);
    for (const agentId of states.left) agents.delete(agentId);
    const readAt = now();
    known = { agents, polledAt: states.polledAt ?? before?.polledAt ?? null, wholeAt: before?.wholeAt ?? readAt, readAt };
    return { agents: [...agents.values()] };
  }

  return async function colleagues(): Promise<Colleagues> {
    if (known !== null && now() - known.readAt < FRESH_MS) return { agents: [...known.agents.values()] };
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
}
