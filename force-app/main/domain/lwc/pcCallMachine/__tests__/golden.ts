/** A table kept beside the tests. `UPDATE_GOLDEN=1` writes it anew; the difference is then read in review. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const matchesGolden = (file: URL, text: string): void => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  assert.ok(existsSync(file), `${file.pathname} is missing; write it with UPDATE_GOLDEN=1`);
  assert.equal(text, readFileSync(file, 'utf8'), 'the table has changed; if that is meant, write it with UPDATE_GOLDEN=1');
};
