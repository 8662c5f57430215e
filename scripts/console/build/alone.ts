/** One at a time, over all processes of this machine: what is built into one place must not be built twice at once. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The process that holds the lock; null when it was let go meanwhile, or is only being taken. */
function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Does the work when nobody else does any under this lock (a file). One left by a process that was killed is taken over. */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder !== null && !isRunning(holder)) rmSync(lock, { force: true });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Puts a finished folder where another one may be, which goes; a place that somebody else filled meanwhile is cleared once more. */
export function replaceFolder(made: string, place: string): void {
  for (let turn = 0; ; turn += 1) {
    try {
      rmSync(place, { recursive: true, force: true, maxRetries: 3 });
      renameSync(made, place);
      return;
    } catch (error) {
      const filled = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
      if (!filled || turn === 20) throw error;
    }
  }
}
