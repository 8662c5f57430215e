/** Small source fixes the page needs: types off in the console's own sources, build-time constants in the packages. */
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';
import type { Mode } from './paths';

/** Strips types of the console's own TypeScript. Ids of the LWC compiler carry `?specifier=…`. */
export const stripTypes = (): Plugin => ({
  name: 'strip-types',
  async transform(code, id) {
    if (!/\.ts(\?|$)/.test(id)) return null;
    const { code: stripped } = await transform(code, {
      loader: 'ts',
      target: 'esnext',
      sourcefile: id,
      tsconfigRaw: {
        compilerOptions: { experimentalDecorators: false, useDefineForClassFields: true, verbatimModuleSyntax: true }
      }
    });
    return { code: stripped, map: null };
  }
});

/** What a bundler is expected to define: no server rendering, and which kind of build this is. */
export const constants = (mode: Mode): Plugin => ({
  name: 'constants',
  transform(code, id) {
    if (!/\.m?[jt]s(\?|$)/.test(id) || !/import\.meta\.env|process\.env/.test(code)) return null;
    const fixed = code
      .replaceAll('import.meta.env.SSR', 'false')
      .replaceAll('process.env.NODE_ENV', JSON.stringify(mode === 'development' ? 'development' : 'production'))
      .replaceAll(/process\.env\.\w+/g, 'undefined');
    return { code: fixed, map: null };
  }
});

const require = createRequire(import.meta.url);
const npmPackages = new Set(['oauth4webapi']);

/** The few npm packages the page itself uses (the LWC resolver knows only LWC packages). */
export const packages = (): Plugin => ({
  name: 'packages',
  resolveId: (id) => (npmPackages.has(id) ? require.resolve(id) : null)
});
