/** A small tree of its own for a check to find something wrong in: files by path, below a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = JSON.stringify({ packageDirectories: [{ path: 'force-app/main', default: true }], sourceApiVersion: '67.0' });

/** Calls `use` with a folder that holds the files; the folder is gone afterwards. */
export async function withTree<T>(files: Record<string, string>, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pc-broken-'));
  try {
    for (const [path, text] of Object.entries({ 'sfdx-project.json': project, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A metadata file: the root element with its namespace around what is given. */
export const metadata = (type: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">\n${inner}\n</${type}>\n`;
