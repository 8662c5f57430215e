/**
 * Counts what a browser loads for the softphone before a session: every bundle reachable from pcSoftphone by static import or template
 * tag, compiled as the platform would, minified, gzipped together. Base components and the engine come from the platform. What is only
 * named in an `import()` is counted apart; it comes in an idle moment after the session has begun.
 * The design's aim is 60 KB; the ceiling is where it may not grow beyond. Counted, not timed: deterministic, so it may fail.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@lwc/compiler';
import { build } from 'esbuild';
import { listBundles } from '../build/bundles.mjs';
import { deployTree } from '../build/deployTree.mjs';
import { createReport } from '../checks/report.mjs';

/** KB, gzip. The ceiling stands above what is there, because functions of a call are being built whose machines and words come at once. */
const aim = 60;
const ceiling = 125;
const folderOf = new Map(listBundles().map(({ name, folder }) => [name, join(deployTree, folder)]));

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
        enableLightningWebSecurityTransforms: true,
        enableDynamicComponents: true
      };
      return { contents: transformSync(readFileSync(path, 'utf8'), basename(path), options).code, loader: 'js' };
    });
  }
};

/**
 * One bundle as the platform serves it: siblings rolled up, everything from outside left as imports, minified. `now` are the bundles its
 * code and templates need at once, `late` those it names in an `import()`; both are read from what the compilers made.
 */
async function served(name) {
  const { outputFiles, metafile } = await build({
    entryPoints: [[`${name}.js`, `${name}.css`].map((file) => join(folderOf.get(name), file)).find((file) => existsSync(file))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['c/*', 'lwc', 'lightning/*', '@salesforce/*', '@lwc/*'],
    plugins: [lightningFiles],
    metafile: true,
    write: false
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const ours = (kind) => imports.flatMap((one) => (one.kind === kind && one.path.startsWith('c/') ? [one.path.slice(2)] : []));
  return { text: outputFiles[0].text, now: ours('import-statement'), late: ours('dynamic-import') };
}

const all = new Map();

/** Everything that comes with these bundles, those of `without` left out. */
async function comingWith(first, without = []) {
  const found = new Set();
  const queue = [...first];
  for (let name = queue.pop(); name; name = queue.pop()) {
    if (found.has(name) || without.includes(name)) continue;
    found.add(name);
    if (!all.has(name)) all.set(name, await served(name));
    queue.push(...all.get(name).now);
  }
  return [...found].sort();
}

/** What `import()` anywhere in these names. */
const lateOf = (names) => names.flatMap((name) => all.get(name).late);

const size = (names) => gzipSync(names.map((name) => all.get(name).text).join('\n'), { level: 9 }).length;
const kb = (bytes) => (bytes / 1024).toFixed(1);
const largest = (names) =>
  names
    .map((name) => [name, size([name])])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, bytes]) => `${name} ${kb(bytes)}`)
    .join(', ');

const first = await comingWith(['pcSoftphone']);
let late = [];
for (let more = lateOf(first); more.some((name) => !late.includes(name)); more = lateOf([...first, ...late])) {
  late = await comingWith(more, first);
}
const total = size(first);

console.log(
  `benchmark: first load ${kb(total)} KB gzip in ${first.length} bundles (aim ${aim}, ceiling ${ceiling}); largest ${largest(first)}`
);
console.log(`benchmark: late ${kb(size(late))} KB gzip in ${late.length} bundles; largest ${largest(late)}`);
const report = createReport();
report.check(total <= ceiling * 1024 ? null : `the first load is ${kb(total)} KB gzip, the ceiling ${ceiling} KB`);
const promised = ['pcLuxon', 'pcWindowsIana', 'pcCallCard', 'pcMessages', 'pcCxoneDesks'];
for (const name of promised) report.check(late.includes(name) ? null : `${name} is not loaded late`);
report.end();
