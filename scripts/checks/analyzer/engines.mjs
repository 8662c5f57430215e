/**
 * Salesforce Code Analyzer without its command line: the engines that run here, each over what it is for. Selected are the rules tagged
 * Recommended and those tagged AppExchange, which a security review looks at.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { root } from '../../build/bundles.mjs';

// Both are CommonJS inside, so they are asked for as such.
const require = createRequire(import.meta.url);
const { CodeAnalyzer, CodeAnalyzerConfig } = require('@salesforce/code-analyzer-core');

/** Engine → its package, and whether it looks at the libraries too; a library's own style and repetitions are not ours. */
export const engines = {
  pmd: { plugin: 'pmd-engine', libraries: true, java: true },
  cpd: { plugin: 'pmd-engine', libraries: false, java: true },
  regex: { plugin: 'regex-engine', libraries: true },
  eslint: { plugin: 'eslint-engine', libraries: false },
  'retire-js': { plugin: 'retirejs-engine', libraries: true }
};

const logs = join(root, 'build/test/analyzer');

function configOf(tree, java) {
  return CodeAnalyzerConfig.fromObject({
    config_root: tree,
    log_folder: logs,
    log_level: 1,
    engines: {
      eslint: { auto_discover_eslint_config: false, disable_react_base_config: true },
      ...(java ? { pmd: { java_command: java }, cpd: { java_command: java } } : {})
    }
  });
}

/** Folders of what is bundled: libraries, and scripts with a library inside, whose sources our own lint looks at. */
const built = ['vendor', 'staticresources'];

/** Files of a tree; what is bundled only when asked for. */
const filesOf = (tree, libraries) =>
  readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(
      (path) =>
        libraries ||
        !relative(tree, path)
          .split(/[/\\]/)
          .some((folder) => built.includes(folder))
    );

const finding = (tree) => (violation) => {
  const place = violation.getPrimaryLocation();
  const all = violation.getCodeLocations().map((location) => relative(tree, location.getFile() ?? tree));
  return {
    engine: violation.getRule().getEngineName(),
    rule: violation.getRule().getName(),
    file: relative(tree, place.getFile() ?? tree),
    line: place.getStartLine() ?? 0,
    message: violation.getMessage().replace(/\s+/g, ' ').trim(),
    files: [...new Set(all)]
  };
};

/**
 * Runs one engine over a tree.
 * @param {string} name one of {@link engines}
 * @param {string} tree absolute path
 * @param {string | null} java the command; only pmd and cpd need it
 * @returns {Promise<{ rules: number, findings: { engine: string, rule: string, file: string, line: number, message: string, files: string[] }[] }>}
 */
export async function runEngine(name, tree, java = null) {
  mkdirSync(logs, { recursive: true });
  const { plugin, libraries } = engines[name];
  const analyzer = new CodeAnalyzer(configOf(tree, java));
  await analyzer.addEnginePlugin(require(`@salesforce/code-analyzer-${plugin}`).createEnginePlugin());
  const workspace = await analyzer.createWorkspace([tree], filesOf(tree, libraries));
  const rules = await analyzer.selectRules([`${name}:Recommended`, `${name}:AppExchange`], { workspace });
  const results = await analyzer.run(rules, { workspace });
  return { rules: rules.getCount(), findings: results.getViolations().map(finding(tree)) };
}
