/** The sign-in of a panel that nobody gave a connection; its component comes late, because not every panel needs one. */
import type { SettingProblem, TenantSetting } from 'c/pcFacts';
import { createLateParts, type LatePart } from 'c/pcLate';
import type { ReadOrgSettings } from 'c/pcOrgSettings';

/** Settings that were not read at all: nobody can say which tenant is meant. */
const unread: readonly SettingProblem['code'][] = ['late', 'unread'];

/** What the template shows. */
export interface SignInView extends LatePart {
  /** Null: the settings could not be read. */
  readonly tenant: TenantSetting | null;
}

type Bring = () => Promise<{ readonly default: NonNullable<LatePart['is']> }>;

/**
 * @param onChange its component came or failed
 * @param bring the late bundle; given by tests
 */
export function createSignIn(
  { settings, problems }: ReadOrgSettings,
  onChange: (view: SignInView) => void,
  bring: Bring = () => import('c/pcSignIn')
): void {
  const tenant = problems.some(({ code }) => unread.includes(code)) ? null : settings.tenant;
  const parts = createLateParts({ signIn: bring }, ({ signIn }) => onChange({ ...signIn, tenant }));
  onChange({ ...parts.now.signIn, tenant });
  parts.load('signIn');
}
