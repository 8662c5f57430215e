/** Names, layout and versions. Every rule takes the project's folder and returns the problems it found, as sentences. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listBundles } from '../build/bundles.mjs';

const read = (root, path) => readFileSync(join(root, path), 'utf8');

/** `c/` is flat and an unlocked package has no namespace: every bundle carries the prefix and no name occurs twice. */
export function bundleNameProblems(_root, bundles = listBundles()) {
  const problems = [];
  const seen = new Map();
  for (const { name, folder } of bundles) {
    if (!/^pc[A-Z][A-Za-z0-9]*$/.test(name)) problems.push(`${folder}: a bundle's name starts with pc and a capital letter`);
    if (seen.has(name)) problems.push(`${folder}: ${seen.get(name)} has the same name`);
    seen.set(name, folder);
  }
  return problems;
}

const topLevel = [
  'force-app',
  'jest.config.js',
  'sfdx-project.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts'
];
const alsoTopLevel = [
  'README.md',
  'ARCHITECTURE.md',
  'LICENSE',
  'config',
  'data',
  'docs',
  'tsconfig.paths.json',
  'eslint.config.mjs'
];
const made = ['node_modules', 'build', 'coverage'];
const rooms = ['app', 'cti', 'domain', 'panel', 'salesforce', 'setup', 'signin', 'vendor'];

/** What lies at the top and which rooms there are. */
export function layoutProblems(root) {
  const allowed = new Set([...topLevel, ...alsoTopLevel, ...made]);
  return [
    ...topLevel.filter((name) => !existsSync(join(root, name))).map((name) => `${name} is missing at the top level`),
    ...readdirSync(root)
      .filter((name) => !name.startsWith('.') && !allowed.has(name))
      .map((name) => `${name} has no place at the top level`),
    ...readdirSync(join(root, 'force-app/main'))
      .filter((name) => !rooms.includes(name))
      .map((name) => `force-app/main/${name} is not one of the rooms`)
  ];
}

/** Exact versions, and a lock file without download addresses. */
export function pinProblems(root) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(root, 'package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
  );
  return [
    ...loose.map(([name, version]) => `package.json: ${name} ${version} is not an exact version`),
    ...(/"resolved": *"https?:/.test(read(root, 'package-lock.json')) ? ['package-lock.json records download addresses'] : [])
  ];
}

/** One version of the engine and one of the compiler in the whole tree; two would mix at run time. */
export function lwcVersionProblems(root) {
  const { packages } = JSON.parse(read(root, 'package-lock.json'));
  return ['@lwc/engine-dom', '@lwc/compiler', 'lwc'].flatMap((name) => {
    const versions = new Set(
      Object.entries(packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version)
    );
    return versions.size === 1 ? [] : [`${name} is there in ${versions.size} versions: ${[...versions].join(', ')}`];
  });
}
