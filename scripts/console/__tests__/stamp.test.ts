import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isFresh, stampOf, writeStamp } from '../build/stamp';

const folder = mkdtempSync(join(tmpdir(), 'console-stamp-'));
const source = join(folder, 'source.ts');

test('the stamp follows contents, names and mode, not times', () => {
  writeFileSync(source, 'one');
  const first = stampOf([source], 'minified');
  utimesSync(source, new Date(0), new Date(0));
  assert.equal(stampOf([source], 'minified'), first);
  assert.notEqual(stampOf([source], 'development'), first);
  assert.notEqual(stampOf([], 'minified'), first);
  writeFileSync(source, 'two');
  assert.notEqual(stampOf([source], 'minified'), first);
});

test('a build is fresh only with its stamp and all its files', () => {
  writeFileSync(join(folder, 'main.js'), '');
  assert.equal(isFresh(folder, 'a', ['main.js']), false);
  writeStamp(folder, 'a');
  assert.equal(isFresh(folder, 'a', ['main.js']), true);
  assert.equal(isFresh(folder, 'b', ['main.js']), false);
  rmSync(join(folder, 'main.js'));
  assert.equal(isFresh(folder, 'a', ['main.js']), false);
});
