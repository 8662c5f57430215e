/** The page for administrators, or null when this build does not have it. The build fills in what is there. */
import type { LightningElement } from 'lwc';
import component from 'console:c/pcSettingsPage';

export const settingsPage = component as (new () => LightningElement) | null;
