/** Serves a web-standard handler over HTTP, on this machine only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { DroppedConnection } from 'c/pcSimulatedDialer';

export type Handler = (request: Request) => Response | Promise<Response>;

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Sets who answers; until then requests are answered 503. */
  serve(handler: Handler): void;
  /** Takes no new connection, lets open replies end, and after `graceMs` cuts what is still open. */
  close(graceMs?: number): Promise<void>;
}

/** Largest body a request may bring, bytes; more than any call of the protocol needs. */
const largestBody = 1_048_576;

const problem = (status: number, message: string): Response =>
  Response.json(
    { error: status < 500 ? 'invalid_request' : 'server_error', error_description: message, message },
    { status, headers: { 'Access-Control-Allow-Origin': '*' } }
  );

/** A body has to say how long it is, and may not be longer than any call needs. */
function bodyProblem({ headers }: Request): Response | null {
  if (headers.has('transfer-encoding')) return problem(411, 'A body has to come with its length.');
  if (Number(headers.get('content-length') ?? 0) > largestBody) return problem(413, `A body may have ${largestBody} bytes.`);
  return null;
}

/** The handler's answer. A dropped connection cuts the socket; any other failure is a 500 and a line in the log. */
async function answer(handler: Handler, request: Request, cut: () => void): Promise<Response> {
  try {
    return bodyProblem(request) ?? (await handler(request));
  } catch (error) {
    if (request.signal.aborted) return RESPONSE_ALREADY_SENT;
    if (error instanceof DroppedConnection) {
      cut();
      return RESPONSE_ALREADY_SENT;
    }
    console.error(error);
    return problem(500, 'The simulator failed; its log says why.');
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Opens a server on `port`, 0 for any free one. Rejects with the system's error (`EADDRINUSE` when the port is taken). */
export async function openLoopbackServer(port = 0): Promise<LoopbackServer> {
  let handler: Handler = () => problem(503, 'The simulator is not ready yet.');
  const server = createServer(
    getRequestListener((request, { incoming }) => answer(handler, request, () => incoming.socket.destroy()), {
      overrideGlobalObjects: false
    })
  );
  // Longer than a poll: a connection closed by the server just as the client uses it again looks like a fault nobody armed.
  server.keepAliveTimeout = 120_000;
  await listen(server, port);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (next) => {
      handler = next;
    },
    close: (graceMs = 500) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      })
  };
}
