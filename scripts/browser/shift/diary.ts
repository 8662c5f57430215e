/** What happened, in words and pictures: build/shift/<seed>. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export interface Diary {
  readonly folder: string;
  /** `who` is an agent or what it is about. */
  note(who: string, text: string): void;
  /** A picture of the page; returns its name. Never throws: what is pictured is worth more than its picture. */
  picture(page: Page, name: string): Promise<string | null>;
  /** Writes the transcript with this ahead of it. */
  write(summary: readonly string[]): void;
}

const clock = (ms: number): string => new Date(Math.max(0, ms)).toISOString().slice(11, 21);

export function openDiary(seed: number, startedAt: number): Diary {
  const folder = fileURLToPath(new URL(`../../../build/shift/${seed}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'transcript.md');
  const table = ['## Transcript', '', '| time | who | what |', '| --- | --- | --- |', ''];
  const lines: string[] = [];
  writeFileSync(file, table.join('\n'));
  /** On disk at once: a shift that is broken off has told so far. */
  const add = (text: string): void => {
    const line = `| ${clock(Date.now() - startedAt)} ${text}`;
    lines.push(line);
    appendFileSync(file, `${line}\n`);
  };
  const escape = (text: string): string => text.replace(/[|\n\r]/g, ' ').replace(/[<>`*_[\]\\]/g, '\\$&');
  return {
    folder,
    note: (who, text) => add(`| ${escape(who)} | ${escape(text)} |`),
    async picture(page, name) {
      const picture = `${name}.png`;
      try {
        await page.screenshot({ path: join(folder, picture), animations: 'disabled', timeout: 5000 });
        add(`|  | [${name}](${picture}) |`);
        return picture;
      } catch {
        return null;
      }
    },
    write: (summary) => writeFileSync(file, [...summary, '', ...table.slice(0, -1), ...lines, ''].join('\n'))
  };
}
