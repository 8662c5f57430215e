/** Who works in the org: permission sets, and the custom permissions they grant as they would be deployed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { array, object, optional, parse, string } from 'valibot';
import { projectRoot } from '../build/paths';

export const permissionSets = ['PC_Agent', 'PC_Admin'] as const;
export type PermissionSet = (typeof permissionSets)[number];

/** A user of the org. The agent who signs in at the tenant is the same person. */
export interface OrgUser {
  readonly agentId: string;
  readonly name: string;
  readonly permissionSets: readonly PermissionSet[];
  /** Custom permissions of these sets that this user does not have, as with a set of the org's own. */
  readonly without: readonly string[];
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'customPermissions' });
const file = object({
  PermissionSet: object({ customPermissions: optional(array(object({ name: string(), enabled: string() })), []) })
});

const grantedBy = (set: PermissionSet): readonly string[] => {
  const path = join(projectRoot, `force-app/main/salesforce/permissionsets/${set}.permissionset-meta.xml`);
  const { customPermissions } = parse(file, parser.parse(readFileSync(path, 'utf8'))).PermissionSet;
  return customPermissions.flatMap(({ name, enabled }) => (enabled === 'true' ? [name] : []));
};

const granted = new Map<PermissionSet, readonly string[]>();

/** Custom permissions of a user. */
export const permissionsOf = ({ permissionSets: sets, without }: OrgUser): readonly string[] => {
  for (const set of sets) if (!granted.has(set)) granted.set(set, grantedBy(set));
  return [...new Set(sets.flatMap((set) => granted.get(set) ?? []))].filter((name) => !without.includes(name));
};
