import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { iconsOf } from '../build/icons';

const folder = mkdtempSync(join(tmpdir(), 'console-icons-'));
const source = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('icons are found with and without their prefix', () => {
  const found = iconsOf([
    source('a.html', '<lightning-icon icon-name="utility:call">'),
    source('b.js', "change({ icon: 'pause' })")
  ]);
  assert.deepEqual([...found].sort(), ['utility_call', 'utility_pause']);
});

test('an icon the design system does not have is named with its file', () => {
  assert.throws(() => iconsOf([source('c.html', 'utility:no_such_icon_here')]), /utility:no_such_icon_here in .*c\.html/);
});
