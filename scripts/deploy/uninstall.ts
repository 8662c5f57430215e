/**
 * Takes everything of ours out of an org. An org refuses to delete what something else still uses, so it goes in stages: first what
 * people hold and see, then what that was made of. Each stage is a deployment of its own that carries only deletions.
 */
import { Stop } from '../setup/stop.mjs';
import { look } from './plan';
import type { Step } from './step';

/** Metadata type → names, as in a package.xml. */
export type Components = ReadonlyMap<string, readonly string[]>;

/** One deployment of deletions. */
export interface Stage {
  readonly what: string;
  readonly components: Components;
}

/** Where stages lie, seen from the build tree. */
export const uninstallFolder = '../uninstall';

/** The order; every type the project has stands here or in `leave`. */
const order: readonly (readonly [what: string, types: readonly string[]])[] = [
  ['permission sets and apps', ['PermissionSet', 'CustomApplication']],
  ['pages and tabs', ['FlexiPage', 'CustomTab', 'QuickAction', 'ApexPage']],
  ['Lightning components', ['LightningComponentBundle']],
  [
    'Apex, settings records, labels, trusted sites',
    [
      ...['ApexClass', 'CustomMetadata', 'CustomLabel', 'CustomPermission', 'LightningMessageChannel', 'CspTrustedSite'],
      ...['StaticResource', 'Layout', 'ListView']
    ]
  ],
  ['objects', ['CustomField', 'CustomObject']]
];

/**
 * Not deleted by name: `CustomLabels` is only the file the labels lie in, `Translations` a whole language of the org, whose words for
 * our labels go with the labels; the words for an object go with the object.
 */
const leave = ['CustomLabels', 'Translations', 'CustomObjectTranslation'];

/** Standard objects are listed for the sake of their fields and are nobody's to delete. */
const isCustom = (object: string): boolean => /__\w+$/.test(object);

/** What goes with its object, and how its name begins with the object's. */
const parts: readonly (readonly [type: string, between: string])[] = [
  ['CustomField', '.'],
  ['ListView', '.'],
  ['Layout', '-']
];

/** Parts of an object that is ours go with it; an org does not delete an object's last layout by itself. */
function withoutPartsOfOurObjects(components: Components): Components {
  const objects = (components.get('CustomObject') ?? []).filter(isCustom);
  const kept = parts.map(([type, between]) => {
    const names = components.get(type) ?? [];
    return [type, names.filter((name) => !objects.includes(name.split(between)[0] ?? ''))] as const;
  });
  return new Map([...components, ...kept]);
}

/** The stages in order, none empty. Throws {@link Stop} for a type nobody gave a place, because leaving it behind would go unnoticed. */
export function stagesOf(components: Components): readonly Stage[] {
  const placed = new Set([...order.flatMap(([, types]) => types), ...leave]);
  const homeless = [...components.keys()].filter((type) => !placed.has(type));
  if (homeless.length > 0)
    throw new Stop(`The order of uninstalling does not know ${homeless.join(', ')}: add it in scripts/deploy/uninstall.ts.`);
  const ours = withoutPartsOfOurObjects(components);
  const deletable = (type: string): readonly string[] =>
    (ours.get(type) ?? []).filter((name) => type !== 'CustomObject' || isCustom(name));
  return order
    .map(([what, types]) => ({
      what,
      components: new Map(types.map((type) => [type, deletable(type)] as const).filter(([, names]) => names.length > 0))
    }))
    .filter((stage) => stage.components.size > 0);
}

/** Lists what the build tree has, without an org. */
export const manifestStep: Step = {
  name: 'manifest',
  why: 'List everything that is ours',
  args: [
    ...['project', 'generate', 'manifest', '--source-dir', 'force-app/main', '--source-dir', 'force-app/demo'],
    ...['--name', 'all', '--output-dir', uninstallFolder]
  ],
  quiet: true
};

/** Folder of a stage's two files, seen from the build tree. */
export const stageFolder = (index: number): string => `${uninstallFolder}/${index + 1}`;

const remove = (org: string, { what }: Stage, index: number): Step => ({
  name: 'delete',
  why: `Delete ${what}`,
  args: [
    ...['project', 'deploy', 'start', '--manifest', `${stageFolder(index)}/package.xml`],
    ...['--post-destructive-changes', `${stageFolder(index)}/destructiveChanges.xml`],
    // What is not there, because it was never deployed or has gone already, is only a warning.
    ...['--ignore-warnings', '--target-org', org, '--wait', '30']
  ]
});

/** What uninstalling comes to; `stages` as of {@link stagesOf}. */
export function planUninstall(org: string, stages: readonly Stage[]): readonly Step[] {
  return [
    look(org),
    {
      name: 'unassign',
      why: 'Take the permission sets from everybody who has them',
      args: ['apex', 'run', '--file', `${uninstallFolder}/unassign.apex`, '--target-org', org]
    },
    ...stages.map((stage, index) => remove(org, stage, index))
  ];
}

/** Anonymous Apex that does that: an org does not delete a permission set somebody has. */
export function unassignApex(stages: readonly Stage[]): string {
  const names = stages.flatMap(({ components }) => components.get('PermissionSet') ?? []);
  const list = names.map((name) => `'${name}'`).join(', ');
  return `delete [SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name IN (${list || "''"})];\n`;
}
