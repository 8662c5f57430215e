/** `npm start`: sets everything up, then serves the console page with the simulated dialer behind it and prints its address. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './setup/dependencies.mjs';
import { main } from './setup/stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await main(async () => {
  await prepare();
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/console/main.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit'
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 0)));
});
