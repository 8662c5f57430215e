/** The SLDS linter over styles and templates; its findings in the shape of the analyzers'. It passes over files it fails on, so they are counted. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lint } from '@salesforce-ux/slds-linter/executor';

/** A message comes as it is, or as JSON with the rule behind it, or as both. */
export function plainMessage(text) {
  const [json] = /^\{.*\}/.exec(text) ?? [];
  let words = text;
  try {
    if (json) words = JSON.parse(json).message ?? text;
  } catch {
    // Not JSON after all: the text is the message.
  }
  return words.replace(/ \(slds\/[\w-]+\)/g, '').trim();
}

/** The linter reads nothing outside the folder it is called in. */
async function inFolder(folder, body) {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await body();
  } finally {
    process.chdir(before);
  }
}

/**
 * @param {string} folder absolute path; folders called build or node_modules are never entered
 * @returns {Promise<{ files: number, missed: string[], findings: import('./findings.mjs').Finding[] }>} `missed` are files the linter did not look at
 */
export async function lintStyles(folder) {
  const results = await inFolder(folder, () => lint({ directory: folder }));
  const seen = new Set(results.map(({ filePath }) => filePath));
  const wanted = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(css|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const findings = results.flatMap(({ filePath, errors, warnings }) =>
    [...errors, ...warnings].map(({ ruleId, line, message }) => ({
      engine: 'slds-linter',
      rule: ruleId,
      file: relative(folder, filePath),
      line,
      message: plainMessage(message)
    }))
  );
  return {
    files: wanted.length,
    missed: wanted.filter((path) => !seen.has(path)).map((path) => relative(folder, path)),
    findings
  };
}
