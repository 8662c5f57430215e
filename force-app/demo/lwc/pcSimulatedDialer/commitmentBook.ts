/** Commitments (protocol 4.9, 5.7): callbacks agents promise by hand, and where each of them stands. */
import type { Timer } from './modelTime';
import type { Agent, Skill } from './modelTypes';

/** What was promised. Texts are untrusted; `at` is epoch ms; `agentId` is null for anyone who has the skill. */
export interface Pledge {
  readonly firstName: string;
  readonly lastName: string;
  readonly notes: string;
  readonly number: string;
  readonly at: number;
  readonly skill: Skill;
  readonly agentId: string | null;
}

export interface Commitment {
  readonly callbackId: string;
  pledge: Pledge;
  /** `waiting` for its time; `due`, and nobody can take it yet; `offered` to an agent now. */
  place: 'waiting' | 'due' | 'offered';
  /** To whom it is offered. */
  agent: Agent | null;
  /** When it was offered last, epoch ms. */
  deliveredAt: number | null;
  /** Its time, or the end of the offer. */
  timer: Timer | null;
}

export interface CommitmentBook {
  add(callbackId: string, pledge: Pledge): Commitment;
  remove(commitment: Commitment): void;
  find(callbackId: string): Commitment | undefined;
  /** In the order they were made. */
  all(): readonly Commitment[];
  offeredTo(agent: Agent): Commitment | undefined;
  /** One is offered to this agent, or waits until they are free: nothing is dialed for them. */
  claims(agent: Agent): boolean;
}

export function createCommitmentBook(): CommitmentBook {
  const byId = new Map<string, Commitment>();
  const offeredTo = (agent: Agent): Commitment | undefined => [...byId.values()].find((one) => one.agent === agent);
  return {
    add(callbackId, pledge) {
      const commitment: Commitment = { callbackId, pledge, place: 'waiting', agent: null, deliveredAt: null, timer: null };
      byId.set(callbackId, commitment);
      return commitment;
    },
    remove({ callbackId, timer }) {
      timer?.cancel();
      byId.delete(callbackId);
    },
    find: (callbackId) => byId.get(callbackId),
    all: () => [...byId.values()],
    offeredTo,
    claims: (agent) =>
      offeredTo(agent) !== undefined ||
      [...byId.values()].some(({ place, pledge }) => place === 'due' && pledge.agentId === agent.profile.agentId)
  };
}
