/** The CXone implementation of the port: puts session, lists and clock together and speaks to the listeners. */
import type { DialerCommand, Fact, LinkFact } from 'c/pcFacts';
import { isDeskCommand, snapshotFact, unanswered } from 'c/pcCxoneWire';
import type { WireBatch } from 'c/pcCxoneWire';
import { createAgentSession } from './agentSession';
import { createAsk } from './ask';
import { createCommandCarrier } from './commandCarrier';
import { createDialerClient } from './dialerClient';
import { createLateDesks } from './lateDesks';
import type { BringDesks } from './lateDesks';
import { createListeners } from './listeners';
import { accepted, refused } from './outcomes';
import type { Connection, CtiAdapter, Outcome } from './port';
import { createReferenceDesk } from './referenceDesk';
import { createServerClock } from './serverClock';
import { createWireLog } from './wireLog';
import type { WireObserver } from './wireLog';

export interface CxoneAdapterOptions {
  /** Watches the wire for a log: requests, replies, events, what could not be read. Sees no token and no body. */
  readonly onWire?: WireObserver;
  /** Uniform in [0, 1): spreads retries. */
  readonly random?: () => number;
  /** How long a command may take, ms. */
  readonly commandLimitMs?: number;
  /** How often a read of reference data is repeated by itself. */
  readonly readRetries?: number;
  /** Loads what comes late; given by tests. */
  readonly bringDesks?: BringDesks;
}

const defaults = { commandLimitMs: 15_000, readRetries: 2 };

export function createCxoneAdapter(connection: Connection, options: CxoneAdapterOptions = {}): CtiAdapter {
  const { auth, clock } = connection;
  const {
    onWire,
    random = Math.random,
    commandLimitMs: limitMs,
    readRetries: retries,
    bringDesks
  } = { ...defaults, ...options };
  const ended = new AbortController();
  const log = createWireLog(() => clock.now(), onWire);
  const listeners = createListeners((error, fact) => log('fault', `listener of ${fact.type}`, String(error)));
  const client = createDialerClient(connection, log, ended.signal);

  const emit = (fact: Fact): void => listeners.emit(fact);
  const readClock = createServerClock(client, clock, ended.signal, emit);

  function onBatch(batch: WireBatch): void {
    for (const { what, kept } of batch.unreadable) log('unreadable', what, kept);
    for (const name of batch.untold) log('event', name, 'told to nobody');
    for (const fact of batch.facts) {
      log('event', fact.type, 'contact' in fact ? fact.contact.contactId : '');
      emit(fact);
    }
    // A session that has ended has nothing live and nothing to read.
    if (ended.signal.aborted || batch.ended) return;
    const snapshot = snapshotFact(batch);
    if (snapshot !== null) emit(snapshot);
    refresh(batch.reread);
    if (batch.snapshot) readClock();
  }

  function onLink(fact: LinkFact): void {
    log('event', fact.type);
    emit(fact);
    if (fact.type === 'link.restored') readClock();
  }

  const onOver = (): void => emit({ type: 'dialer.sessionEnded', by: 'unknown', message: '' });
  const session = createAgentSession({ client, clock, random, commandLimitMs: limitMs, onBatch, onLink, onOver });
  const sessionId = (): string | null => session.sessionId();
  const ask = createAsk(client, auth);
  const reading = { retries, signal: ended.signal };
  const desks = createLateDesks({
    tools: {
      read: (request, limit) => ask(request, { ...reading, limitMs: limit }),
      send: (request) => ask(request, { limitMs }),
      agentId: () =>
        auth.agent().then(
          (agent) => agent.agentId,
          () => null
        ),
      sessionId,
      now: () => clock.now(),
      signal: ended.signal,
      emit
    },
    clock,
    limitMs,
    bring: bringDesks,
    onMissed: () => log('lost', 'desks', 'not loaded')
  });
  const refresh = createReferenceDesk({ ask, reading, desks, emit });
  const carry = createCommandCarrier({ client, limitMs, sessionId });

  async function dispatch(command: DialerCommand): Promise<Outcome> {
    if (isDeskCommand(command)) {
      const refusal = await desks.carry(command);
      return refusal === null ? accepted : refused(refusal);
    }
    switch (command.type) {
      case 'command.connect':
        return session.connect(command.station);
      case 'command.join':
        return session.join();
      case 'command.resync':
        return session.resync();
      default:
        return carry(command);
    }
  }

  return {
    async send(command) {
      if (ended.signal.aborted) return refused(unanswered('sessionOver'));
      // A bug of ours must not reach the machines as an exception; whether the dialer acted is then not known.
      return dispatch(command).catch((error: unknown) => refused(unanswered('unreadable', String(error))));
    },
    subscribe: (listener) => listeners.subscribe(listener),
    stop() {
      ended.abort();
      session.stop();
      listeners.close();
    }
  };
}
