/** The product's component, or null when this build does not have it. The build fills in what is there. */
import type { LightningElement } from 'lwc';
import component from 'console:c/pcSoftphone';

export const softphone = component as (new () => LightningElement) | null;
