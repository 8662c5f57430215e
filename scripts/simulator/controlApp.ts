/**
 * The control API: plays the other side of the simulated dialer over HTTP, on a port of its own. Every call and reply is described
 * in docs/simulator-control.md.
 */
import { Hono, type Context } from 'hono';
import type { SimulatorControl } from 'c/pcSimulatedDialer';
import { bodyOf, checked, ControlRefusal, type RefusalStatus } from './controlBody';
import { streamEvents } from './controlEvents';
import { loopbackCors, onlyThisMachine } from './controlGuard';
import type { AgentsReply, ControlProblem, HealthReply, LedgerReply, LinesReply, WireReply } from './controlReplies';
import { bodies, since } from './controlSchemas';
import { mountCalls } from './controlCallRoutes';
import { mountTools } from './controlToolRoutes';

export interface ControlOptions {
  readonly control: SimulatorControl;
  /** What `GET /health` says beside the counts. */
  readonly about: Pick<HealthReply, 'origin' | 'seed' | 'pace'>;
  readonly now: () => number;
  /** Aborts when the simulator stops: ends the open event streams. */
  readonly ended: AbortSignal;
  /** Further calls, of what runs beside the dialer. */
  readonly mount?: (app: Hono) => void;
}

/** A page of a log, always up to its end; `since` beyond it answers with nothing and where the end is. */
function page<Entry>(
  c: Context,
  read: (sinceIndex: number) => readonly Entry[],
  end: () => number
): { entries: readonly Entry[]; next: number } {
  return { entries: read(checked(since, c.req.query('since'))), next: end() };
}

/** Reads: nothing here changes anything. */
function mountReads(app: Hono, { control, about, now, ended }: ControlOptions): void {
  app.get('/health', (c) =>
    c.json({
      status: 'ok',
      ...about,
      now: new Date(now()).toISOString(),
      lines: control.lines().length,
      signedIn: control.agents().filter(({ signedIn }) => signedIn).length
    } satisfies HealthReply)
  );
  app.get('/lines', (c) => c.json({ lines: control.lines() } satisfies LinesReply));
  app.get('/agents', (c) => c.json({ agents: control.agents() } satisfies AgentsReply));
  app.get('/ledger', (c) => c.json(page(c, control.ledger, () => control.ledger().length) satisfies LedgerReply));
  app.get('/wire', (c) => c.json(page(c, control.wire, control.wireEnd) satisfies WireReply));
  app.get('/events', (c) => streamEvents(c, control, ended));
}

/** Plays: each answers `{"done":true}` or says why it was not possible. */
function mountPlays(app: Hono, { control }: ControlOptions): void {
  const done = (c: Context, possible: boolean, otherwise: string): Response => {
    if (!possible) throw new ControlRefusal(409, 'not_possible', otherwise);
    return c.json({ done: true });
  };
  const knownLine = (contactId: string): string => {
    if (control.lines().some((line) => line.contactId === contactId)) return contactId;
    throw new ControlRefusal(404, 'not_found', 'There is no line with that contact id.');
  };

  app.post('/lines/:contactId/play', async (c) => {
    const { farEnd } = await bodyOf(c, bodies.play);
    return done(
      c,
      control.play(knownLine(c.req.param('contactId')), farEnd),
      'That line can not become this now; see its plays.'
    );
  });
  app.post('/lines/:contactId/hang-up', async (c) => {
    await bodyOf(c, bodies.nothing);
    return done(c, control.hangUp(knownLine(c.req.param('contactId'))), 'Nobody is on that line who could hang up.');
  });
  app.post('/next-record', async (c) => {
    const { agentId, recordId } = await bodyOf(c, bodies.nextRecord);
    const otherwise =
      recordId === undefined
        ? 'No agent waits for a record, or the list has none left.'
        : 'Nobody is free for that record, or it is out, done, or promised to another agent.';
    return done(c, control.nextRecordNow(agentId, recordId), otherwise);
  });
  app.post('/faults', async (c) => {
    const { agentId, ...fault } = await bodyOf(c, bodies.fault);
    return done(c, control.fault(fault, agentId), 'That fault can not happen now: it needs an agent with a session.');
  });
  app.post('/autoplay', async (c) => {
    control.autoplay((await bodyOf(c, bodies.switch)).on);
    return c.json({ done: true });
  });
  app.post('/agents/:agentId/drop-leg', async (c) => {
    await bodyOf(c, bodies.nothing);
    const agentId = c.req.param('agentId');
    if (!control.agents().some((agent) => agent.agentId === agentId))
      throw new ControlRefusal(404, 'not_found', 'There is no agent with that id.');
    return done(c, control.dropLeg(agentId), "That agent's phone is neither up nor ringing.");
  });
  app.post('/skills/:skillId/list', async (c) => {
    const { left } = await bodyOf(c, bodies.list);
    return done(c, control.shortenList(c.req.param('skillId'), left), 'That list does not exist, or has no more than that.');
  });
  app.post('/skills/:skillId/running', async (c) => {
    const { running } = await bodyOf(c, bodies.running);
    if (control.setSkillRunning(c.req.param('skillId'), running)) return c.json({ done: true });
    throw new ControlRefusal(404, 'not_found', 'There is no skill with that id.');
  });
}

/** Builds the handler of the control API. */
export function controlApp(options: ControlOptions): Hono {
  const app = new Hono();
  const refuse = (c: Context, status: RefusalStatus | 500, problem: ControlProblem): Response => c.json(problem, status);
  app.use(loopbackCors, onlyThisMachine, async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  mountReads(app, options);
  mountPlays(app, options);
  mountTools(app, options.control);
  mountCalls(app, options.control);
  options.mount?.(app);
  app.notFound((c) => refuse(c, 404, { error: 'not_found', message: 'There is no such call; see docs/simulator-control.md.' }));
  app.onError((error, c) => {
    if (error instanceof ControlRefusal) return refuse(c, error.status, { error: error.error, message: error.message });
    console.error(error);
    return refuse(c, 500, { error: 'failed', message: 'The simulator failed; its log says why.' });
  });
  return app;
}
