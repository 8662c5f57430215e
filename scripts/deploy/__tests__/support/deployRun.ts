/** Runs the real program against the stand-in CLI. */
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../setup/run.mjs';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
const standIn = fileURLToPath(new URL('standIn.cjs', import.meta.url));

/** Words in the arguments, exit code, what is printed, files written. */
export type Rule = readonly [words: string, code?: number, prints?: string, files?: Readonly<Record<string, string>>];

export interface Ran {
  readonly code: number;
  readonly output: string;
  /** What was called, in order, as one line each. */
  readonly calls: readonly string[];
  /** Folders it was called in, each once. */
  readonly folders: readonly string[];
}

const settingsFile = (name: string, inside: string): Record<string, string> => ({
  [`../org/unpackaged/unpackaged/settings/${name}.settings`]: `<?xml version="1.0"?><${name}Settings xmlns="http://soap.sforce.com/2006/04/metadata">${inside}</${name}Settings>`
});

/** Settings of an org with Lightning Web Security and the Translation Workbench on or off, where the program looks for them. */
export const settings = (security: boolean, translations = true): Rule => [
  'Settings:Security',
  0,
  '',
  {
    ...settingsFile('Security', `<sessionSettings><lockerServiceNext>${security}</lockerServiceNext></sessionSettings>`),
    ...settingsFile('Language', `<enableTranslationWorkbench>${translations}</enableTranslationWorkbench>`)
  }
];

/** One run with these arguments after `npm run deploy --`. */
export async function deployRun(args: readonly string[], rules: readonly Rule[] = [settings(true)]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'pc-deploy-'));
  const log = join(folder, 'calls');
  try {
    const { code, output } = await run(process.execPath, ['--import', 'tsx', main, ...args], {
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
      env: { ...process.env, SF_BIN: standIn, PC_STANDIN_LOG: log, PC_STANDIN_RULES: JSON.stringify(rules) }
    });
    const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    const calls = lines.map((line) => JSON.parse(line) as { args: string[]; cwd: string });
    return {
      code,
      output,
      calls: calls.map((call) => call.args.join(' ')),
      folders: [...new Set(calls.map(({ cwd }) => cwd))]
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
