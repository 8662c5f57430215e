/** Builds the console page into `build/console/<mode>`; an unchanged second build only compares a stamp. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDeployTree } from '../../build/deployTree.mjs';
import { alone, replaceFolder } from './alone';
import { bundlePage, bundleSyntheticShadow } from './bundle';
import { labelFiles, packageFiles, sourceFiles } from './inputs';
import { consoleRoot, designSystemCss, outputOf, type Mode } from './paths';
import { BuildProblem } from './problem';
import { isFresh, stampOf, writeStamp } from './stamp';

/** What a build came to. */
export interface ConsoleBuild {
  readonly folder: string;
  /** False when the stamp was still right. */
  readonly built: boolean;
  readonly files: readonly string[];
  /** Sum of all files, in bytes. */
  readonly bytes: number;
  readonly ms: number;
}

const staticFiles: readonly (readonly [from: string, to: string])[] = [
  [designSystemCss, 'slds.css'],
  [join(consoleRoot, 'page/console.css'), 'console.css'],
  [join(consoleRoot, 'page/index.html'), 'index.html'],
  [join(consoleRoot, 'page/favicon.svg'), 'favicon.svg']
];

const listFile = (folder: string) => join(folder, 'files.json');

function listed(folder: string): string[] | null {
  return existsSync(listFile(folder)) ? (JSON.parse(readFileSync(listFile(folder), 'utf8')) as string[]) : null;
}

async function bundle(mode: Mode, folder: string): Promise<string[]> {
  try {
    return [...(await bundleSyntheticShadow(mode, folder)), ...(await bundlePage(mode, folder))];
  } catch (error) {
    // The bundler's own errors carry the whole module graph; what a person needs is the sentence.
    throw new BuildProblem(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Builds beside the present page and then takes its place, so that nobody ever reads half a page. */
async function rebuild(mode: Mode, folder: string, stamp: string): Promise<string[]> {
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    for (const [from, to] of staticFiles) copyFileSync(from, join(making, to));
    const files = [...staticFiles.map(([, to]) => to), ...(await bundle(mode, making))];
    writeFileSync(listFile(making), JSON.stringify(files));
    writeStamp(making, stamp);
    replaceFolder(making, folder);
    return files;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Builds one mode. Throws a {@link BuildProblem} when a source, a label or an icon is missing. Who comes while another process builds
 * waits, and finds the page built.
 */
export function buildConsole({
  mode = 'minified',
  force = false
}: { mode?: Mode; force?: boolean } = {}): Promise<ConsoleBuild> {
  const begun = performance.now();
  const folder = outputOf(mode);
  return alone(`${folder}.lock`, async () => {
    buildDeployTree();
    const inputs = [...sourceFiles(), ...packageFiles(), ...Object.values(labelFiles).filter((file) => existsSync(file))];
    const stamp = stampOf(inputs, mode);
    const before = listed(folder);
    const fresh = !force && before !== null && isFresh(folder, stamp, before);
    const files = fresh ? before : await rebuild(mode, folder, stamp);
    const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    return { folder, built: !fresh, files, bytes, ms: Math.round(performance.now() - begun) };
  });
}
