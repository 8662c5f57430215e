/** The floor of the benchmark: a long poll on loopback, answered with almost nothing, seen by nobody but the page's own `fetch`. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { plainWorld } from '../harness/plainWorld';

/** Runs in the page: one long poll after the other; notes when each reply has been read. */
async function poll({ address, times }: { address: string; times: number }): Promise<readonly number[]> {
  const read: number[] = [];
  for (let count = 0; count < times; count += 1) {
    await (await fetch(address, { cache: 'no-store' })).json();
    read.push(performance.timeOrigin + performance.now());
  }
  return read;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Milliseconds from the server's answer to an empty poll until the page has read it, `times` times. `page` leaves what it shows. */
export async function emptyFactOverLoopback(page: Page, times: number): Promise<readonly number[]> {
  const sent: number[] = [];
  const answer = async (response: ServerResponse): Promise<void> => {
    await pause(10);
    sent.push(Date.now());
    response.end('{}');
  };
  const server = createServer(({ url }, response) => {
    if (url === '/poll') void answer(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.goto(address);
    const read = await (await plainWorld(page)).run(poll, { address: `${address}poll`, times });
    return read.map((at, index) => at - (sent[index] ?? Number.NaN));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
