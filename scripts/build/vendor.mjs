/**
 * Builds the third-party bundles from node_modules: one ES module each, only the names in use, lowered to what the platform's
 * compiler takes (no private methods, accessors or static blocks), with name, version and licence on top; and in the same way one of the
 * sample data for the demo. Skipped when nothing changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { listVendored, root } from './bundles.mjs';
import { packagesIn } from './packagesIn.mjs';

const options = {
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['module', 'import'],
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  supported: {
    'class-private-method': false,
    'class-private-accessor': false,
    'class-private-static-method': false,
    'class-private-static-accessor': false,
    'class-static-blocks': false
  },
  metafile: true,
  write: false
};

const meta = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <isExposed>false</isExposed>
</LightningComponentBundle>
`;

/** What pcDemoData is made of. */
const demoData = [
  ...['campaign', 'Contact'].map((name) => `data/${name}.json`),
  ...['listRecord', 'dialable'].map((name) => `scripts/simulator/${name}.ts`)
];

/** The first line of a bundle: what is in it, with version and licence. */
const banner = (inputs) => {
  const packages = packagesIn(inputs);
  return packages.length > 0
    ? `/*! ${packages.join('; ')}. Built from the npm package, not edited. */`
    : '/*! Built from the sample data of the project, not edited. */';
};

const vendored = listVendored();
const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(JSON.stringify(options))
  .update([...vendored.map(({ entry }) => entry), ...demoData].map((path) => readFileSync(join(root, path), 'utf8')).join('\n'))
  .digest('hex');
const stampFile = join(root, 'build/vendor.stamp');
const fresh =
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  vendored.every(({ name, folder }) => existsSync(join(root, folder, `${name}.js`)));

if (!fresh) {
  rmSync(join(root, 'force-app/main/vendor/lwc'), { recursive: true, force: true });
  rmSync(join(root, 'force-app/demo/vendor/lwc'), { recursive: true, force: true });
  for (const { name, entry, folder } of vendored) {
    const result = await build({ ...options, entryPoints: [join(root, entry)], absWorkingDir: root });
    const code = result.outputFiles[0].text;
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, `${name}.js`), `${banner(result.metafile.inputs)}\n${code}`);
    writeFileSync(join(root, folder, `${name}.js-meta.xml`), meta);
  }
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(stampFile, stamp);
}
