/** From what is asked to the commands that do it, in order. Pure: the same question, the same list. */
import type { DeployOptions } from './commandLine';
import type { Step } from './step';

/** Where the settings of the org are put to be read, seen from the build tree. */
export const settingsFolder = '../org';

/** Permission sets in the order they are assigned. */
export const permissionSets = { main: ['PC_Agent', 'PC_Admin'], demo: ['PC_Demo'] } as const;

/** Apps by developer name; an unlocked package without namespace has `c__` before it in addresses. */
export const apps = { main: 'PC_Personal_Connection', demo: 'PC_Personal_Connection_Demo' } as const;

/** Asks whether the org is known and the sign-in still good. */
export const look = (org: string): Step => ({
  name: 'look',
  why: `See whether you are signed in to ${org}`,
  args: ['org', 'display', '--target-org', org],
  quiet: true
});

const create = ({ org, devHub }: DeployOptions): Step => ({
  name: 'create',
  why: `Make the scratch org ${org}, for seven days`,
  args: [
    ...['org', 'create', 'scratch', '--definition-file', 'config/project-scratch-def.json', '--alias', org],
    ...['--duration-days', '7', '--wait', '20'],
    ...(devHub === null ? [] : ['--target-dev-hub', devHub])
  ]
});

const settings = (org: string): Step => ({
  name: 'settings',
  why: 'Read whether Lightning Web Security and the Translation Workbench are on, which the softphone needs',
  args: [
    ...['project', 'retrieve', 'start', '--metadata', 'Settings:Security', '--metadata', 'Settings:Language'],
    ...['--target-metadata-dir', settingsFolder, '--unzip', '--target-org', org, '--wait', '10']
  ],
  quiet: true
});

/**
 * One deployment per package: both have a file for the Japanese words, and of two files of one name a deployment carries only the last.
 */
const deploy = ({ org, dryRun, testLevel }: DeployOptions, part: 'main' | 'demo'): Step => ({
  name: part === 'main' ? 'deploy' : 'deployDemo',
  why: `${dryRun ? 'Ask the org whether it would take' : 'Deploy'} the ${part === 'main' ? 'softphone' : 'demo'}`,
  args: [
    ...['project', 'deploy', 'start', '--source-dir', `force-app/${part}`, '--target-org', org, '--wait', '30'],
    ...(testLevel === null ? [] : ['--test-level', testLevel]),
    ...(dryRun ? ['--dry-run'] : [])
  ]
});

const data = (org: string): Step => ({
  name: 'data',
  why: 'Load the sample accounts and contacts',
  args: ['data', 'import', 'tree', '--plan', 'data/sample-data-plan.json', '--target-org', org]
});

/** One call per permission set: one that is assigned already must not hide the failure of another. */
const assign = (org: string, name: string): Step => ({
  name: 'assign',
  why: `Assign the permission set ${name} to you`,
  args: ['org', 'assign', 'permset', '--name', name, '--target-org', org],
  fine: /duplicate PermissionSetAssignment/i
});

const open = (org: string, app: string): Step => ({
  name: 'open',
  why: 'Open the app',
  args: ['org', 'open', '--target-org', org, '--path', `lightning/app/c__${app}`]
});

/** What deploying comes to. */
export function planDeploy(options: DeployOptions): readonly Step[] {
  const { org, scratch, demo, dryRun, sampleData } = options;
  const before = [
    scratch ? create(options) : look(org),
    settings(org),
    deploy(options, 'main'),
    ...(demo ? [deploy(options, 'demo')] : [])
  ];
  if (dryRun) return before;
  const names = [...permissionSets.main, ...(demo ? permissionSets.demo : [])];
  return [
    ...before,
    ...(sampleData ? [data(org)] : []),
    ...names.map((name) => assign(org, name)),
    open(org, demo ? apps.demo : apps.main)
  ];
}
