/**
 * What a conversion has to deliver: one member of the package for each component below a package directory, by the names of its files. A
 * file that no row knows is a problem, so that a new kind of metadata cannot be left behind unseen.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** Ending of the files → type of the component. Fields and their translations have their own lines below. */
const types = {
  '.app-meta.xml': 'CustomApplication',
  '.cls-meta.xml': 'ApexClass',
  '.cspTrustedSite-meta.xml': 'CspTrustedSite',
  '.customPermission-meta.xml': 'CustomPermission',
  '.flexipage-meta.xml': 'FlexiPage',
  '.js-meta.xml': 'LightningComponentBundle',
  '.layout-meta.xml': 'Layout',
  '.md-meta.xml': 'CustomMetadata',
  '.object-meta.xml': 'CustomObject',
  '.objectTranslation-meta.xml': 'CustomObjectTranslation',
  '.page-meta.xml': 'ApexPage',
  '.permissionset-meta.xml': 'PermissionSet',
  '.resource-meta.xml': 'StaticResource',
  '.tab-meta.xml': 'CustomTab',
  '.translation-meta.xml': 'Translations'
};
const parser = new XMLParser({ ignoreAttributes: true, isArray: (name) => name === 'types' || name === 'members' });

/** The component of one file, `Type Name`; null for a file that has none. */
function memberOf(path) {
  const parts = path.split(/[/\\]/);
  const name = parts.at(-1);
  if (name.endsWith('.field-meta.xml')) return `CustomField ${parts.at(-3)}.${name.slice(0, -'.field-meta.xml'.length)}`;
  if (name.endsWith('.labels-meta.xml') || name.endsWith('.fieldTranslation-meta.xml')) return null;
  const ending = Object.keys(types).find((one) => name.endsWith(one));
  return ending ? `${types[ending]} ${name.slice(0, -ending.length)}` : undefined;
}

/**
 * Problems of one conversion.
 * @param {string} source a package directory of the deploy tree
 * @param {string} target where it was converted to
 * @returns {{ members: number, problems: string[] }}
 */
export function conversionProblems(source, target) {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('-meta.xml'))
    .map((entry) => relative(source, join(entry.parentPath ?? entry.path, entry.name)));
  const found = existsSync(join(target, 'package.xml'))
    ? (parser.parse(readFileSync(join(target, 'package.xml'), 'utf8')).Package?.types ?? [])
    : [];
  const arrived = new Set(found.flatMap(({ name, members = [] }) => members.map((member) => `${name} ${member}`)));
  const wanted = files.map((file) => [file, memberOf(file)]);
  return {
    members: wanted.filter(([, member]) => member).length,
    problems: wanted.flatMap(([file, member]) => {
      if (member === undefined) return [`${file}: no check knows this kind of metadata`];
      return member === null || arrived.has(member) ? [] : [`${member} is missing from the conversion (${file})`];
    })
  };
}
