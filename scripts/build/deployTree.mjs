/**
 * Makes build/deploy: a mirror of the package directories with types stripped, its own sfdx-project.json and no tests. Compile check,
 * conversion, deployment and the console read only this tree; nothing generated lies beside sources. Only changed files are rewritten.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { packageDirectories, root } from './bundles.mjs';
import { buildSignInScript, signInRoom, signInScript } from './signInScript.mjs';

/** What commands in the tree read beside the sources: scratch-org definition and sample data. */
const besides = [
  'config/project-scratch-def.json',
  ...['sample-data-plan', 'Account', 'Contact'].map((name) => `data/${name}.json`)
];

/** Where the tree lies. */
export const deployTree = join(root, 'build/deploy');

const compilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  experimentalDecorators: false,
  useDefineForClassFields: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true
};

/** Types off, everything else (comments, decorators, fields) as written. */
export function stripTypes(source, fileName) {
  const { outputText, diagnostics } = ts.transpileModule(source, { compilerOptions, fileName, reportDiagnostics: true });
  if (diagnostics?.length) {
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')}`);
  }
  return outputText;
}

function* files(directory) {
  for (const name of readdirSync(directory)) {
    if (name === '__tests__' || name === 'node_modules') continue;
    const path = join(directory, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (!name.endsWith('.d.ts')) yield path;
  }
}

/** Writes the tree and returns the number of files changed. */
export function buildDeployTree() {
  const wanted = new Map();
  for (const directory of packageDirectories) {
    for (const path of files(join(root, directory))) {
      if (path.startsWith(signInRoom)) continue;
      const target = join(deployTree, relative(root, path)).replace(/\.ts$/, '.js');
      wanted.set(target, path);
    }
  }
  let changed = buildSignInScript(deployTree) ? 1 : 0;
  const toolTime = statSync(fileURLToPath(import.meta.url)).mtimeMs;
  for (const [target, path] of wanted) {
    if (existsSync(target) && statSync(target).mtimeMs >= Math.max(statSync(path).mtimeMs, toolTime)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      path.endsWith('.ts') ? stripTypes(readFileSync(path, 'utf8'), relative(root, path)) : readFileSync(path)
    );
    changed += 1;
  }
  if (existsSync(join(deployTree, 'force-app'))) {
    for (const path of files(join(deployTree, 'force-app'))) {
      if (!wanted.has(path) && path !== join(deployTree, signInScript)) {
        rmSync(path);
        changed += 1;
      }
    }
  }
  for (const path of ['sfdx-project.json', ...besides]) {
    const [target, text] = [join(deployTree, path), readFileSync(join(root, path), 'utf8')];
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(deployTree, { recursive: true });
  console.log(`deploy tree: ${buildDeployTree()} files changed`);
}
