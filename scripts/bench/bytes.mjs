/**
 * Counts what a browser loads for the softphone before a skill is chosen: every bundle reachable from pcSoftphone by static import or
 * template tag, compiled as the platform would, minified, gzipped together. Base components and the engine come from the platform.
 * The design's aim is 60 KB; the ceiling is where it may not grow beyond. Counted, not timed: deterministic, so it may fail.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@lwc/compiler';
import { build } from 'esbuild';
import { listBundles } from '../build/bundles.mjs';
import { deployTree } from '../build/deployTree.mjs';
import { createReport } from '../checks/report.mjs';

/** KB, gzip. */
const aim = 60;
const ceiling = 110;
const folderOf = new Map(listBundles().map(({ name, folder }) => [name, join(deployTree, folder)]));
const camel = (tag) => tag.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** Names of the bundles that this file needs at once. */
const needs = (source, isTemplate) =>
  isTemplate
    ? [...source.matchAll(/<c-([a-z-]+)/g)].map(([, tag]) => camel(tag))
    : [...source.matchAll(/^\s*(?:import|export)\b[^;]*?from\s*['"]c\/(\w+)['"]/gm)].map(([, name]) => name);

function reachable(first) {
  const found = new Set();
  const queue = [first];
  for (let name = queue.pop(); name; name = queue.pop()) {
    const folder = folderOf.get(name);
    if (found.has(name) || !folder || !existsSync(folder)) continue;
    found.add(name);
    for (const file of readdirSync(folder).filter((file) => /\.(js|html)$/.test(file))) {
      queue.push(...needs(readFileSync(join(folder, file), 'utf8'), file.endsWith('.html')));
    }
  }
  return [...found].sort();
}

/** Lets esbuild read Lightning files as the platform's compiler makes them; a template without a style sheet gets none. */
const lightningFiles = {
  name: 'lightning-files',
  setup(builder) {
    builder.onResolve({ filter: /^\.\// }, ({ path, resolveDir }) => {
      const plain = join(resolveDir, path.replace(/\?.*$/, ''));
      const file = [plain, `${plain}.js`].find((candidate) => existsSync(candidate));
      return file ? { path: file } : { path: plain, namespace: 'absent' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export default undefined;' }));
    builder.onLoad({ filter: /\.(js|html|css)$/ }, ({ path }) => {
      const options = {
        name: basename(dirname(path)),
        namespace: 'c',
        apiVersion: 67,
        enableLightningWebSecurityTransforms: true
      };
      return { contents: transformSync(readFileSync(path, 'utf8'), basename(path), options).code, loader: 'js' };
    });
  }
};

/** One bundle as the platform serves it: siblings rolled up, everything from outside left as imports, minified. */
async function served(name) {
  const { outputFiles } = await build({
    entryPoints: [join(folderOf.get(name), `${name}.js`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['c/*', 'lwc', 'lightning/*', '@salesforce/*', '@lwc/*'],
    plugins: [lightningFiles],
    write: false
  });
  return outputFiles[0].text;
}

const names = reachable('pcSoftphone');
const texts = await Promise.all(names.map(async (name) => [name, await served(name)]));
const size = (some) => gzipSync(some.map(([, text]) => text).join('\n'), { level: 9 }).length;
const total = size(texts);
const kb = (bytes) => (bytes / 1024).toFixed(1);
const largest = names
  .map((name) => [name, size(texts.filter(([owner]) => owner === name))])
  .sort(([, a], [, b]) => b - a)
  .slice(0, 5);

console.log(
  `benchmark: first load ${kb(total)} KB gzip in ${names.length} bundles (aim ${aim}, ceiling ${ceiling}); largest ${largest.map(([name, bytes]) => `${name} ${kb(bytes)}`).join(', ')}`
);
const report = createReport();
report.check(total <= ceiling * 1024 ? null : `the first load is ${kb(total)} KB gzip, the ceiling ${ceiling} KB`);
report.check(names.includes('pcLuxon') || names.includes('pcWindowsIana') ? 'a late library is loaded at once' : null);
report.end();
