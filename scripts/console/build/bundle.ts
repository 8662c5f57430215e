/** Compiles and bundles the page: our components, the real base components, the engine. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { build as esbuild, transform } from 'esbuild';
import { rollup, type Plugin, type RollupLog } from 'rollup';
import { iconSubset } from './icons';
import { labelFiles, sourceFiles } from './inputs';
import { readLabels, readTranslation } from './labels';
import { lwcBundles } from './lwcBundles';
import { consoleRoot, deployRoot, projectRoot, type Mode } from './paths';
import { platformModules } from './salesforceModules';
import { optionalModules } from './optionalModules';
import { constants, packages, stripTypes } from './syntax';
import { cachedTransform } from './transformCache';

/** Base components' own template warnings are known and not ours to mend. */
const fromPackages = (log: RollupLog) => (log.loc?.file ?? log.id ?? log.ids?.[0] ?? '').includes('node_modules');

const compilerVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'node_modules/@lwc/rollup-plugin/package.json'), 'utf8')) as { version: string })
    .version;

/** Writes `main.js` and its chunks; returns the names of the files written. */
export async function bundlePage(mode: Mode, output: string): Promise<string[]> {
  const bundles = lwcBundles(deployRoot);
  const labels = { en: readLabels(labelFiles.en), ja: readTranslation(labelFiles.ja) };
  const compiler = lwc({
    rootDir: consoleRoot,
    modules: [...bundles, { dir: join(consoleRoot, 'lwc') }, { npm: 'lightning-base-components' }, { npm: '@lwc/engine-dom' }],
    // Plain packages are not for the platform's compiler.
    exclude: ['**/node_modules/oauth4webapi/**'],
    enableDynamicComponents: true,
    enableSyntheticElementInternals: true
  }) as Plugin;
  const bundle = await rollup({
    input: join(consoleRoot, 'page/main.ts'),
    plugins: [
      platformModules(labels),
      optionalModules(bundles),
      packages(),
      iconSubset(sourceFiles()),
      constants(mode),
      stripTypes(),
      cachedTransform(compiler, `${compilerVersion()} ${mode}`)
    ],
    onLog(level, log) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      if (level === 'warn' && !fromPackages(log)) console.warn(`console build: ${log.message}`);
    }
  });
  const { output: written } = await bundle.write({
    dir: output,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js'
  });
  await bundle.close();
  if (mode === 'minified') {
    for (const chunk of written.filter((file) => file.type === 'chunk')) {
      const { code } = await transform(chunk.code, { minify: true, target: 'es2022', charset: 'utf8' });
      writeFileSync(join(output, chunk.fileName), code);
    }
  }
  return written.map((file) => file.fileName);
}

/**
 * Synthetic shadow as a classic script of its own: inside the module graph it may be evaluated after the engine, and the page would
 * silently fall back to native shadow.
 */
export async function bundleSyntheticShadow(mode: Mode, output: string): Promise<string[]> {
  await esbuild({
    entryPoints: [join(projectRoot, 'node_modules/@lwc/synthetic-shadow/dist/index.js')],
    outfile: join(output, 'syntheticShadow.js'),
    bundle: true,
    format: 'iife',
    minify: mode === 'minified',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode === 'development' ? 'development' : 'production') },
    logLevel: 'error'
  });
  return ['syntheticShadow.js'];
}
