/**
 * Runs test files that need the browser, two at a time and in the order given: `node --import tsx scripts/test/browserFiles.ts <files>`.
 * The page is built once before, so that no other process looks at the sources again. Prints TAP; the exit code is 1 when anything failed.
 */
import { run } from 'node:test';
import { tap } from 'node:test/reporters';
import { buildConsole } from '../console/build/buildConsole';

const files = process.argv.slice(2);
const { folder, files: pageFiles } = await buildConsole();
process.env['PC_BUILT_PAGE'] = JSON.stringify({ folder, files: pageFiles });
run({ files, concurrency: 2 })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose<NodeJS.ReadableStream>(tap)
  .pipe(process.stdout);
