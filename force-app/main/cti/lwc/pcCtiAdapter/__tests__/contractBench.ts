/** The adapter against the simulated dialer over real HTTP, with a signed-in agent and the control API. */
import assert from 'node:assert/strict';
import type { ContactFact, DialerCommand, Fact } from 'c/pcFacts';
import { controlClient } from '../../../../../../scripts/simulator/controlClient';
import { startSimulator } from '../../../../../../scripts/simulator/server';
import { signIn } from '../../../../../../scripts/simulator/signIn';
import { softphoneClientId } from '../../../../../demo/lwc/pcSimulatedTenant/pcSimulatedTenant';
import { createCxoneAdapter } from '../pcCtiAdapter';
import type { AuthProvider, Clock, Outcome } from '../pcCtiAdapter';

const clock: Clock = {
  now: () => Date.now(),
  // eslint-disable-next-line @lwc/lwc/no-async-operation -- real time over real HTTP
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout)
};

/** Signs in once, asks who that is, and renews when told to. */
async function provider(origin: string, username: string): Promise<AuthProvider & { readonly renewed: () => number }> {
  let tokens = await signIn(origin, username);
  let renewed = 0;
  const whoami = await fetch(`${origin}/incontactauthorizationserver/token/whoami`, {
    method: 'POST',
    body: JSON.stringify({ token: tokens.accessToken })
  });
  const who = (await whoami.json()) as Record<string, string>;
  const apiBase = (who.resource_server_base_uri ?? '').replace(/\/incontactapi\/?$/i, '');
  return {
    renewed: () => renewed,
    accessToken: async () => tokens.accessToken,
    async freshToken() {
      renewed += 1;
      const form = { grant_type: 'refresh_token', refresh_token: tokens.refreshToken, client_id: softphoneClientId };
      const reply = await fetch(`${origin}/auth/token`, { method: 'POST', body: new URLSearchParams(form) });
      assert.equal(reply.status, 200);
      const body = (await reply.json()) as { access_token: string; refresh_token: string; expires_in: number };
      tokens = { accessToken: body.access_token, refreshToken: body.refresh_token, expiresInS: body.expires_in };
      return tokens.accessToken;
    },
    agent: async () => ({ agentId: who.agent_id ?? '', teamId: who.team_id ?? '', name: username, apiBase })
  };
}

/** An agent at their panel: signed in at a simulator, with an adapter of their own and everything it said. */
async function openAgent(origin: string, username: string) {
  const auth = await provider(origin, username);
  const { agentId } = await auth.agent();
  const facts: Fact[] = [];
  const waiting = new Set<() => void>();
  let polling = 0;
  let most = 0;

  const adapter = createCxoneAdapter(
    {
      auth,
      clock,
      async fetch(request) {
        const poll = request.url.includes('/get-next-event');
        if (poll) most = Math.max(most, ++polling);
        try {
          return await fetch(request);
        } finally {
          if (poll) polling -= 1;
        }
      }
    },
    { random: () => 0, readRetries: 0 }
  );
  adapter.subscribe((fact) => {
    facts.push(fact);
    for (const look of [...waiting]) look();
  });

  /** The first fact from `since` on that fits, as soon as there is one. */
  function until<T>(find: (fact: Fact) => T | null | undefined | false, what: string, since = 0, withinMs = 8000): Promise<T> {
    return new Promise((resolve, reject) => {
      // eslint-disable-next-line @lwc/lwc/no-async-operation -- real time over real HTTP
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`never came: ${what}; since then ${facts.slice(since).map(({ type }) => type)}`));
      }, withinMs);
      function look(): void {
        for (const fact of facts.slice(since)) {
          const found = find(fact);
          if (found === null || found === undefined || found === false) continue;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
          return;
        }
      }
      waiting.add(look);
      look();
    });
  }

  return {
    auth,
    agentId,
    adapter,
    facts,
    until,
    /** Position to look from. */
    mark: () => facts.length,
    fact: <T extends Fact['type']>(type: T, since = 0) =>
      until((fact) => (fact.type === type ? (fact as Extract<Fact, { type: T }>) : null), type, since),
    contact: (fits: (contact: ContactFact) => boolean, what: string, since = 0) =>
      until((fact) => ('contact' in fact && fits(fact.contact) ? fact.contact : null), what, since),
    mostPolls: () => most,
    send: (command: DialerCommand): Promise<Outcome> => adapter.send(command),
    async accept(command: DialerCommand): Promise<void> {
      assert.deepEqual(await adapter.send(command), { kind: 'accepted' }, command.type);
    },
    async refusal(command: DialerCommand) {
      const outcome = await adapter.send(command);
      assert.ok(outcome.kind === 'refused', command.type);
      return outcome.refusal;
    },
    leave: () => adapter.stop()
  };
}

export type ContractAgent = Awaited<ReturnType<typeof openAgent>>;

/** A simulator where nothing happens by itself, and an agent at it. */
export async function startContract(username = 'pat.agent') {
  const simulator = await startSimulator({ pace: 50, seed: 7 });
  const control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);
  const agents = [await openAgent(simulator.origin, username)];
  const [first = assert.fail()] = agents;
  return {
    ...first,
    control,
    /** Another agent at the same simulator. */
    async colleague(other: string): Promise<ContractAgent> {
      const agent = await openAgent(simulator.origin, other);
      agents.push(agent);
      return agent;
    },
    /** Polls that were outstanding at once, of the agent for whom there were most. */
    mostPolls: () => Math.max(...agents.map((agent) => agent.mostPolls())),
    async stop() {
      for (const agent of agents) agent.leave();
      await simulator.stop();
    }
  };
}

export type Contract = Awaited<ReturnType<typeof startContract>>;

const station = { stationId: '', phoneNumber: '5205550109' };

/** Connects and waits for the first snapshot. */
export async function connect(contract: ContractAgent): Promise<void> {
  const since = contract.mark();
  await contract.accept({ type: 'command.connect', station });
  await contract.fact('dialer.snapshotCompleted', since);
}

/** From connected to a conversation in the skill of three lines; returns the contact. */
export async function talk(contract: Contract): Promise<ContactFact> {
  await contract.accept({ type: 'command.pickSkill', skillName: 'Collections A' });
  const ringing = await contract.contact(({ status }) => status === 'ringing', 'a line that rings');
  await contract.control.connect(ringing.contactId);
  return contract.contact(
    ({ contactId, status }) => contactId === ringing.contactId && status === 'active',
    'the conversation'
  );
}
