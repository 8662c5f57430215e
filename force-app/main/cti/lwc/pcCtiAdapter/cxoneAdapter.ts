/** The CXone implementation of the port: puts session, lists and clock together and speaks to the listeners. */
import type { DialerCommand, Fact, LinkFact, Refusal } from 'c/pcFacts';
import { snapshotFact, unanswered } from 'c/pcCxoneWire';
import type { WireBatch } from 'c/pcCxoneWire';
import { createAgentSession } from './agentSession';
import { createCommandCarrier } from './commandCarrier';
import { createDialerClient } from './dialerClient';
import { createDirectoryDesk } from './directoryDesk';
import { createHistoryDesk } from './historyDesk';
import { createListeners } from './listeners';
import { accepted, refused } from './outcomes';
import type { Connection, CtiAdapter, Outcome } from './port';
import { createReferenceDesk } from './referenceDesk';
import { createSavedReader } from './savedDisposition';
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
}

const defaults = { commandLimitMs: 15_000, readRetries: 2 };

export function createCxoneAdapter(connection: Connection, options: CxoneAdapterOptions = {}): CtiAdapter {
  const { auth, clock } = connection;
  const { onWire, random = Math.random, commandLimitMs, readRetries: retries } = { ...defaults, ...options };
  const ended = new AbortController();
  const log = createWireLog(() => clock.now(), onWire);
  const listeners = createListeners((error, fact) => log('fault', `listener of ${fact.type}`, String(error)));
  const client = createDialerClient(connection, log, ended.signal);

  const emit = (fact: Fact): void => listeners.emit(fact);
  const desk = { client, auth, clock, retries, signal: ended.signal, emit };
  const lists = createReferenceDesk(desk);
  const readHistory = createHistoryDesk(desk);
  const readDirectory = createDirectoryDesk(desk);
  const readSaved = createSavedReader(desk);
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
    lists.refresh(batch.reread);
    if (batch.snapshot) readClock();
  }

  function onLink(fact: LinkFact): void {
    log('event', fact.type);
    emit(fact);
    if (fact.type === 'link.restored') readClock();
  }

  const onOver = (): void => emit({ type: 'dialer.sessionEnded', by: 'unknown', message: '' });
  const session = createAgentSession({ client, clock, random, commandLimitMs, onBatch, onLink, onOver });

  const carry = createCommandCarrier({ client, auth, limitMs: commandLimitMs, sessionId: () => session.sessionId() });

  async function read(answer: Promise<Refusal | null>): Promise<Outcome> {
    const refusal = await answer;
    return refusal === null ? accepted : refused(refusal);
  }

  async function dispatch(command: DialerCommand): Promise<Outcome> {
    switch (command.type) {
      case 'command.connect':
        return session.connect(command.station);
      case 'command.join':
        return session.join();
      case 'command.resync':
        return session.resync();
      case 'command.readDispositions':
        return read(lists.readDispositions(command.skillId));
      case 'command.readHistory':
        return read(readHistory(command));
      case 'command.readSkillParameters':
        return read(lists.readSkillParameters(command.skillId));
      case 'command.readTags':
        return read(lists.readTags(command.skillId));
      case 'command.readCallbacks':
        return read(lists.readCallbacks());
      case 'command.readSaved':
        return read(readSaved(command.contactId));
      case 'command.readDirectory':
        return read(readDirectory(command.text));
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
