/** The live stream of the control API: server-sent events with lines, agents, ledger and wire traffic. */
import type { Context } from 'hono';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import type { SimulatorControl } from 'c/pcSimulatedDialer';
import type { ControlEvents } from './controlReplies';

/** How often the model is looked at while somebody listens, ms. */
const lookEveryMs = 50;
/** A comment after this long without news, ms, so that a dead connection is noticed. */
const sayAliveEveryMs = 15_000;

/** Where a listener stands in both logs; travels as the event id, so that a reconnecting browser goes on where it was. */
interface Position {
  ledger: number;
  wire: number;
}

function positionOf(c: Context, control: SimulatorControl): Position {
  const [, ledger, wire] = /^(\d{1,9})-(\d{1,9})$/.exec(c.req.header('last-event-id') ?? c.req.query('from') ?? '') ?? [];
  return {
    ledger: ledger === undefined ? control.ledger().length : Number(ledger),
    wire: wire === undefined ? control.wireEnd() : Number(wire)
  };
}

/** Writes what changed since the last look; answers whether there was anything. */
function createTeller(control: SimulatorControl, stream: SSEStreamingApi, position: Position): () => Promise<boolean> {
  const said = { lines: '', agents: '' };
  const write = <Name extends keyof ControlEvents>(event: Name, data: string): Promise<void> =>
    stream.writeSSE({ event, data, id: `${position.ledger}-${position.wire}` });
  const whole = async (event: 'lines' | 'agents'): Promise<boolean> => {
    const data = JSON.stringify(control[event]());
    if (data === said[event]) return false;
    said[event] = data;
    await write(event, data);
    return true;
  };
  const news = async (event: 'ledger' | 'wire'): Promise<boolean> => {
    const entries = control[event](position[event]);
    if (entries.length === 0) return false;
    position[event] = event === 'wire' ? control.wireEnd() : position.ledger + entries.length;
    await write(event, JSON.stringify({ entries, next: position[event] }));
    return true;
  };
  return async () => {
    const told = [await whole('lines'), await whole('agents'), await news('ledger'), await news('wire')];
    return told.includes(true);
  };
}

/** Answers `GET /events`. Ends when the client goes or `ended` aborts. */
export function streamEvents(c: Context, control: SimulatorControl, ended: AbortSignal): Response {
  return streamSSE(c, async (stream) => {
    const tell = createTeller(control, stream, positionOf(c, control));
    let quietMs = 0;
    while (!stream.aborted && !stream.closed && !ended.aborted) {
      quietMs = (await tell()) ? 0 : quietMs + lookEveryMs;
      if (quietMs >= sayAliveEveryMs) {
        quietMs = 0;
        await stream.write(': alive\n\n');
      }
      await stream.sleep(lookEveryMs);
    }
  });
}
