/** `console:c/<bundle>`: a bundle that may not be there yet. Absent, it is null, and the page says so instead of failing to build. */
import type { Plugin } from 'rollup';
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
      return names.has(name) ? `export { default } from '${name}';` : 'export default null;';
    }
  };
}
