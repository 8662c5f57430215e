/**
 * The icons in use. The base components carry thousands of icon templates; only those named in our sources and in the base components
 * themselves go into the page. A name in our sources that the design system does not have fails the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'rollup';
import { filesBelow } from './files';
import { baseComponents, projectRoot } from './paths';

const library = join(baseComponents, 'src/lightning');
const templateList = /iconSvgTemplates(\w*)[/\\]buildTemplates[/\\]templates\.js$/;
const readable = /\.(js|ts|html|json)$/;

/** `utility:call` and friends, as `utility_call`. */
const prefixed = /\b(utility|standard|action|custom|doctype):([a-z0-9_]+)/g;
/** A quoted single word: an icon named without its prefix, as `updateUtility` wants it. */
const quoted = /['"]([a-z0-9_]{2,40})['"]/g;

const templateFile = (id: string): string => {
  const [set = '', ...rest] = id.split('_');
  const folder = `iconSvgTemplates${set[0]?.toUpperCase()}${set.slice(1)}`;
  return join(library, folder, 'buildTemplates', set, `${rest.join('_')}.html`);
};

/** Icon ids (`utility_call`) our own sources name; throws for one that does not exist. */
export function iconsOf(sources: readonly string[]): Set<string> {
  const found = new Set<string>();
  const missing: string[] = [];
  for (const file of sources.filter((path) => readable.test(path))) {
    const text = readFileSync(file, 'utf8');
    for (const [, set, name] of text.matchAll(prefixed)) {
      const id = `${set}_${name}`;
      if (existsSync(templateFile(id))) found.add(id);
      else missing.push(`${set}:${name} in ${relative(projectRoot, file)}`);
    }
    for (const [, name] of text.matchAll(quoted)) {
      const id = `utility_${name}`;
      if (!found.has(id) && existsSync(templateFile(id))) found.add(id);
    }
  }
  if (missing.length > 0) throw new Error(`The design system has no such icon: ${missing.join('; ')}`);
  return found;
}

/** Icon ids the base components use themselves. */
function iconsOfBaseComponents(): Set<string> {
  const found = new Set<string>();
  for (const file of filesBelow(library)) {
    if (/iconSvgTemplates/.test(file) || !/\.(js|html)$/.test(file)) continue;
    for (const [, set, name] of readFileSync(file, 'utf8').matchAll(prefixed)) found.add(`${set}_${name}`);
  }
  return found;
}

/** Cuts the template lists down to the icons in use; mirrored (right-to-left) lists become empty. */
export function iconSubset(sources: readonly string[]): Plugin {
  let used: Set<string>;
  return {
    name: 'icon-subset',
    buildStart() {
      used = new Set([...iconsOf(sources), ...iconsOfBaseComponents()]);
    },
    load(id) {
      const set = templateList.exec(id)?.[1];
      if (set === undefined) return null;
      if (set.endsWith('Rtl')) return 'export default {};';
      const imports = [...readFileSync(id, 'utf8').matchAll(/import \{ default as (\w+) \} from '[^']+';/g)].filter((line) =>
        used.has(line[1] ?? '')
      );
      return `${imports.map((line) => line[0]).join('\n')}\nexport default { ${imports.map((line) => line[1]).join(', ')} };`;
    }
  };
}
