/** The org's connection as its administrator would set it for the simulated tenant. */
import { sampleTenant, softphoneClientId } from 'c/pcSimulatedTenant';
import type { OrgStore } from './orgStore';

/** @param origin base address of the tenant */
export const connectToTenant = (org: OrgStore, origin: string): void =>
  org.put('PC_Connection__mdt', 'Simulated_Dialer', {
    Tenant_Id__c: sampleTenant.tenantId,
    Client_Id__c: softphoneClientId,
    Sign_In_Host__c: origin
  });
