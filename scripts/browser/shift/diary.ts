/** What happened, in words and pictures: build/shift/<seed>. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  const lines: string[] = [];
  const escape = (text: string): string => text.replace(/[|\n\r]/g, ' ').replace(/[<>`*_[\]\\]/g, '\\$&');
  return {
    folder,
    note: (who, text) => void lines.push(`| ${clock(Date.now() - startedAt)} | ${escape(who)} | ${escape(text)} |`),
    async picture(page, name) {
      const file = `${name}.png`;
      try {
        await page.screenshot({ path: join(folder, file), animations: 'disabled', timeout: 5000 });
        lines.push(`| ${clock(Date.now() - startedAt)} |  | [${name}](${file}) |`);
        return file;
      } catch {
        return null;
      }
    },
    write(summary) {
      const text = [...summary, '', '## Transcript', '', '| time | who | what |', '| --- | --- | --- |', ...lines, ''].join(
        '\n'
      );
      writeFileSync(join(folder, 'transcript.md'), text);
    }
  };
}
