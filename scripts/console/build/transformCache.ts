/** Keeps compiled base components on disk, so that a change of ours does not compile the packages again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, TransformPluginContext } from 'rollup';
import { projectRoot } from './paths';

const folder = join(projectRoot, 'build/cache/console');

/** Wraps a compiler plugin: what it made of a file of node_modules is looked up by the digest of its source. */
export function cachedTransform(plugin: Plugin, version: string): Plugin {
  const compile = plugin.transform;
  if (typeof compile !== 'function') return plugin;
  mkdirSync(folder, { recursive: true });
  return {
    ...plugin,
    async transform(this: TransformPluginContext, code: string, id: string) {
      if (!id.includes('node_modules')) return compile.call(this, code, id);
      const file = join(folder, createHash('sha256').update(version).update(id).update('\0').update(code).digest('hex'));
      if (existsSync(file)) return { code: readFileSync(file, 'utf8'), map: null };
      const result = await compile.call(this, code, id);
      if (result && typeof result === 'object' && result.code !== undefined) writeFileSync(file, result.code);
      return result;
    }
  };
}
