/**
 * Writes tsconfig.paths.json: one line per `c/` module (a wildcard cannot say `c/x` → `x/x.ts`). Vendored modules point at their entry
 * files, so that types and Node tests read the npm package itself. With `--check` nothing is written and a difference fails.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBundles, listVendored, root } from './bundles.mjs';

const entries = [
  ...listBundles()
    .filter((bundle) => !bundle.vendor && bundle.main?.endsWith('.ts'))
    .map((bundle) => [`c/${bundle.name}`, [`./${bundle.main}`]]),
  ...listVendored().map((vendored) => [`c/${vendored.name}`, [`./${vendored.entry}`]])
].sort(([a], [b]) => (a < b ? -1 : 1));
const text = `${JSON.stringify({ compilerOptions: { paths: Object.fromEntries(entries) } }, null, 2)}\n`;
const file = join(root, 'tsconfig.paths.json');
const present = existsSync(file) ? readFileSync(file, 'utf8') : '';

const upToDate = JSON.stringify(JSON.parse(present || '{}')) === JSON.stringify(JSON.parse(text));

if (!upToDate && process.argv.includes('--check')) {
  console.error('tsconfig.paths.json does not list the present bundles: run node scripts/build/paths.mjs');
  process.exit(1);
}
if (!upToDate) writeFileSync(file, text);
