/** Commands of a guide: npm's are in package.json, options in the usage text, the CLI's are the deployment's own, word by word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usage } from '../../deploy/commandLine.ts';
import { planDeploy } from '../../deploy/plan.ts';
import { manifestStep, planUninstall } from '../../deploy/uninstall.ts';
import { parts } from '../../test/parts.mjs';
import { codes, fenced, prose } from './markdown.mjs';

const org = 'uat';
const everything = {
  kind: 'deploy',
  org,
  scratch: false,
  devHub: null,
  dryRun: false,
  demo: true,
  sampleData: true,
  testLevel: null
};
const stages = Array.from({ length: 5 }, (_, index) => ({ what: `stage ${index + 1}`, components: new Map() }));
const lineOf = ({ args }) => `sf ${args.join(' ')}`;
const uninstalling = [manifestStep, ...planUninstall(org, stages)].map(lineOf);
const planned = [...planDeploy(everything).map(lineOf), ...uninstalling];

/** Not the deployment's: what somebody does before it or instead of it. */
const others = [
  'sf org login web',
  'sf package install',
  'sf package uninstall',
  'sf project retrieve start --metadata CustomMetadata'
];

const npmProblem = (line, scripts) => {
  const [, script, more = ''] = /^npm (?:run )?(\S+)(.*)$/.exec(line) ?? [];
  if (!Object.hasOwn(scripts, script)) return `package.json has no script "${script}"`;
  if (script === 'test')
    return (
      more
        .split(/\s+/)
        .filter((word) => word && word !== '--')
        .find((part) => !parts[part]) ?? null
    );
  const unknown =
    script === 'deploy' ? (more.match(/--[a-z][a-z-]+/g) ?? []).find((option) => !usage.includes(`  ${option}`)) : null;
  return unknown ? `npm run deploy has no option ${unknown}` : null;
};

const problemOf = (line, scripts) => {
  if (line.startsWith('npm ')) return npmProblem(line, scripts);
  if (others.some((other) => line.startsWith(other))) return null;
  return planned.includes(line) ? null : `no deployment runs: ${line}`;
};

export function commandProblems(root, text, { uninstall = true } = {}) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lines = [...fenced(text), ...codes(prose(text))].map((line) => line.trim()).filter((line) => /^(npm|sf) /.test(line));
  return [
    ...lines.map((line) => problemOf(line, scripts)),
    ...(uninstall
      ? uninstalling.map((line) => (lines.includes(line) ? null : `the uninstallation's command is missing: ${line}`))
      : [])
  ];
}
