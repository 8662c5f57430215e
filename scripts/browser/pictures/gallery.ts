/** Where pictures go, and how they are taken. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import type { Studio } from './studio';

export interface Gallery {
  /** The softphone's panel as docs/pictures/<name>.png. */
  panel(studio: Studio, name: string): Promise<void>;
  /** The whole page. */
  page(studio: Studio, name: string): Promise<void>;
  /** Keeps a picture of the utility item for the board. */
  utility(studio: Studio, caption: string): Promise<void>;
  /** Everything kept of the utility item so far. */
  readonly utilities: readonly { readonly caption: string; readonly png: Buffer }[];
  save(name: string, png: Buffer): void;
}

const settings = { animations: 'disabled', caret: 'hide' } as const;

export function openGallery(folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url))): Gallery {
  mkdirSync(folder, { recursive: true });
  const utilities: { caption: string; png: Buffer }[] = [];
  const save = (name: string, png: Buffer): void => {
    writeFileSync(join(folder, `${name}.png`), png);
    console.log(`${name}.png  ${Math.round(png.length / 1024)} KB`);
  };
  const shoot = (what: Locator): Promise<Buffer> => what.screenshot(settings);
  return {
    panel: async ({ softphone }, name) => save(name, await shoot(softphone.root)),
    page: async ({ page }, name) => save(name, await page.screenshot(settings)),
    utility: async ({ console: { utilityItem } }, caption) => void utilities.push({ caption, png: await shoot(utilityItem) }),
    utilities,
    save
  };
}
