/** `npm run shift`: sets up what it needs, a browser included, and has a robot agent work a shift. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { prepare } from './setup/dependencies.mjs';
import { main } from './setup/stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await main(async () => {
  await prepare();
  await ensureBrowser();
  const script = join(root, 'scripts/browser/shift.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
});
