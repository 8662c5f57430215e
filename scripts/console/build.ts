/** Builds the console page: `node --import tsx scripts/console/build.ts [--mode development|minified] [--force]`. */
import { parseArgs } from 'node:util';
import { buildConsole } from './build/buildConsole';
import { modes, type Mode } from './build/paths';

const { values } = parseArgs({
  options: { mode: { type: 'string', default: 'minified' }, force: { type: 'boolean', default: false } }
});
const mode = modes.find((known): known is Mode => known === values.mode);
if (mode === undefined) {
  console.error(`--mode is one of ${modes.join(', ')}`);
  process.exit(2);
}
const result = await buildConsole({ mode, force: values.force }).catch((error: unknown) => {
  console.error(`console build: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
console.log(
  `console (${mode}): ${result.built ? 'built' : 'unchanged'} in ${result.ms} ms, ${result.files.length} files, ${result.bytes} bytes`
);
