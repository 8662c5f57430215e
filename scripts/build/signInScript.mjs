/**
 * Builds the static resource PC_SignIn: the script of the sign-in pages, which stand outside of Lightning, in one file with the library it
 * uses. Its licence stands on top. Written only when it changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from './bundles.mjs';
import { packagesIn } from './packagesIn.mjs';

/** Where its sources lie; they are not deployed themselves. */
export const signInRoom = join(root, 'force-app/main/signin') + sep;

/** Where it lies in a deploy tree; its meta file is a source. */
export const signInScript = 'force-app/main/salesforce/staticresources/PC_SignIn.js';

/**
 * @param {string} tree
 * @returns {boolean} whether it was written
 */
export function buildSignInScript(tree) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [join(signInRoom, 'main.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: '{}',
    metafile: true,
    write: false
  });
  const banner = `/*! Sign-in of the Personal Connection softphone, with ${packagesIn(metafile.inputs).join('; ')}. */`;
  const text = `${banner}\n${outputFiles[0].text}`;
  const file = join(tree, signInScript);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
