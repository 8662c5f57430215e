/**
 * The page for administrators, or null when this build does not have it. It comes with its tab: its preview has the agents' own card,
 * which must not come with the console.
 */
import type { LightningElement } from 'lwc';

export const loadSettingsPage = async (): Promise<(new () => LightningElement) | null> =>
  (await import('console:c/pcSettingsPage')).default as (new () => LightningElement) | null;
