/** Tells whether the page is already built from exactly these inputs. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of the contents (and names) of all inputs, independent of their times. */
export function stampOf(files: readonly string[], extra: string): string {
  const digest = createHash('sha256').update(extra);
  for (const file of files) digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

const stampFile = (output: string) => join(output, 'stamp');

/** True when `output` was written for this stamp and all its files are there. */
export const isFresh = (output: string, stamp: string, files: readonly string[]): boolean =>
  existsSync(stampFile(output)) &&
  readFileSync(stampFile(output), 'utf8') === stamp &&
  files.every((file) => existsSync(join(output, file)));

export const writeStamp = (output: string, stamp: string): void => writeFileSync(stampFile(output), stamp);
