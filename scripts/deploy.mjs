/** `npm run deploy -- --target-org <alias>`: sets everything up, then deploys the build tree with the project's own Salesforce CLI. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './setup/dependencies.mjs';
import { main } from './setup/stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await main(async () => {
  await prepare();
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/deploy/main.ts'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit'
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
});
