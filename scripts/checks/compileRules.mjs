/**
 * Compiles every file that would be deployed with the platform's own compiler, Lightning Web Security transforms on, and keeps the
 * platform's limits: file size, sibling imports that exist, a façade named after its folder, no TypeScript left, the capability
 * declared where a bundle loads another late or shows a component so loaded.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { transformSync } from '@lwc/compiler';

/** Platform limit of one file of a Lightning bundle, in bytes. */
const fileLimit = 1_000_000;

/** A bundle's first file: a module, or styles that others import. */
const facades = (name) => [`${name}.js`, `${name}.css`];

function* bundleFolders(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(directory, entry.name);
    if (entry.name === 'lwc') yield* readdirSync(path).map((name) => join(path, name));
    else yield* bundleFolders(path);
  }
}

/** Whether a bundle declares that it loads others late; without it the platform refuses `lwc:is`. */
function loadsLate(bundle) {
  const meta = join(bundle, `${basename(bundle)}.js-meta.xml`);
  return existsSync(meta) && readFileSync(meta, 'utf8').includes('<capability>lightning__dynamicComponent</capability>');
}

/** Why this file could not be deployed, or null. */
function problemOf(path, bundle, tree) {
  const where = relative(tree, path);
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.ts')) return `${where}: TypeScript in the deploy tree`;
  if (Buffer.byteLength(source) > fileLimit) return `${where}: larger than ${fileLimit} bytes`;
  if (!/\.(js|html|css)$/.test(path)) return null;
  for (const [, specifier] of path.endsWith('.js') ? source.matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g) : []) {
    const target = join(dirname(path), specifier);
    if (!existsSync(`${target}.js`) && !existsSync(target)) return `${where}: imports ${specifier}, which is not in its bundle`;
  }
  if (path.endsWith('.js') && /\bimport\(/.test(source) && !loadsLate(bundle))
    return `${where}: import() without the capability lightning__dynamicComponent`;
  try {
    const { warnings } = transformSync(source, basename(path), {
      name: basename(bundle),
      namespace: 'c',
      apiVersion: 67,
      enableLightningWebSecurityTransforms: true,
      enableDynamicComponents: loadsLate(bundle)
    });
    return warnings?.length ? `${where}: ${warnings[0].message}` : null;
  } catch (error) {
    return `${where}: ${error.message.split('\n')[0]}`;
  }
}

/**
 * Compiles a tree as it would be deployed.
 * @param {string} tree a folder with force-app
 * @returns {(string | null)[]} one for each thing looked at: null when it holds, else what is wrong and where
 */
export function compileTree(tree) {
  return [...bundleFolders(join(tree, 'force-app'))].flatMap((bundle) => {
    const name = basename(bundle);
    const where = relative(tree, bundle);
    const missing = [
      facades(name).some((file) => existsSync(join(bundle, file))) ? null : `${where}: neither ${facades(name).join(' nor ')}`,
      existsSync(join(bundle, `${name}.js-meta.xml`)) ? null : `${where}: no file ${name}.js-meta.xml`
    ];
    return [...missing, ...readdirSync(bundle).map((file) => problemOf(join(bundle, file), bundle, tree))];
  });
}
