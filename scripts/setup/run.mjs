/** Runs a program to its end. */
import { spawn } from 'node:child_process';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeoutMs?: number}} [options] `show` passes the output on as it comes
 * @returns {Promise<{code: number, output: string}>} code −1 when it could not be started or took longer than `timeoutMs`
 */
export function run(command, args, { cwd, env = process.env, show = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const timer = timeoutMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, timeoutMs)
      : null;
    const take = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const done = (code) => {
      if (timer) clearTimeout(timer);
      resolve({ code: timedOut ? -1 : code, output: timedOut ? `${output}\ntook longer than ${timeoutMs / 1000} s` : output });
    };
    child.on('error', (error) => {
      output += error.message;
      done(-1);
    });
    child.on('close', (code) => done(code ?? -1));
  });
}
