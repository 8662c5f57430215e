/**
 * Finds the Java that the offline Apex checks run on, or brings one: PC_JAVA, JAVA_HOME, the path, the usual folders; else Debian's package
 * as root. There may be none: then those parts of `npm test` are skipped, and fail where CI=true.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { Stop } from './stop.mjs';

/** What the analyzers are built for. */
const oldest = 11;

/** The main version in what `java -version` prints; 0 when it says none. */
export function javaVersion(output) {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return first === '1' ? Number(second) : Number(first);
}

const program = process.platform === 'win32' ? 'java.exe' : 'java';
const usualFolders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

function candidates() {
  const home = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', program)] : [];
  const usual = usualFolders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => ['bin', 'Contents/Home/bin'].map((bin) => join(folder, name, bin, program)))
      : []
  );
  return [...home, program, ...usual.filter((path) => existsSync(path))];
}

const versionOf = async (command) => javaVersion((await run(command, ['-version'], { timeoutMs: 30_000 })).output);

/** Command of a Java that is new enough, or null. PC_JAVA names one of your own. */
export async function installedJava() {
  const own = process.env.PC_JAVA;
  if (own) {
    const version = await versionOf(own);
    if (version < oldest) throw new Stop(`PC_JAVA names ${own}, which is not Java ${oldest} or newer.`);
    return own;
  }
  for (const command of candidates()) if ((await versionOf(command)) >= oldest) return command;
  return null;
}

let found = null;

async function findOrInstall() {
  const command = await installedJava();
  if (command || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return command;
  const apt = (...args) =>
    run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 });
  console.log('Installing Java from Debian (once) …');
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'default-jre-headless');
  return installedJava();
}

/** Command of a Java; brings one where it can, null where it cannot. Asked once in a run. */
export function ensureJava() {
  found ??= findOrInstall();
  return found;
}
