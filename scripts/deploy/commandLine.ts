/** The command line of `npm run deploy`. */
import { parseArgs } from 'node:util';
import { Stop } from '../setup/stop.mjs';

export const usage = `Usage: npm run deploy -- --target-org <alias> [options]
  --target-org <alias>  the org, by alias or user name; \`sf org list\` shows those you are signed in to
  --dry-run             the org only checks whether it would take it
  --demo                the demo as well: the softphone on a simulated dialer inside the page
  --sample-data         the sample accounts and contacts as well; a second time makes them twice
  --test-level <level>  which Apex tests the org runs (RunLocalTests in a production org): NoTestRun, RunLocalTests, RunAllTestsInOrg
  --scratch [alias]     a new scratch org instead, with the sample data; its alias is "softphone" when none is given
  --dev-hub <alias>     where the scratch org is made; the CLI's own default when it is left out
  --uninstall           takes everything of the softphone and of the demo out of the org again
  --help                this text`;

export const testLevels = ['NoTestRun', 'RunLocalTests', 'RunAllTestsInOrg'] as const;
export type TestLevel = (typeof testLevels)[number];

/** What is asked for. */
export interface DeployOptions {
  readonly kind: 'deploy';
  /** Alias or user name. */
  readonly org: string;
  /** The org is made first. */
  readonly scratch: boolean;
  readonly devHub: string | null;
  readonly dryRun: boolean;
  readonly demo: boolean;
  readonly sampleData: boolean;
  readonly testLevel: TestLevel | null;
}

export interface UninstallOptions {
  readonly kind: 'uninstall';
  readonly org: string;
}

const noOrg =
  'Which org? Say it with --target-org <alias>; `npx sf org list` shows those you are signed in to, `npx sf org login web --alias <alias>` signs in to one. For a new scratch org: --scratch.';

const options = {
  'target-org': { type: 'string' },
  'dry-run': { type: 'boolean' },
  demo: { type: 'boolean' },
  'sample-data': { type: 'boolean' },
  'test-level': { type: 'string' },
  scratch: { type: 'boolean' },
  'dev-hub': { type: 'string' },
  uninstall: { type: 'boolean' },
  help: { type: 'boolean' }
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${(error as Error).message.split('. ')[0]}. --help lists the options.`);
  }
}

/** Two options that exclude each other, as a sentence. */
function excluded(
  values: Partial<Record<keyof typeof options, string | boolean>>,
  one: string,
  others: readonly string[]
): void {
  const other = others.find((name) => values[name as keyof typeof options] !== undefined);
  if (other !== undefined) throw new Stop(`--${one} and --${other} do not go together.`);
}

/** Reads the arguments after the script's name; null asks for the usage text. Throws {@link Stop}. */
export function readCommandLine(args: readonly string[]): DeployOptions | UninstallOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const level = values['test-level'];
  const testLevel = testLevels.find((known) => known === level) ?? null;
  if (level !== undefined && testLevel === null) throw new Stop(`--test-level is one of ${testLevels.join(', ')}.`);
  if (positionals.length > (values.scratch ? 1 : 0))
    throw new Stop(`"${positionals.at(-1)}" is no option. An org is named with --target-org <alias>.`);
  if (values.scratch) excluded(values, 'scratch', ['target-org', 'dry-run', 'uninstall']);
  else if (values['dev-hub'] !== undefined) throw new Stop('--dev-hub goes with --scratch.');
  if (values.uninstall) excluded(values, 'uninstall', ['dry-run', 'demo', 'sample-data', 'test-level']);
  if (values['dry-run']) excluded(values, 'dry-run', ['sample-data']);
  const org = values.scratch ? (positionals[0] ?? 'softphone') : (values['target-org'] ?? '').trim();
  if (org === '') throw new Stop(noOrg);
  if (org.startsWith('-')) throw new Stop(`"${org}" is no name of an org.`);
  if (values.uninstall) return { kind: 'uninstall', org };
  return {
    kind: 'deploy',
    org,
    scratch: values.scratch === true,
    devHub: values['dev-hub'] ?? null,
    dryRun: values['dry-run'] === true,
    demo: values.demo === true,
    sampleData: values.scratch === true || values['sample-data'] === true,
    testLevel
  };
}
