/** Files of an uninstallation: reads what the CLI listed, writes a stage's package.xml and destructiveChanges.xml. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { deployTree } from '../build/deployTree.mjs';
import { stageFolder, unassignApex, uninstallFolder, type Components, type Stage } from './uninstall';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'types' || name === 'members' });
const builder = new XMLBuilder({ format: true, indentBy: '    ', ignoreAttributes: false });

interface PackageFile {
  readonly Package: { readonly types?: readonly { readonly name: string; readonly members?: readonly string[] }[] };
}

/** The types and names of a package.xml. */
export function componentsOf(packageXml: string): Components {
  const { types = [] } = (parser.parse(packageXml) as PackageFile).Package;
  return new Map(types.map(({ name, members = [] }) => [name, members]));
}

/** The file a deployment of this wants; without components it only names the version. */
export function packageXml(components: Components, version: string): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    Package: {
      '@_xmlns': 'http://soap.sforce.com/2006/04/metadata',
      types: [...components].map(([name, members]) => ({ members, name })),
      version
    }
  });
}

const apiVersion = (): string =>
  (JSON.parse(readFileSync(join(deployTree, 'sfdx-project.json'), 'utf8')) as { sourceApiVersion: string }).sourceApiVersion;

/** What `manifestStep` has written. */
export const readComponents = (): Components =>
  componentsOf(readFileSync(join(deployTree, uninstallFolder, 'all.xml'), 'utf8'));

/** Writes every stage's files and the Apex that comes before them. */
export function writeStages(stages: readonly Stage[]): void {
  const version = apiVersion();
  stages.forEach(({ components }, index) => {
    const folder = join(deployTree, stageFolder(index));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.xml'), packageXml(new Map(), version));
    writeFileSync(join(folder, 'destructiveChanges.xml'), packageXml(components, version));
  });
  writeFileSync(join(deployTree, uninstallFolder, 'unassign.apex'), unassignApex(stages));
}
