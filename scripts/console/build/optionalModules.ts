/**
 * `console:c/<bundle>` and `console:views`: a bundle, and the sample views of the panel's tests, that may not be there. Absent they are
 * null, and the page says so instead of failing to build.
 */
import { existsSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { sampleViews } from './inputs';
import type { ModuleRecord } from './lwcBundles';

export function optionalModules(bundles: readonly ModuleRecord[]): Plugin {
  const names = new Set(bundles.map(({ name }) => name));
  const mark = '\0console:';
  return {
    name: 'optional-modules',
    resolveId: (id) => (id.startsWith('console:') ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(mark)) return null;
      const name = id.slice(mark.length);
      if (name === 'views')
        return existsSync(sampleViews)
          ? `export { sampleViews as default } from ${JSON.stringify(sampleViews)};`
          : 'export default null;';
      return names.has(name) ? `export { default } from '${name}';` : 'export default null;';
    }
  };
}
