/** Watches the cards in a page and notes when each state of each contact was painted. */
import type { Page } from 'playwright-core';
import { plainWorld, type PlainWorld } from '../harness/plainWorld';

/** A state a card was seen in. */
export interface Painted {
  readonly contactId: string;
  /** The chip's words. */
  readonly state: string;
  /** Epoch ms, with fractions. */
  readonly at: number;
}

interface Watching {
  painted: Painted[];
}

/**
 * Runs in the page. A change of the cards asks for a frame; what the cards say in that frame is noted in the first task after it, when
 * the frame has been rendered.
 */
function startWatching(): void {
  const watching: Watching = { painted: [] };
  (globalThis as unknown as { watching: Watching }).watching = watching;
  const seen = new Set<string>();
  const rendered = new MessageChannel();
  let waiting: { contactId: string; state: string }[] = [];
  rendered.port1.onmessage = () => {
    const at = performance.timeOrigin + performance.now();
    watching.painted.push(...waiting.map((one) => ({ ...one, at })));
    waiting = [];
  };
  let asked = false;
  const read = (): void => {
    asked = false;
    for (const card of document.querySelectorAll<HTMLElement>('c-pc-call-card')) {
      const contactId = card.dataset['id'] ?? '';
      const state = (card.querySelector('c-pc-state-chip')?.textContent ?? '').trim();
      if (state === '' || seen.has(`${contactId} ${state}`)) continue;
      seen.add(`${contactId} ${state}`);
      waiting.push({ contactId, state });
    }
    if (waiting.length > 0) rendered.port2.postMessage(null);
  };
  new MutationObserver(() => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(read);
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}

/**
 * Runs in the page. How long a frame takes to come when one is asked for at an arbitrary moment: no painting can be seen earlier.
 */
async function frameWaits(times: number): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let count = 0; count < times; count += 1) {
    await new Promise((resolve) => setTimeout(resolve, 7 * (count % 5)));
    const asked = performance.now();
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
    waits.push(performance.now() - asked);
  }
  return waits;
}

export interface PaintWatch {
  painted(): Promise<readonly Painted[]>;
  frameWaits(times: number): Promise<readonly number[]>;
}

/** Starts watching this page's document. */
export async function watchPaint(page: Page): Promise<PaintWatch> {
  const world: PlainWorld = await plainWorld(page);
  await world.run(startWatching, undefined);
  return {
    painted: () => world.run(() => (globalThis as unknown as { watching: Watching }).watching.painted, undefined),
    frameWaits: (times) => world.run(frameWaits, times)
  };
}
