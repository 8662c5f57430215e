/** What the agent's permissions show and hide (protocol 6.7, 7.6). */
import type { Permission } from 'c/pcFacts';

const valueOf = (permissions: readonly Permission[], key: string): string =>
  permissions.find((permission) => permission.key === key)?.value.toLowerCase() ?? '';

/** A control that has to be granted. As long as nothing was read nothing is taken away: the dialer refuses what it does not allow. */
export const isGranted = (permissions: readonly Permission[], key: string): boolean =>
  permissions.length === 0 || valueOf(permissions, key) === 'view';

/** An extra that is there only when it is granted. */
export const isOffered = (permissions: readonly Permission[], key: string): boolean => valueOf(permissions, key) === 'view';

/** A permission that hides something. */
export const isHidden = (permissions: readonly Permission[], key: string): boolean => valueOf(permissions, key) === 'hide';
