/** Reads a page's panel at once, and its memory, through the browser's own protocol. */
import type { Page } from 'playwright-core';
import { plainWorld, type PlainWorld } from '../harness/plainWorld';
import type { Words } from '../harness/words';
import { meaningIn } from './meaning';
import { readPage } from './readPage';
import type { PanelSight } from './sight';

/** What the page holds after the garbage was collected. */
export interface Memory {
  /** Epoch ms. */
  readonly at: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface PanelReader {
  look(): Promise<PanelSight>;
  memory(): Promise<Memory>;
}

/** Opens a reader on a page. */
export async function openPanelReader(page: Page, words: Words): Promise<PanelReader> {
  const session = await page.context().newCDPSession(page);
  const meaning = meaningIn(words);
  let world: PlainWorld = await plainWorld(page);
  return {
    async look() {
      try {
        return meaning(await world.run(readPage, null));
      } catch {
        // A page that was loaded anew has another world.
        world = await plainWorld(page);
        return meaning(await world.run(readPage, null));
      }
    },
    async memory() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { at: Date.now(), heapBytes: usedSize, nodes, listeners: jsEventListeners };
    }
  };
}
