/** The offline Apex type checker: a Java program that comes with Code Analyzer. It knows the standard objects and reads the project's own. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../../setup/run.mjs';

const library = join(dirname(createRequire(import.meta.url).resolve('@salesforce/code-analyzer-pmd-engine')), 'java-lib', '*');

/**
 * Checks a folder with an sfdx-project.json.
 * @param {string} java the command
 * @param {string} workspace
 * @returns {Promise<{ file: string, line: number, category: string, message: string }[]>} what is wrong, unused names left out
 * @throws {Error} when the checker did not run to its end
 */
export async function typeCheck(java, workspace) {
  const args = ['-cp', library, 'io.github.apexdevtools.apexls.CheckForIssues', '--detail', 'warnings', '--nocache'];
  const { code, output } = await run(java, [...args, '--format', 'json', '--workspace', workspace], { timeoutMs: 120_000 });
  const start = output.indexOf('{ "files"');
  if ((code !== 0 && code !== 4) || start < 0) throw new Error(`the Apex checker ended with ${code}: ${output.slice(0, 400)}`);
  const { files } = JSON.parse(output.slice(start));
  return files.flatMap(({ path, messages }) =>
    messages.map(({ start: { line }, category, message }) => ({ file: path, line, category, message }))
  );
}
