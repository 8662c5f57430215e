/**
 * Runs one part and counts what passed and failed. A part that ran nothing, or ended badly without saying what failed, failed. One that
 * needs Java where there is none is skipped and says so; where CI=true it failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../setup/browser.mjs';
import { ensureJava } from '../setup/java.mjs';
import { run } from '../setup/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, 'build/test');

const counters = {
  exit: (output, code) => (code === 0 ? [1, 0] : [0, 1]),
  lines: (output) => {
    const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
    return found ? [Number(found[1]), Number(found[2])] : [0, 1];
  },
  tap: (output) => [
    Number(/^# pass (\d+)$/m.exec(output)?.[1] ?? 0),
    Number(/^# fail (\d+)$/m.exec(output)?.[1] ?? 0) + Number(/^# cancelled (\d+)$/m.exec(output)?.[1] ?? 0)
  ],
  jest: () => {
    const file = join(results, 'jest.json');
    if (!existsSync(file)) return [0, 1];
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return [numPassedTests, Math.max(numFailedTests, numFailedTestSuites)];
  }
};

/** What of a long TAP output a person wants to see: the failing tests with their diagnostics. */
function failures(output) {
  const lines = output.split('\n');
  const wanted = [];
  let depth = -1;
  for (const line of lines) {
    const indent = line.length - line.trimStart().length;
    if (/^\s*not ok /.test(line)) depth = indent;
    else if (depth >= 0 && /^\s*(ok|not ok|# Subtest|1\.\.)/.test(line)) depth = -1;
    if (depth >= 0) wanted.push(line);
  }
  return wanted.length ? wanted.join('\n') : lines.slice(-40).join('\n');
}

const noJava = 'There is no Java 11 or newer: install one, or name it in PC_JAVA.';

/** The result of a part that could not run. */
export function withoutJava(name, ms) {
  const mustRun = process.env.CI === 'true';
  return { name, passed: 0, failed: mustRun ? 1 : 0, skipped: !mustRun, output: noJava, note: '', ms };
}

/**
 * Runs a part.
 * @param {string} name
 * @param {{args: () => string[], count: 'exit' | 'lines' | 'tap' | 'jest', needs?: string, timeoutMs?: number}} part
 * @param {readonly string[]} done parts of this run that are done; told to the part as PC_PARTS_RUN
 */
export async function runPart(name, { args, count, needs, timeoutMs = 600_000 }, done = []) {
  const started = Date.now();
  mkdirSync(results, { recursive: true });
  if (count === 'jest') rmSync(join(results, 'jest.json'), { force: true });
  const env = { ...process.env, NO_COLOR: '1', PC_PARTS_RUN: done.join(' ') };
  if (needs === 'browser') env.PC_BROWSER = await ensureBrowser();
  if (needs === 'java') {
    const java = await ensureJava();
    if (!java) return withoutJava(name, Date.now() - started);
    env.PC_JAVA = java;
  }
  const { code, output } = await run(process.execPath, args(), { cwd: root, env, timeoutMs });
  writeFileSync(join(results, `${name}.log`), output);
  let [passed, failed] = counters[count](output, code);
  if ((code !== 0 || passed === 0) && failed === 0) failed = 1;
  const note = [...output.matchAll(/^(?:# )?benchmark: (.*)$/gm)].map(([, words]) => `\n  ${words}`).join('');
  return {
    name,
    passed,
    failed,
    skipped: false,
    output: failed && count === 'tap' ? failures(output) : output,
    note,
    ms: Date.now() - started
  };
}
