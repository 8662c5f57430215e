/** The demo's component, or null when this build does not have it. Loaded only where it is shown, for it brings the whole simulator. */
import type { LightningElement } from 'lwc';
import component from 'console:c/pcDemoSoftphone';

export const demoSoftphone = component as (new () => LightningElement) | null;
