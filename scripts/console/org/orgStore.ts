/**
 * The org behind the local page: settings as deployed, users, sample records, and who may read what. Everything can be looked at, changed
 * and put back; nothing is written to disk.
 */
import type { SettingType } from 'c/pcFacts';
import { loadCampaign, loadSampleRecords, type SampleRecord } from '../../simulator/sampleRecords';
import type { Access, Withheld } from './objectTable';
import { deployedSettings, type SettingRow, type Stored } from './settingRows';
import { deployedSites } from './trustedSites';
import type { OrgUser, PermissionSet } from './users';

/** The sample agent who is also the org's administrator. */
export const administrator = 'kim.agent';

const sampleUsers = (): readonly OrgUser[] =>
  loadCampaign().agents.map(({ agentId, username, firstName, lastName }) => ({
    agentId,
    name: `${firstName} ${lastName}`,
    permissionSets: username === administrator ? ['PC_Agent', 'PC_Admin'] : ['PC_Agent'],
    without: []
  }));

/** Whoever looks at the page without a sign-in, as in the demo. */
const nobody: OrgUser = { agentId: '', name: '', permissionSets: ['PC_Agent', 'PC_Admin'], without: [] };

const keyOf = ({ type, developerName }: Pick<SettingRow, 'type' | 'developerName'>): string => `${type} ${developerName}`;

export class OrgStore {
  #settings = new Map<string, SettingRow>();
  #users = new Map<string, OrgUser>();
  #access = new Map<string, Withheld>();
  #sites: readonly string[] = [];
  readonly records: readonly SampleRecord[] = loadSampleRecords();
  /** Address of the sign-in page; '' where none is served. */
  signInPage = '';

  constructor() {
    this.reset();
  }

  /** As deployed: settings, permission sets, access. */
  reset(): void {
    this.#settings = new Map(deployedSettings().map((row) => [keyOf(row), row]));
    this.#users = new Map(sampleUsers().map((user) => [user.agentId, user]));
    this.#access = new Map();
    this.#sites = deployedSites();
  }

  get settings(): readonly SettingRow[] {
    return [...this.#settings.values()];
  }

  get users(): readonly OrgUser[] {
    return [...this.#users.values()];
  }

  /** What was taken from the users, by object or `Contact.Title`. */
  get withheld(): Readonly<Record<string, Withheld>> {
    return Object.fromEntries(this.#access);
  }

  readonly access: Access = (apiName) => this.#access.get(apiName.toLowerCase()) ?? {};

  settingsOf(type: SettingType): readonly SettingRow[] {
    return this.settings.filter((row) => row.type === type);
  }

  /** A record with these fields in place of those it had; one that is not there is added. */
  put(type: SettingType, developerName: string, fields: Readonly<Record<string, Stored>>): void {
    const key = keyOf({ type, developerName });
    const before = this.#settings.get(key);
    const label = before?.label ?? developerName.replaceAll('_', ' ');
    this.#settings.set(key, { type, developerName, label, fields: { ...before?.fields, ...fields } });
  }

  /** False when there is no such record. */
  remove(type: SettingType, developerName: string): boolean {
    return this.#settings.delete(keyOf({ type, developerName }));
  }

  userOf(agentId: string): OrgUser {
    return this.#users.get(agentId) ?? { ...nobody, agentId, permissionSets: agentId === '' ? nobody.permissionSets : [] };
  }

  /** False when nobody has this id. */
  assign(agentId: string, permissionSets: readonly PermissionSet[], without: readonly string[] = []): boolean {
    const user = this.#users.get(agentId);
    if (user) this.#users.set(agentId, { ...user, permissionSets, without });
    return user !== undefined;
  }

  /** Trusted URLs: hosts a page may connect to, from its next load on. */
  get sites(): readonly string[] {
    return this.#sites;
  }

  /** Takes a trusted URL away. False when it is none. */
  distrust(site: string): boolean {
    const before = this.#sites;
    this.#sites = before.filter((one) => one !== site);
    return this.#sites.length < before.length;
  }

  /** Takes access from all users, or gives it back. */
  withhold(apiName: string, withheld: Withheld): void {
    this.#access.set(apiName.toLowerCase(), { ...this.access(apiName), ...withheld });
  }
}
