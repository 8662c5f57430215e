/** Reads what the page shows: settings and the facts of the administration in one call, the settings alone where that is refused. */
import type { SettingProblem, SetupFacts, SoftphoneSettings } from 'c/pcFacts';
import { readOrgSettings } from 'c/pcOrgSettings';
import { checkSetup } from 'c/pcSetupDesk';
import { features, readOrg, refusalOf } from 'c/pcSettings';
import { readFacts, settingsIn } from './setupFacts';

/** What was read. */
export interface SetupRead {
  readonly state: 'read';
  /** The settings as stored; nobody has looked at them yet. */
  readonly org: unknown;
  readonly settings: SoftphoneSettings;
  readonly problems: readonly SettingProblem[];
  /** Null when they were refused. */
  readonly facts: Omit<SetupFacts, 'settings'> | null;
  /** The org's words for why there are none; '' when it has none. */
  readonly why: string;
}

export type Reading =
  SetupRead | { readonly state: 'reading' | 'forbidden' } | { readonly state: 'failed'; readonly why: string };

async function check(): Promise<Pick<SetupRead, 'facts' | 'why'> & { readonly org?: unknown }> {
  try {
    const answer = await checkSetup();
    return { org: settingsIn(answer), facts: readFacts(answer), why: '' };
  } catch (error) {
    return { facts: null, why: refusalOf(error) };
  }
}

/** Never rejects. */
export async function readSetup(): Promise<Reading> {
  if (!features().administer) return { state: 'forbidden' };
  const { org: checked, facts, why } = await check();
  try {
    const org = checked ?? (await readOrg());
    return { state: 'read', org, ...readOrgSettings(org, features()), facts, why };
  } catch (error) {
    return { state: 'failed', why: refusalOf(error) };
  }
}
